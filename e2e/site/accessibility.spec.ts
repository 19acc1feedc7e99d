/** axe finds nothing on any page, in light, in dark and in forced colours. */
import { expectAccessible } from '../support/accessible';
import { pagesOf } from '../support/pages';
import { test } from '../support/test';

for (const path of pagesOf('out')) {
  test(path, async ({ page }) => expectAccessible(page, path));
}
