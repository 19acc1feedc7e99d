/** Every page of the export is valid HTML. */
import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/pages';
import { htmlFaults } from '../support/valid-html';

test('html-validate finds nothing on any page', async () => {
  test.setTimeout(600_000);
  const { pages, faults } = await htmlFaults('out');
  console.log(`${pages} pages validated`);
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThanOrEqual(pagesOf('out').length);
});
