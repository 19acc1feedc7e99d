import { type Body, renderPageBody } from '../_content/body';
import type { Subject } from '../_content/figures';
import type { Page } from '../_content/make-edition';
import { drawings } from './drawings';

export type { Body, Update } from '../_content/body';

/** The body of a page, its directives drawn as this site draws them. */
export function bodyOf(page: Page & Subject): Body {
  return renderPageBody(page, drawings);
}
