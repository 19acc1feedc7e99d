/** `npm run new`: a post with the keys that matter for its kind. */
import { readClock } from '../../_content/clock';
import { type Kind, kinds } from '../../_content/schema';
import { didYouMeanOneOf } from '../../_elections/did-you-mean';
import { site } from '../../_site/site';
import { readContent } from '../changed-content';
import { type Desk, readFlags } from '../command';
import { InFlow, type Item } from '../editing/render';
import { momentOf, momentText, offsetIn } from '../now';
import { Misuse } from '../refusal';
import { answer, idsIn, idsOf, knownIds, notEmpty, slugFor } from './answers';
import { folderOf, writeNew } from './write-new';

/** Asks, or takes flags, and writes the post as a draft. */
export async function newPost(args: readonly string[], desk: Desk): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = readFlags(args, {
    kind: text,
    title: text,
    summary: text,
    authors: text,
    topics: text,
    elections: text,
    date: text,
    slug: text,
  });
  if (positionals.length > 0) throw new Misuse(`What is ${positionals.join(' ')}? A title needs --title "…" around it`);
  const content = readContent();
  const ids = (kind: 'author' | 'topic' | 'election', required: boolean) => {
    const known = idsOf(content, kind);
    return { hint: known.join(', '), objection: knownIds(known, folderOf(kind), required) };
  };
  const [authors, topics, elections] = [ids('author', true), ids('topic', false), ids('election', false)];

  const word = await answer(desk, {
    flag: 'kind',
    question: `Kind (${kinds.join(', ')}):`,
    given: values.kind,
    objection: (typed) => (kindOf(typed) ? undefined : `"${typed}" is no kind${didYouMeanOneOf(typed, kinds)}`),
  });
  const kind = kindOf(word) ?? 'report';
  const title = await answer(desk, { flag: 'title', question: 'Title:', given: values.title, objection: notEmpty });
  const summary = await answer(desk, {
    flag: 'summary',
    question: 'Summary, in one or two sentences (return: later):',
    given: values.summary,
    preset: '',
  });
  const named = {
    authors: await answer(desk, {
      flag: 'authors',
      question: `Authors (${authors.hint}):`,
      given: values.authors,
      objection: authors.objection,
    }),
    topics: await answer(desk, {
      flag: 'topics',
      question: `Topics (${topics.hint}; return: none):`,
      given: values.topics,
      preset: '',
      objection: topics.objection,
    }),
    elections: await answer(desk, {
      flag: 'elections',
      question: `Elections (${elections.hint}; return: none):`,
      given: values.elections,
      preset: '',
      objection: elections.objection,
    }),
  };
  const { clock } = readClock();
  const date = momentOf('--date', values.date ?? momentText(clock, offsetIn(site.timeZone, clock))).text;
  const id = await slugFor(desk, content, folderOf('post'), title, values.slug);
  const listed = (typed: string) => (idsIn(typed).length > 0 ? idsIn(typed) : undefined);
  const special = kindParts[kind]?.(date) ?? {};
  const keys: Item = {
    title,
    summary: summary || null,
    date,
    kind,
    ...special.before,
    authors: listed(named.authors),
    topics: listed(named.topics),
    elections: listed(named.elections),
    ...special.after,
    draft: true,
  };
  writeNew(content, desk, { kind: 'post', id, keys, body: special.body ?? '' });
  desk.print('It is a draft: npm run dev shows it, and no reader sees it until the line `draft: true` is gone.');
}

function kindOf(word: string): Kind | undefined {
  return kinds.find((kind) => kind === word);
}

interface Parts {
  readonly before?: Item;
  readonly after?: Item;
  readonly body?: string;
}

/** An entry whose title is empty is an error of the check: it can't go out as it is. */
const update = (date: string) => `:::update{at="${date}" title=""}\n\n:::\n`;

/** What a kind has that others have not. */
const kindParts: { readonly [K in Kind]?: (date: string) => Parts } = {
  report: () => ({ after: { sources: null } }),
  analysis: () => ({ after: { sources: null } }),
  live: (date) => ({ before: { coverage: new InFlow({ from: date }) }, after: { sources: null }, body: update(date) }),
  'open-topic': (date) => ({ after: { sources: null }, body: update(date) }),
  poll: () => ({
    after: {
      polls: [
        {
          id: 'poll',
          pollster: null,
          client: null,
          fieldwork: { from: null, to: null },
          sample: null,
          margin: null,
          mode: null,
          population: null,
          question: null,
          source: { name: null, url: null },
          answers: null,
        },
      ],
    },
    body: '::poll[Poll]{id="poll"}\n',
  }),
};
