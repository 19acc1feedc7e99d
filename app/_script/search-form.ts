/** The form of the search page: what is asked in it, and how much each choice would leave. */
import type { Finding } from './pagefind';
import { type FilterName, filterNames, readSearch, type Search } from './search-address';

export class SearchForm {
  private readonly selects: ReadonlyMap<FilterName, HTMLSelectElement>;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly field: HTMLInputElement,
  ) {
    const selects = filterNames.map((name) => [name, form.querySelector(`select[name=${name}]`)] as const);
    this.selects = new Map(
      selects.flatMap(([name, select]) => (select instanceof HTMLSelectElement ? [[name, select] as const] : [])),
    );
  }

  read(): Search {
    const params = new URLSearchParams({ q: this.field.value });
    for (const [name, select] of this.selects) params.set(name, select.value);
    return readSearch(params.toString());
  }

  /** @returns the search as it now stands: a link may name a topic that is no longer there */
  fill(search: Search): Search {
    this.field.value = search.q;
    for (const [name, select] of this.selects) {
      select.value = search[name];
      if (select.selectedIndex < 0) select.value = '';
    }
    return this.read();
  }

  /** Writes beside each choice how much is found with it; without counts, how much there is. */
  showCounts(counts?: Finding['counts']): void {
    for (const [name, select] of this.selects) {
      for (const option of select.options) {
        const { label, all } = option.dataset;
        if (label) option.textContent = `${label} (${counts ? (counts[name][option.value] ?? 0) : all})`;
      }
    }
  }

  /** Calls back when something is asked: by words that are still being typed, or by a choice or Enter. */
  whenAsked(ask: (isTyped: boolean) => void): void {
    this.field.addEventListener('input', () => ask(true));
    this.form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) ask(false);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask(false);
    });
  }
}
