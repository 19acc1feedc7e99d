/** The body of a page: its Markdown as HTML, with what its directives draw. */
import { isReached, type Moment, parseMoment } from '../_elections/moment';
import { site } from '../_site/site';
import { getEdition } from './edition';
import { type Drawings, figuresFor, type Subject } from './figures';
import { type Library, makeLibrary } from './library';
import type { Edition, Page } from './make-edition';
import { type Body as RenderedBody, renderBody } from './markdown';

export interface Update {
  /** The fragment of its permalink. */
  readonly id: string;
  readonly at: Moment;
  readonly title?: string;
  readonly html: string;
  /** Its plain text, with the title. */
  readonly text: string;
  readonly words: number;
}

export interface Body extends Pick<RenderedBody, 'html' | 'headings'> {
  /** Of the whole body, with the updates that are out. */
  readonly words: number;
  /** The plain text of the whole body, with the updates that are out. */
  readonly text: string;
  /** Newest first; those that the clock has not reached are held back. */
  readonly updates: readonly Update[];
}

declare global {
  /** By the pages of the one edition of a build: see `tallyEdition`. */
  var tallyBodies: WeakMap<Page, Body> | undefined;
}

function sharedBodies(): WeakMap<Page, Body> {
  globalThis.tallyBodies ??= new WeakMap();
  return globalThis.tallyBodies;
}

const bodies = process.env.TALLY_FILES ? sharedBodies() : new WeakMap<Page, Body>();
const libraries = new WeakMap<Edition, Library>();

/** Renders the body of a page of the edition, once; how its directives are drawn is the pages' business. */
export function renderPageBody(page: Page & Subject, drawings: Drawings): Body {
  const known = bodies.get(page);
  if (known) return known;
  const edition = getEdition();
  const rendered = renderBody(page.markdown, figuresFor(page, libraryOf(edition), drawings));
  const released = rendered.updates
    .flatMap(({ at, ...update }) => {
      const moment = parseMoment(at);
      return moment && isReached(moment, edition.clock, site.timeZone) ? [{ ...update, at: moment }] : [];
    })
    // What was added last stands last in the file: of two of the same time it is the newer one.
    .reverse()
    .sort((a, b) => b.at.instant - a.at.instant);
  const body: Body = {
    html: rendered.html,
    headings: rendered.headings,
    words: released.reduce((sum, update) => sum + update.words, rendered.words),
    text: [rendered.text, ...released.map((update) => update.text)].join('\n\n'),
    updates: released,
  };
  bodies.set(page, body);
  return body;
}

function libraryOf(edition: Edition): Library {
  let library = libraries.get(edition);
  if (!library) {
    const pages: readonly Page[] = [...edition.posts, ...edition.elections, ...edition.topics, ...edition.authors];
    library = makeLibrary(
      edition.elections,
      pages.map((page) => page.path),
      edition.posts.map((post) => post.date.day),
    );
    libraries.set(edition, library);
  }
  return library;
}
