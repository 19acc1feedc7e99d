/** Links and pictures: where they lead, how they are marked, and pictures that stand alone as figures. */
import type { Definition, Image, Link, Paragraph, Parents, Root } from 'mdast';
import { SKIP, type VisitorResult, visit } from 'unist-util-visit';
import { type Context, report } from './context';

/** Works on the tree in place. */
export function resolveLinksAndPictures(root: Root, context: Context): void {
  resolveReferences(root);
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'link') return resolveLink(node, index, parent, context);
    if (node.type === 'image') return resolvePicture(node, index, parent, context);
    return undefined;
  });
  visit(root, 'paragraph', makeFigure);
}

/** `[text][name]` becomes `[text](address)`, so that there is one kind of link to see to. */
function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const { position } = node;
    if (node.type === 'imageReference') parent.children[index] = { type: 'image', url, title, alt: node.alt, position };
    else parent.children[index] = { type: 'link', url, title, children: node.children, position };
  });
}

/** Goes on at that child of the same parent. */
function next(index: number): VisitorResult {
  return [SKIP, index];
}

function resolveLink(node: Link, index: number, parent: Parents, context: Context): VisitorResult {
  // A link to a place on the same page stays as it is.
  if (node.url.startsWith('#')) return undefined;
  const answer = context.figures.link(node.url);
  if ('problem' in answer) {
    report(context, node, 'reference', `link: ${answer.problem}`);
    parent.children.splice(index, 1, ...node.children);
    return next(index);
  }
  node.url = answer.url;
  if (answer.external) node.data = { hProperties: { rel: ['external', 'noopener'] } };
  return undefined;
}

function resolvePicture(node: Image, index: number, parent: Parents, context: Context): VisitorResult {
  if (!node.alt?.trim()) {
    report(context, node, 'alt-text', `the picture ${node.url} has no alt text: say in its brackets what it shows`);
  }
  const answer = context.figures.picture(node.url);
  if ('problem' in answer) {
    report(context, node, 'reference', `picture: ${answer.problem}`);
    parent.children.splice(index, 1, { type: 'text', value: node.alt ?? '' });
    return next(index + 1);
  }
  const { src, width, height } = answer;
  node.url = src;
  node.data = { hProperties: { loading: 'lazy', decoding: 'async', width, height } };
  return undefined;
}

/** A picture that stands alone is a figure; what Markdown calls its title is the caption. */
function makeFigure(paragraph: Paragraph): void {
  const [image, ...others] = paragraph.children;
  if (image?.type !== 'image' || others.length > 0) return;
  paragraph.data = { hName: 'figure' };
  const caption = image.title;
  image.title = null;
  if (caption) {
    paragraph.children.push({
      type: 'emphasis',
      data: { hName: 'figcaption' },
      children: [{ type: 'text', value: caption }],
    });
  }
}
