/**
 * Makes one tree of elements like another while keeping every element that both have: with it stay the focus, an open
 * <details>, a selection, and the reader's place.
 */

/** @param from an element of the page @param to what it is to be like; it is taken apart on the way */
export function morph(from: Element, to: Element): void {
  if (from.isEqualNode(to)) return;
  for (const { name } of [...from.attributes]) {
    // Whether it is open is the reader's business.
    if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const wanted = [...to.childNodes];
  const ids = new Set(wanted.map(idOf));
  let at: ChildNode | null = from.firstChild;
  for (const node of wanted) {
    const id = idOf(node);
    // What is kept is never moved, which would cost it the focus: what stands before it goes, and comes again where it is wanted.
    if (id && isAhead(id, at)) while (at && idOf(at) !== id) at = dropped(at);
    const kept = at && idOf(at);
    if (at && at.nodeName === node.nodeName && (kept === id || (kept && id && !ids.has(kept)))) {
      if (at instanceof Element && node instanceof Element) morph(at, node);
      else if (at.nodeValue !== node.nodeValue) at.nodeValue = node.nodeValue;
      at = at.nextSibling;
    } else from.insertBefore(node, at);
  }
  while (at) at = dropped(at);
}

function isAhead(id: string, at: ChildNode | null): boolean {
  let node = at;
  while (node && idOf(node) !== id) node = node.nextSibling;
  return node !== null;
}

function idOf(node: Node): string {
  return node instanceof Element ? node.id : '';
}

/** Takes a node out, and gives the one after it. */
function dropped(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
