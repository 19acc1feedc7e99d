/** Slips made by hand in the real files of posts/: each is caught by its rule, at its line, and nothing else is said. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadContent } from './load';
import type { Problem } from './problem';

interface Slip {
  readonly what: string;
  readonly rule: Problem['rule'];
  readonly file: string;
  /** What stands in the file, once. */
  readonly right: string;
  readonly wrong: string;
  /** What stands, once, in the line at which the rule is named: of a sum, where its figures begin. */
  readonly at: string;
  /** What the message has to say, the figures among it. */
  readonly says: RegExp;
}

const slips: readonly Slip[] = [
  {
    what: 'four votes more than the valid ones leave, as a page on the run-off of 2002 has them',
    rule: 'votes-sum',
    file: 'fr-president-2002.md',
    right: 'le-pen: 5525032 }',
    wrong: 'le-pen: 5525036 }',
    at: 'le-pen: 5525036 }',
    says: /31,?062,?992.*31,?062,?988.*4/,
  },
  {
    what: 'one digit too high in one of seventy parties',
    rule: 'votes-sum',
    file: 'uk-general-2017.md',
    right: 'yorkshire-party: 20958',
    wrong: 'yorkshire-party: 21858',
    at: 'votes:\n          conservative: 13636684',
    says: /32,205,084.*32,204,184.*900 too many/,
  },
  {
    what: 'two digits exchanged in the ballots cast',
    rule: 'ballots',
    file: 'fr-president-2017.md',
    right: 'cast: 35467327,',
    wrong: 'cast: 35463727,',
    at: 'cast: 35463727,',
    says: /35,?463,?727.*35,?467,?327|35,?467,?327.*35,?463,?727/,
  },
  {
    what: 'a share rounded up that is to be rounded down',
    rule: 'share-mismatch',
    file: 'fr-president-2002.md',
    right: 'chirac: 82.21,',
    wrong: 'chirac: 82.22,',
    at: 'chirac: 82.22,',
    says: /82\.22.*82\.21/,
  },
  {
    what: 'digits exchanged in a poll',
    rule: 'shares-total',
    file: 'fr-president-2017.md',
    right: 'shares: { macron: 62, le-pen: 38 }',
    wrong: 'shares: { macron: 62, le-pen: 83 }',
    at: 'le-pen: 83',
    says: /145/,
  },
  {
    what: 'one seat too many in an exit poll',
    rule: 'seats-total',
    file: 'nl-house-2017.md',
    right: 'seats: { vvd: 31, pvv: 19,',
    wrong: 'seats: { vvd: 32, pvv: 19,',
    at: 'vvd: 32, pvv: 19,',
    says: /151.*150/,
  },
  {
    what: 'a seat given to the next party in the list',
    rule: 'allocation',
    file: 'nz-general-2017.md',
    right: 'nz-first: 9\n          green: 8',
    wrong: 'nz-first: 8\n          green: 9',
    at: 'seats:\n          national: 56',
    says: /green 8, not 9 and nz-first 9, not 8/,
  },
  {
    what: 'an exit poll from before the polls closed',
    rule: 'before-close',
    file: 'nl-house-2017.md',
    right: 'asOf: 2017-03-15T21:00+01:00',
    wrong: 'asOf: 2017-03-15T20:30+01:00',
    at: 'asOf: 2017-03-15T20:30+01:00',
    says: /20:30.*21:00/,
  },
];

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The errors of a copy of the real posts, after a change to one file. */
function errorsAfter(file: string, change: (text: string) => string): readonly Problem[] {
  const root = mkdtempSync(path.join(tmpdir(), 'tally-'));
  folders.push(root);
  cpSync('posts', path.join(root, 'posts'), { recursive: true });
  symlinkSync(path.resolve('public'), path.join(root, 'public'));
  const copy = path.join(root, 'posts/elections', file);
  writeFileSync(copy, change(readFileSync(copy, 'utf8')));
  vi.stubEnv('TALLY_CONTENT', root);
  return loadContent({ production: true }).problems.filter(({ level }) => level === 'error');
}

/** The text with what stands in it exactly once replaced. */
function replaced(text: string, right: string, wrong: string): string {
  const parts = text.split(right);
  if (parts.length !== 2) throw new Error(`"${right}" stands ${parts.length - 1} times in the file`);
  return parts.join(wrong);
}

describe('a slip in the real figures', () => {
  it('is in none of them as they are', () => {
    expect(errorsAfter('nl-house-2017.md', (text) => text)).toEqual([]);
  });

  it.each(slips)('$rule: $what', (slip) => {
    let line = 0;
    const errors = errorsAfter(slip.file, (text) => {
      const changed = replaced(text, slip.right, slip.wrong);
      line = replaced(changed, slip.at, '\0').split('\0')[0]?.split('\n').length ?? 0;
      return changed;
    });
    const said = errors.map(({ file, line: where, rule }) => `${file}:${where} ${rule}`);
    expect(said, errors.map(({ message }) => message).join('\n')).toEqual([
      `posts/elections/${slip.file}:${line} ${slip.rule}`,
    ]);
    expect(errors[0]?.message).toMatch(slip.says);
  });
});
