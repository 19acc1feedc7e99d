/** What of a page is searched, and what the index knows of it beside its text. */
import type { SearchRecord } from '../search/records';

/** Parts of a page's main text that are not its own words: ways to other pages, tools, what the list of results shows anyway. */
export const notSearched: readonly string[] = [
  'nav',
  'button',
  'h1',
  '.story-kind',
  '.story-facts',
  '.story-rail',
  '.story-results',
  '.story-error',
  '.author-card',
  '.following',
  '.story-list',
  '.results-rail',
  '.live-note',
  '.needs-script',
  '.visually-hidden',
];

export interface Facts {
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** What is kept of a record beside its text: what its line in the results shows, what it is filtered and sorted by. */
export function factsOf({ title, label, day, printedDay, by, sort, topics, years }: SearchRecord): Facts {
  return {
    meta: { title, label, ...(printedDay && day ? { day, printedDay } : {}), ...(by ? { by } : {}) },
    filters: { kind: [sort], topic: [...topics], year: [...years] },
    sort: { date: day ?? '' },
  };
}

/** Where what is said in an element ends, and other words follow without a space between: in tables, lists, labels. */
const closing = /<\/(?:th|td|dt|dd|li|small|time|span|caption|b|cite)>(?=[<\p{L}\p{N}])/gu;

/**
 * A page in the form in which it is indexed: its main part, and the facts about it.
 * @param html the page as exported
 * @throws where the page has no main part
 */
export function searchableHtml(record: SearchRecord, html: string): string {
  const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error(`${record.path} has no <main>`);
  const text = main
    .replace(/<(svg|template|script|style)\b[\s\S]*?<\/\1>|<img\b[^>]*>/g, ' ')
    // React's marks may stand within a word.
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(closing, (tag) => `${tag} `);
  const { meta, filters, sort } = factsOf(record);
  const facts = [
    ...Object.entries(meta).map(([name, value]) => fact('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => fact('filter', name, value))),
    ...Object.entries(sort).map(([name, value]) => fact('sort', name, value)),
  ];
  return `<!DOCTYPE html><html><head>${facts.join('')}</head><body>${text}</body></html>`;
}

function fact(what: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  const escaped = value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<meta data-pagefind-${what}="${name}[content]" content="${escaped}">`;
}
