/** Where the reader is on the page, in it and with the focus, held while the page around changes. */

/** What happens to the document when its text has changed: new content wants what the old was given when the page came. */
export const changed = 'tally-changed';

const key = 'tally-place';

/** The page, what is being read on it, how far below the window's edge that is, and what has the focus. */
type Place = [page: string, read: string, top: number, focus: string];

/** The element that is being read: in the middle of the window, a quarter down. */
function read(): Element {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 4) ?? document.body;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function scrollFrom(top: number, element: Element): void {
  scrollBy({ top: topOf(element) - top, behavior: 'instant' });
}

/** Changes the page in place; what is being read stays where it is in the window. */
export function changeInPlace(change: () => void): void {
  const root = document.documentElement;
  const focus = document.activeElement;
  const places: [Element, number][] = [];
  for (let element: Element | null = read(); element; element = element.parentElement) {
    places.push([element, topOf(element)]);
  }
  // The browser's own way of holding the place would be added to ours.
  root.style.overflowAnchor = 'none';
  change();
  document.dispatchEvent(new Event(changed));
  const place = places.find(([element]) => element.isConnected);
  // At the top of a page a reader wants to see what is new there.
  if (place && scrollY > 0) scrollFrom(place[1], place[0]);
  root.style.overflowAnchor = '';
  if (focus instanceof HTMLElement && !focus.isConnected) {
    document.querySelector('main')?.focus({ preventScroll: true });
  }
}

/** An element by the id nearest above it, and the way down from there. */
function pathOf(element: Element | null): string {
  const steps: number[] = [];
  let at = element;
  while (at?.parentElement && !at.id) {
    steps.unshift([...at.parentElement.children].indexOf(at));
    at = at.parentElement;
  }
  return [at?.id, ...steps].join('/');
}

function elementAt(path: string): Element | null {
  const [id, ...steps] = path.split('/');
  let at: Element | null = id ? document.getElementById(id) : document.documentElement;
  for (const step of steps) at = at?.children[Number(step)] ?? at;
  return at;
}

/** Loads the page anew; what is being read and what has the focus are found again afterwards, by `findPlace`. */
export function reloadInPlace(focus: Element | null): void {
  const element = read();
  const place: Place = [location.pathname, pathOf(element), topOf(element), pathOf(focus)];
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
    history.scrollRestoration = 'manual';
  } catch {}
  location.reload();
}

/**
 * After `reloadInPlace`: the same place and the same focus, as far as they are still there.
 * @returns whether the page has been loaded anew
 */
export function findPlace(): boolean {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
  } catch {}
  if (!kept) return false;
  // Until it is left the page keeps its own place: given back any sooner, the browser would still put it where it was before.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
  const [page, path, top, focus]: Place = JSON.parse(kept);
  if (page !== location.pathname) return false;
  const go = () => {
    const element = elementAt(path);
    if (element) scrollFrom(top, element);
  };
  go();
  const focused = elementAt(focus);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  // Pictures and fonts that came later may have moved it.
  addEventListener('load', go);
  return true;
}
