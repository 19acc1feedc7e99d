/**
 * A page that can change asks now and then for the small file beside it that names the page's newest edition. When that is another than
 * its own, it says so, and takes over what has changed: when asked to, or by itself if the reader wants that.
 */
import { type Answer, waitAfter } from './backing-off';
import { morph } from './morph';
import { changeInPlace, reloadInPlace } from './place';
import { ask, say } from './say';
import { recall, remember } from './storage';

const byItselfKey = 'tally-refresh';

export const upToDate = 'This page is up to date.';

function noteOf(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>('[data-live]');
}

/** Styles and scripts of a page: where they are others, it is not enough to change its text. */
function assetsOf(page: Document): string {
  return [...page.querySelectorAll('link[rel=stylesheet], style, script[src]')].map((own) => own.outerHTML).join();
}

async function get(address: string): Promise<Response> {
  // The browser asks with the ETag it has: an answer without news is a line.
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw answer;
  return answer;
}

/** Starts it, where the page says that it can change. */
export function keepLive(): void {
  const note = noteOf(document);
  const { live: file = '', edition, news: told } = note?.dataset ?? {};
  const notice = document.querySelector('.notice');
  // In development there are no editions.
  if (!note || !notice || !edition) return;
  let known = edition;
  let news = told;
  let wait = waitAfter();
  let asked = Date.now();
  let timer: number | undefined;
  /** What had the focus before the notice took it. */
  let before: EventTarget | null = null;

  const own = () => noteOf(document)?.dataset.edition ?? '';
  const wantsItself = () => recall(byItselfKey) !== null;
  const focused = () => (notice.contains(document.activeElement) ? before : document.activeElement);

  async function refresh(): Promise<void> {
    const next = new DOMParser().parseFromString(await (await get(file.replace(/[^/]*$/, ''))).text(), 'text/html');
    const main = document.querySelector('main');
    const newMain = next.querySelector('main');
    const focus = focused();
    known = own();
    if (!main || !newMain || noteOf(next)?.dataset.edition === known) return say('There is nothing new yet.');
    // React's pages are React's: it would not know of what is changed behind its back.
    if (assetsOf(document) !== assetsOf(next) || document.querySelector('script[src*="/_next/"]')) {
      return reloadInPlace(focus instanceof Element ? focus : null);
    }
    changeInPlace(() => {
      morph(main, newMain);
      document.title = next.title;
    });
    known = own();
    news = noteOf(document)?.dataset.news;
    showChoice();
    ask('');
    say(upToDate);
    giveBack(focus);
  }

  function giveBack(focus: EventTarget | null): void {
    if (!notice?.contains(document.activeElement)) return;
    if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  function tryRefresh(): void {
    refresh().catch(() => say('That did not work. Is there a connection?'));
  }

  async function look(): Promise<void> {
    asked = Date.now();
    try {
      const answer: Answer = await (await get(file)).json();
      wait = waitAfter();
      if (answer.edition !== known) {
        known = answer.edition;
        if (known === own()) ask('');
        else if (wantsItself()) await refresh();
        else ask(answer.news === news ? 'This page has changed.' : answer.news);
      }
    } catch {
      wait = waitAfter(wait);
    }
    plan();
  }

  /** The next look; nobody looks for a page that nobody sees. */
  function plan(): void {
    clearTimeout(timer);
    if (!document.hidden) timer = window.setTimeout(look, Math.max(0, asked + wait - Date.now()));
  }

  function showChoice(): void {
    const box = noteOf(document)?.querySelector('input');
    if (box) box.checked = wantsItself();
  }

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const chosen = event.target.closest('[data-live] a, .notice button');
    if (!chosen || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (chosen.matches('.notice button + button')) {
      ask('');
      giveBack(before);
    } else tryRefresh();
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.closest('[data-live]'))) return;
    remember(byItselfKey, target.checked ? '1' : '');
    if (target.checked && known !== own()) tryRefresh();
  });
  notice.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(from instanceof Node && notice.contains(from))) before = from;
  });
  document.addEventListener('visibilitychange', plan);
  showChoice();
  plan();
}
