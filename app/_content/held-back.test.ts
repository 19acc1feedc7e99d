/** No figure of a vote before its polls close, wherever it stands. */
import { expect, test } from 'vitest';
import { figuresFor } from './figures';
import { makeLibrary } from './library';
import { makeEdition } from './make-edition';
import { renderBody } from './markdown';
import { parseFiles } from './parse';

const election = `---
title: T
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-05-07
    pollsClose: 2017-05-07T20:00+02:00
    system: majority
    candidates: { a: { name: A }, b: { name: B } }
    turnout: [{ asOf: 2017-05-07T17:00+02:00, percent: 65.3 }]
    counts:
      - { id: leaked, status: estimate, asOf: 2017-05-07T18:00+02:00, shares: { a: 61.1 } }
      - { id: of-the-day, status: estimate, asOf: 2017-05-07, shares: { a: 62.2 } }
      - { id: first, status: estimate, asOf: 2017-05-07T20:00+02:00, shares: { a: 63.3 } }
    calls:
      - { at: 2017-05-07, by: Ipsos, elected: [a] }
    polls:
      - { id: before, pollster: P, published: 2017-05-05, shares: { a: 60 } }
      - { id: exit, pollster: P, mode: exit, published: 2017-05-07T12:00+02:00, shares: { a: 64.4 } }
---
`;

function contestAt(clock: string) {
  const files = parseFiles([{ kind: 'election', id: 'e', file: 'posts/elections/e.md', text: election }]);
  const edition = makeEdition(files, { clock: Date.parse(clock), timeZone: 'UTC' });
  const library = makeLibrary(edition.elections, [], []);
  const { html } = renderBody(
    ':n[62.2]{of="e/one/a/share" count="of-the-day"} :n[1]{of="e/one/a/share"}',
    figuresFor({}, library, drawings),
  );
  return { contest: edition.elections[0]?.contests[0], html };
}

const nothing = () => ({ type: 'element' as const, tagName: 'div', properties: {}, children: [] });
const drawings = { result: nothing, contestPoll: nothing, questionPoll: nothing, images: nothing };

test('a minute before the close there is no count, no call and no exit poll, and no number of them in a story', () => {
  const { contest, html } = contestAt('2017-05-07T19:59+02:00');
  expect(contest?.counts).toEqual([]);
  expect(contest?.calls).toEqual([]);
  expect(contest?.polls?.map(({ id }) => id)).toEqual(['before']);
  expect(contest?.turnout).toHaveLength(1);
  expect(html).not.toMatch(/\d/);
});

test('where a figure of a story is to stand, it says that there is none yet, and where there will be', () => {
  const files = parseFiles([{ kind: 'election', id: 'e', file: 'posts/elections/e.md', text: election }]);
  const edition = makeEdition(files, { clock: Date.parse('2017-05-07T19:59+02:00'), timeZone: 'UTC' });
  const figures = figuresFor({}, makeLibrary(edition.elections, [], []), drawings);
  const { html } = renderBody('::result[The vote]{contest="e/one"}\n\n::poll{id="f/two/three"}', figures);
  expect(html).toContain('<p>The vote: not published yet. <a href="/results/e/#one">The results page</a></p>');
  expect(html).toContain('<p>Not published yet.</p>');
});

test('at the close they are out, but never what is dated before it', () => {
  const { contest, html } = contestAt('2017-05-07T20:00+02:00');
  expect(contest?.counts?.map(({ id }) => id)).toEqual(['of-the-day', 'first']);
  expect(contest?.calls).toHaveLength(1);
  expect(contest?.polls).toHaveLength(2);
  expect(html).toContain('63.3');
});

test('a poll of a story is out when it was published, and until then its place says so', () => {
  const text = `---
title: T
summary: S
date: 2017-05-01
kind: poll
authors: [a]
polls: [{ id: q, pollster: P, published: 2017-05-09, answers: { Yes: 73 } }]
---
::poll[The question]{id="q"}
`;
  const author = '---\nname: A\n---\n';
  const files = parseFiles([
    { kind: 'post', id: 'p', file: 'posts/p.md', text },
    { kind: 'author', id: 'a', file: 'posts/authors/a.md', text: author },
  ]);
  const at = (clock: string) => {
    const [post] = makeEdition(files, { clock: Date.parse(clock), timeZone: 'UTC' }).posts;
    return renderBody(post?.markdown ?? '', figuresFor(post ?? {}, makeLibrary([], [], []), drawings)).html;
  };
  expect(at('2017-05-08T23:59Z')).toContain('The question: not published yet.');
  expect(at('2017-05-09T00:00Z')).not.toContain('not published yet');
});
