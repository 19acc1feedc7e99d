/** Pictures: from this site, with alternative text; one that stands alone is a figure, its title the caption. */
import type { Image, Paragraph, RootContent } from 'mdast';
import { readAddress } from './addresses';
import type { Context } from './context';
import { box, isBlank, text } from './tree';

/** A picture with its address resolved; its alternative text where there is no such picture. */
export function resolvePicture(node: Image, { figures, problems }: Context): RootContent | undefined {
  const alt = node.alt?.trim() ?? '';
  if (alt === '') {
    problems.add('alt-text', node, `the picture ${node.url} has no alternative text: ![what it shows](${node.url})`);
  }
  const instead = alt === '' ? undefined : text(alt);
  const address = readAddress(node.url);
  if (address.kind !== 'site') {
    const problem = address.kind === 'refused' ? address.problem : `${node.url} is no picture of this site`;
    problems.add('reference', node, problem);
    return instead;
  }
  const answer = figures.picture(address.url);
  if ('problem' in answer) {
    problems.add('reference', node, answer.problem);
    return instead;
  }
  const { src, width, height, sources = [], warning } = answer;
  if (warning !== undefined) problems.add('schema', node, warning, 'warning');
  node.url = src;
  node.alt = alt;
  node.data = { hProperties: { width, height, loading: 'lazy', decoding: 'async' } };
  if (sources.length === 0) return node;
  return box('picture', {}, [...sources.map((source) => box('source', { ...source }, [])), node], node);
}

/** The picture that a node is: alone, or as the last resort of several formats. */
function pictureIn(node: RootContent): Image | undefined {
  if (node.type === 'image') return node;
  const last = node.type === 'box' && node.data?.hName === 'picture' ? node.children.at(-1) : undefined;
  return last?.type === 'image' ? last : undefined;
}

/** A paragraph; as a figure where it is nothing but a picture, linked or not; nothing where it has become empty. */
export function asFigure(node: Paragraph): RootContent | undefined {
  const [only, ...more] = node.children.filter((child) => !isBlank(child));
  if (only === undefined) return undefined;
  const inner = only.type === 'link' && only.children.length === 1 ? only.children[0] : only;
  const image = inner && pictureIn(inner);
  if (more.length > 0 || !image) return node;
  const caption = image.title ? [box('figcaption', {}, [text(image.title)])] : [];
  // The caption says it; a tooltip would say it again.
  image.title = null;
  return box('figure', {}, [only, ...caption], node);
}
