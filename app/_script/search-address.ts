/** A search, and the address that it has. */

export interface Search {
  readonly q: string;
  /** An id, or empty for all; so are the next two. */
  readonly topic: string;
  readonly kind: string;
  readonly year: string;
}

export const filterNames = ['topic', 'kind', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** The search in a query string such as `?q=melenchon&kind=opinion`. */
export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  const value = (name: string) => (params.get(name) ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
  return { q: value('q'), topic: value('topic'), kind: value('kind'), year: value('year') };
}

/** The query string of a search; empty where it asks for nothing. */
export function writeSearch(search: Search): string {
  const params = new URLSearchParams();
  for (const name of ['q', ...filterNames] as const) if (search[name] !== '') params.set(name, search[name]);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether it asks for anything. */
export function asksForNothing(search: Search): boolean {
  return writeSearch(search) === '';
}

/** The chosen filters, as Pagefind takes them. */
export function chosenFilters(search: Search, without?: FilterName): Partial<Record<FilterName, string>> {
  const chosen: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) if (search[name] !== '' && name !== without) chosen[name] = search[name];
  return chosen;
}
