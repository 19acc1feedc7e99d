import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * A drawing on a page. Drawings are hast, not React: the same tree also goes through the Markdown pipeline into stories and into
 * feeds, where React's server renderer may not be used.
 */
export function Figure({ tree }: { tree: Nodes }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own tree; hast-util-to-html escapes every text and attribute
  return <div className="fig-box" dangerouslySetInnerHTML={{ __html: toHtml(tree) }} />;
}
