import { describe, expect, test } from 'vitest';
import { didYouMean } from '../_elections/did-you-mean';
import { readFrontMatter } from './front-matter';
import type { FileKind } from './schema';
import { validate } from './validate';

function check<K extends FileKind>(kind: K, yaml: string) {
  const result = validate(kind, readFrontMatter(`---\n${yaml}\n---\n`));
  return { ...result, lines: result.problems.map((p) => `${p.line}:${p.column} ${p.rule} ${p.message}`) };
}

const post = 'title: A\nsummary: B\ndate: 2017-04-23\nkind: note\nauthors: [desk]';

describe('a post', () => {
  test('the required keys are enough', () => {
    const { complete, lines } = check('post', post);
    expect(lines).toEqual([]);
    expect(complete?.date).toMatchObject({ day: '2017-04-23' });
  });

  test('each slip is one line at its place, all in one run', () => {
    const yaml =
      'title: A\nsummary: 1984\ndate: 2017-02-30\nkind: reprot\nautors: [desk]\nimage: { src: /images/a.png, capton: x }';
    expect(check('post', yaml).lines).toEqual([
      '3:10 schema `summary` is 1984, and must be text: put it in quotes',
      '4:7 schema `date` is "2017-02-30": it is no day or time that exists',
      expect.stringMatching(/^5:7 schema `kind` is "reprot", and must be .*did you mean `report`\?$/),
      expect.stringMatching(/^7:30 unknown-key `capton` .*did you mean `caption`\?$/),
      expect.stringMatching(/^6:1 unknown-key `autors` .*did you mean `authors`\?$/),
    ]);
  });

  test('what is sound around a slip is still there for the other checks', () => {
    const { data, complete } = check(
      'post',
      `${post}\ntopics: [a, B!]\nsources: [{ publisher: P }, { publisher: P, title: T }]`,
    );
    expect(complete).toBeUndefined();
    expect(data).toMatchObject({ title: 'A', topics: ['a'], sources: [{ publisher: 'P', title: 'T' }] });
  });

  test('a time without its offset is refused, one without seconds is not', () => {
    expect(check('post', post.replace('2017-04-23', '2017-04-23T20:00')).lines).toHaveLength(1);
    expect(check('post', post.replace('2017-04-23', '2017-04-23T20:00+02:00')).lines).toEqual([]);
    expect(check('post', post.replace('2017-04-23', '2017-04-23T20:00:30Z')).lines).toEqual([]);
  });

  test.each([
    ['authors: missy', '`authors` is "missy", and must be a list: [missy]'],
    ['authors: missy, ben', 'must be a list: [missy, ben]'],
    ['authors: (missy)', 'must be a list, such as [one, two]'],
    ['authors: [Missy Elder]', 'did you mean `missy-elder`?'],
    ['image: /images/a.svg', 'must be keys with values, such as { src: …, alt: … }'],
    ['image: { src: public/images/a.svg, alt: x }', 'must be a picture of this site, such as /images/a.svg'],
    ['corrections: We had 16.', 'must be a list, one item a line with a hyphen before it: - { at: …, text: … }'],
    ['draft: yes', 'must be true or false; did you mean `true`?'],
    ['updated: 8 May 2017', 'did you mean `2017-05-08`?'],
  ])('%s: the message says how it is written', (yaml, message) => {
    const [key = ''] = yaml.split(':');
    const others = post.split('\n').filter((line) => !line.startsWith(`${key}:`));
    expect(check('post', [...others, yaml].join('\n')).lines).toEqual([expect.stringContaining(message)]);
  });

  test('a key that is there already is not what another one means', () => {
    expect(check('post', `${post}\ntime: 09:00`).lines).toEqual(['7:1 unknown-key `time` is no key of such a file']);
  });

  test('an unknown key without a value is still unknown', () => {
    expect(check('post', `${post}\nupdatd:\nembargo:`).lines).toEqual([
      expect.stringMatching(/^7:1 unknown-key .*`updated`/),
    ]);
  });

  test('the status false of a claim is a word, and a tag may be a year', () => {
    const { complete } = check('post', `${post}\nclaims: [{ claim: C, status: false }]\ntags: [2017, France]`);
    expect(complete?.claims?.[0]?.status).toBe('false');
    expect(complete?.tags).toEqual(['2017', 'France']);
  });

  test('a picture outside the site and a script as a link are refused', () => {
    expect(check('post', `${post}\nimage: { src: https://example.org/a.png, alt: x }`).lines).toHaveLength(1);
    expect(check('post', `${post}\ncanonical: "javascript:alert(1)"`).lines).toHaveLength(1);
  });
});

describe('an election', () => {
  const election = `title: T
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-04-23
    system: majority
    candidates: { a: { name: A } }`;

  test('counts may be missing: it is still to come', () => {
    expect(check('election', election).lines).toEqual([]);
  });

  test('what is lacking is said together with what is missing, but not where a key has a slip', () => {
    const contest = (rest: string) =>
      `title: A\nsummary: B\narea: FR\ncontests:\n  - { id: a, date: 2017-04-23, system: plurality${rest} }`;
    const messages = (yaml: string) => check('election', yaml).problems.map(({ message }) => message.split(':')[0]);
    expect(messages(contest(''))).toEqual(expect.arrayContaining([expect.stringContaining('title` is missing')]));
    expect(messages(contest('')).join()).toContain('needs candidates or lists');
    const count = ', title: T, lists: { x: { name: X } }, counts: [{ status: certified }]';
    expect(messages(contest(count)).join()).toMatch(/asOf` is missing.*needs shares, votes or seats/);
    const slip = ', title: T, lists: { x: { name: X } }, counts: [{ status: certified, vots: { x: 1 } }]';
    expect(messages(contest(slip)).join()).not.toContain('needs shares');
  });

  test('shares keep their digits, votes must be whole', () => {
    const { complete, lines } = check(
      'election',
      `${election}\n    counts: [{ status: certified, asOf: 2017-04-24, shares: { a: 66.10 } }]`,
    );
    expect(lines).toEqual([]);
    expect(complete?.contests[0]?.counts?.[0]?.shares).toEqual({ a: { value: 66.1, digits: 2 } });
    expect(
      check('election', `${election}\n    counts: [{ status: certified, asOf: 2017-04-24, votes: { a: 66.10 } }]`)
        .lines,
    ).toHaveLength(1);
  });

  test('a slip inside one count leaves the others to the other checks', () => {
    const { data } = check(
      'election',
      `${election}
    counts:
      - { status: certfied, asOf: 2017-04-24, votes: { a: 1 } }
      - { status: certified, asOf: 2017-04-25, votes: { a: 2 } }`,
    );
    expect(data.contests?.[0]?.counts).toHaveLength(1);
  });

  test('separators in figures are refused, not read as other figures', () => {
    const counts = '\n    counts: [{ status: certified, asOf: 2017-04-24, votes: { a: 8,433,346 } }]';
    expect(check('election', election + counts).lines).toEqual([expect.stringContaining('typed without separators')]);
    // What is left of it is not added up.
    expect(check('election', election + counts).data.contests?.[0]?.counts).toEqual([]);
    const shares = counts.replace('votes: { a: 8,433,346 }', 'votes: { a: 1 }, shares: { a: 66,1 }');
    expect(check('election', election + shares).lines).toEqual([expect.stringContaining('with a point, as 44.5')]);
    expect(check('election', election + shares).data.contests?.[0]?.counts).toMatchObject([{ votes: { a: 1 } }]);
    const joined = counts.replace('{ a: 8,433,346 }', '{a:8}');
    expect(check('election', election + joined).lines).toEqual([
      expect.stringContaining('after the colon, as in a: 8'),
    ]);
    expect(
      check(
        'election',
        `${election}\n    counts: [{ status: certified, asOf: 2017-04-24, votes: { a: 5 }, ballots: { valid: null } }]`,
      ).lines,
    ).toEqual([]);
  });

  test('a key that is a bare number is refused', () => {
    expect(check('election', election.replace('{ a:', '{ 50:')).lines[0]).toContain('bare number');
  });

  test('one silence or several', () => {
    expect(check('election', `${election}\nsilence: { from: 2017-05-06, until: 2017-05-07 }`).lines).toEqual([]);
    expect(check('election', `${election}\nsilence: [{ from: 2017-05-06, until: 2017-05-07 }]`).lines).toEqual([]);
    expect(check('election', `${election}\nsilence: { from: 2017-05-06, untl: 2017-05-07 }`).lines).toEqual([
      expect.stringContaining('did you mean `until`?'),
    ]);
  });
});

test('a suggestion is made only where it is likely', () => {
  expect(didYouMean('lepen', ['macron', 'le-pen'])).toContain('le-pen');
  expect(didYouMean('updatd', ['updated', 'title'])).toContain('updated');
  expect(didYouMean('xyz', ['updated', 'title'])).toBe('');
});
