/** The index of the site, which is loaded when it is first asked. */
import { chosenFilters, type FilterName, filterNames, type Search } from './search-address';
import { asTypedFirst, isFound } from './search-words';

/** As far as it is used here: see Pagefind's own documentation of its API. */
interface Instance {
  search(query: string | null, options: Options): Promise<Answer>;
  /** Loads all filters; only then an answer has counts. */
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
}

interface Options {
  readonly filters: Partial<Record<FilterName, string>>;
  readonly sort?: { readonly date: 'desc' };
}

interface Answer {
  readonly results: readonly { data(): Promise<Found> }[];
  /** How much is found under each value of each filter, with the filters that were asked for. */
  readonly filters: Partial<Record<FilterName, Counts>>;
}

type Counts = Readonly<Record<string, number>>;

/** One thing that was found. */
export interface Found {
  /** Its address on this host. */
  readonly raw_url: string;
  /** With `<mark>` around what was found, and every other `<` escaped. */
  readonly excerpt: string;
  /** The whole text, and the places in it of the words that were found, counted in words. */
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Finding {
  readonly count: number;
  /** How much would be found under each value of a filter, the others as they are chosen. */
  readonly counts: Readonly<Record<FilterName, Counts>>;
  /** Some of what was found, the best first. */
  slice(from: number, to: number): Promise<Found[]>;
}

const noCounts: Finding['counts'] = { topic: {}, kind: {}, year: {} };

/** Whether an answer is one to the question: where its best is not, none is. */
async function isMeant({ q }: Search, { results }: Answer): Promise<boolean> {
  const best = await results[0]?.data();
  return !best || isFound(q, foundIn(best));
}

/** The words that were found, and those that are told of a page beside its text. */
function foundIn({ content, locations, meta }: Found): string[] {
  const words = content.split(/\s+/);
  return [...locations.map((place) => words[place] ?? ''), ...Object.values(meta)];
}

/** The index in a folder such as `/pagefind/`. */
export class SearchIndex {
  private instance: Promise<Instance> | undefined;
  private version = '';

  constructor(private readonly folder: string) {}

  /** Loads it; a search does so by itself. */
  load(): Promise<Instance> {
    this.instance ??= this.create().catch((error: unknown) => {
      this.instance = undefined;
      throw error;
    });
    return this.instance;
  }

  /** @throws where the index can't be loaded */
  async find(search: Search): Promise<Finding> {
    const finding = await this.ask(search);
    // A page that has been open while a new edition went out asks for files that are gone, and Pagefind then finds nothing.
    if (finding.count > 0 || (await this.readVersion()) === this.version) return finding;
    await (await this.load()).destroy();
    this.instance = undefined;
    return this.ask(search);
  }

  private async create(): Promise<Instance> {
    this.version = await this.readVersion();
    const { createInstance } = await import(`${this.folder}pagefind.js`);
    // Within the page: a worker would need a place of its own in the content security policy.
    const instance: Instance = createInstance({ noWorker: true, excerptLength: 36, excerptEllipsis: '…' });
    await instance.filters();
    return instance;
  }

  private async readVersion(): Promise<string> {
    const answer = await fetch(`${this.folder}pagefind-entry.json`, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`the index answers ${answer.status}`);
    return answer.text();
  }

  private async ask(search: Search): Promise<Finding> {
    const instance = await this.load();
    const term = search.q === '' ? null : search.q;
    // Without words nothing is more fitting than anything else: the newest first.
    const sort = term === null ? ({ date: 'desc' } as const) : undefined;
    const run = (without?: FilterName) =>
      instance.search(term, { filters: chosenFilters(search, without), ...(sort ? { sort } : {}) });
    const answer = await run();
    const counted = filterNames.map(async (name): Promise<[FilterName, Counts]> => {
      const others = search[name] === '' ? answer : await run(name);
      return [name, others.filters[name] ?? {}];
    });
    const counts: Record<FilterName, Counts> = { ...noCounts };
    for (const [name, own] of await Promise.all(counted)) counts[name] = own;
    if (!(await isMeant(search, answer))) return { count: 0, counts: noCounts, slice: async () => [] };
    const { results } = answer;
    return {
      count: results.length,
      counts,
      slice: async (from, to) => {
        const found = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return asTypedFirst(search.q, found, foundIn);
      },
    };
  }
}
