/** The script of the search page: it searches while words are typed, and gives each search its address. */
import { SearchIndex } from './pagefind';
import { asksForNothing, readSearch, type Search, writeSearch } from './search-address';
import { SearchForm } from './search-form';
import { Results } from './search-results';
import { foundWords, likelyQuery } from './search-words';

/** How long typing rests before it is taken for a search, in milliseconds. */
const pause = 250;

/** A part of the tool, which app/search/search-tool.tsx draws. */
function part<E extends Element>(selector: string, type: new () => E): E {
  const found = document.querySelector(`#search ${selector}`);
  if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
  return found;
}

const tool = part('', HTMLElement);
const field = part('input', HTMLInputElement);
const status = part('.search-status', HTMLElement);
const nothing = part('.search-nothing', HTMLElement);
const everything = part('.search-nothing button', HTMLButtonElement);
const meant = part('.search-meant', HTMLElement);
const form = new SearchForm(part('form', HTMLFormElement), field);
const results = new Results(part('.search-results', HTMLElement), part('.search-more', HTMLElement));
const index = new SearchIndex(tool.dataset.index ?? '');

/** The search that was begun last: an answer to an earlier one comes too late. */
let latest: Search | undefined;
/** Whether the address is that of words that are still being typed: it is replaced then, so that going back skips half words. */
let typing = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

async function run(search: Search): Promise<void> {
  latest = search;
  try {
    const finding = asksForNothing(search) ? undefined : await index.find(search);
    const likely = finding?.count === 0 ? likelyQuery(search.q, await knownWords()) : undefined;
    if (latest !== search) return;
    await results.show(finding);
    if (latest !== search) return;
    form.showCounts(finding?.counts);
    nothing.hidden = finding?.count !== 0;
    everything.hidden = asksForNothing({ ...search, q: '' });
    offer(likely, search);
    const question = likely === undefined ? '' : ` Did you mean “${likely}”?`;
    say(finding ? foundWords(finding.count, search.q) + question : '');
  } catch {
    if (latest !== search) return;
    await results.show();
    form.showCounts();
    nothing.hidden = true;
    say('The search does not work now: its index could not be loaded. The lists below do.');
  }
}

/** Changes the live region only where it says something else. */
function say(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function offer(likely: string | undefined, search: Search): void {
  meant.hidden = likely === undefined;
  if (likely === undefined) return;
  const link = document.createElement('a');
  link.href = location.pathname + writeSearch({ ...search, q: likely });
  link.textContent = likely;
  meant.replaceChildren('Search for ', link, ' instead.');
}

async function knownWords(): Promise<string[]> {
  const answer = await fetch(tool.dataset.words ?? '');
  return answer.ok ? answer.json() : [];
}

function ask(isTyped: boolean): void {
  clearTimeout(waiting);
  const search = form.read();
  const query = writeSearch(search);
  if (query !== location.search) {
    if (typing && isTyped) history.replaceState(null, '', location.pathname + query);
    else history.pushState(null, '', location.pathname + query);
  }
  typing = isTyped;
  run(search);
}

function followAddress(): void {
  clearTimeout(waiting);
  typing = false;
  run(form.fill(readSearch(location.search)));
}

form.whenAsked((isTyped) => {
  clearTimeout(waiting);
  if (isTyped) waiting = setTimeout(ask, pause, true);
  else ask(false);
});
everything.addEventListener('click', () => {
  form.fill({ ...form.read(), topic: '', kind: '', year: '' });
  field.focus();
  ask(false);
});
// Who comes to the field is about to search.
field.addEventListener('focus', () => index.load().catch(() => {}), { once: true });
addEventListener('popstate', followAddress);

followAddress();
tool.classList.add('is-ready');
if (document.activeElement === document.body && location.search === '') field.focus({ preventScroll: true });
