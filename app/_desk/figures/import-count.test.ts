import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../_content/front-matter';
import { deskWith, insertion } from '../desk.fixture';
import { Misuse, Refusal } from '../refusal';
import { importCount } from './import-count';

const file = 'posts/elections/nz-general-2017.md';
const table = fileURLToPath(new URL('fixtures/nz-general-2017.csv', import.meta.url));
const typed = readFileSync(file, 'utf8');
const empty = typed.replace(/ {4}counts:\n.*?(?=---\n)/s, '');
const source = [
  '--source',
  'Electoral Commission, as reported by Scoop',
  '--source-url',
  /url: (\S+official\S+)/.exec(typed)?.[1] ?? '',
];
const flags = ['--status', 'certified', '--as-of', '2017-10-07', '--id', 'official', ...source];
const clock = '2017-10-08T09:00+13:00';

beforeAll(() => expect(empty).not.toContain('counts'));

function desk(answers?: string[]) {
  return deskWith({ [file]: empty }, { clock, ...(answers && { answers }) });
}

/** The fixture written in another way. */
function tableAs(change: (text: string) => string) {
  const work = desk();
  work.write('table.csv', change(readFileSync(table, 'utf8')));
  return { work, args: ['nz-general-2017/party-vote', path.join(work.folder, 'table.csv'), '--yes', ...flags] };
}

describe('the official count of New Zealand', () => {
  test('imported equals the one typed by hand, byte for byte', async () => {
    const work = desk();
    await importCount(['nz-general-2017/party-vote', table, '--yes', ...flags], work);
    expect(readFrontMatter(work.read(file)).data).toEqual(readFrontMatter(typed).data);
    expect(work.read(file)).toBe(typed);
    expect(work.printed.join('\n')).toMatch(/Māori Party +maori +30,580 votes, 1\.18%, 0 seats/);
    expect(work.printed.join('\n')).toContain('line 22 is not read: Source: Electoral Commission, 7 October 2017');
  });

  const decimalComma = (text: string) =>
    text
      .replace(/,(\d+)\.(\d\d),/g, ',$1;$2,')
      .replace(/"([\d,]+)"/g, (_, figure: string) => figure.replaceAll(',', '.'));
  test.each([
    [
      'semicolons, decimal commas, points between thousands',
      (text: string) => decimalComma(text).replaceAll(',', '\t').replaceAll(';', ',').replaceAll('\t', ';'),
    ],
    [
      'tabs, thin spaces between thousands',
      (text: string) =>
        text.replace(/"([\d,]+)"/g, (_, figure: string) => figure.replaceAll(',', '\u202f')).replace(/,(?! )/g, '\t'),
    ],
    [
      'apostrophes, capitals, no accents, CRLF, byte order mark',
      (text: string) =>
        `\uFEFF${text
          .toUpperCase()
          .replaceAll('Ā', 'A')
          .replace(/"([\d,]+)"/g, (_, figure: string) => figure.replaceAll(',', "'"))
          .replaceAll('\n', '\r\n')}`,
    ],
  ])('%s: the same', async (_, change) => {
    const { work, args } = tableAs(change);
    await importCount(args, work);
    expect(work.read(file)).toBe(typed);
  });

  test('asks first at a terminal, and a bare return is no', async () => {
    const args = ['nz-general-2017/party-vote', table, ...flags];
    const no = desk(['']);
    await expect(importCount(args, no)).rejects.toThrow('Nothing was written.');
    expect(no.read(file)).toBe(empty);
    const yes = desk(['y']);
    await importCount(args, yes);
    expect(yes.read(file)).toBe(typed);
    await expect(importCount(args, desk())).rejects.toThrow(Misuse);
  });

  test('--dry-run writes nothing, --shares writes the shares too', async () => {
    const work = desk();
    const args = ['nz-general-2017/party-vote', table, ...flags];
    await importCount([...args, '--dry-run'], work);
    expect(work.read(file)).toBe(empty);
    await importCount([...args, '--yes', '--shares', '--counted', '72/72 electorates', '--note', 'As\nprinted.'], work);
    const { text } = insertion(empty, work.read(file));
    expect(text).toContain('          nz-first: 7.20\n');
    expect(text).toContain('        counted: { reported: 72, total: 72, unit: electorates }\n');
    expect(text).toContain('        note: As printed.\n');
  });

  test('shares that are cut off say so', async () => {
    const cutOff = (text: string) =>
      text.replace(/,(\d+\.\d\d)(,\d+,"([\d,]+)")/g, (_, __, rest: string, votes: string) => {
        return `,${(Math.floor((Number(votes.replaceAll(',', '')) / 2591896) * 1e4) / 100).toFixed(2)}${rest}`;
      });
    const { work, args } = tableAs(cutOff);
    await importCount(args, work);
    expect(work.read(file)).toBe(typed.replace(/(internet-party: 0\n)---/, '$1        rounding: truncated\n---'));
  });
});

describe('refused, with the file as it was', () => {
  test.each([
    [
      'a wrong digit in the votes',
      (text: string) => text.replace('1,152,075', '1,152,076'),
      [],
      /votes-sum|do not go together/,
    ],
    [
      'seats that are not those of the method',
      (text: string) => text.replace('44.45,56', '44.45,55').replace('36.89,46', '36.89,47'),
      [],
      /error {2}allocation/,
    ],
    [
      'a share that the votes do not give',
      (text: string) => text.replace('7.20', '7.30'),
      [],
      /nz-first: 7\.30% in the table, but 186,706 of 2,591,896 valid votes are 7\.20%/,
    ],
    [
      'a name that nobody has',
      (text: string) => text.replace('MANA', 'Mannah'),
      [],
      /line 13: "Mannah" is nobody of this contest; is it mana\? Then: --match "Mannah=mana"/,
    ],
    [
      'two rows of one list',
      (text: string) => text.replace('MANA', 'ACT New Zealand'),
      [],
      /"ACT" \(line 8\) and "ACT New Zealand" \(line 13\) both match act/,
    ],
    [
      'a total that is another',
      (text: string) => text.replace('Votes cast,,,"2,630,173"', 'Total,,,"2,591,897"'),
      [],
      /line 21, Total: 2,591,897 votes, but the rows add up to 2,591,896, 1 fewer/,
    ],
    [
      'ballots that contradict each other',
      (text: string) => `# valid=2591895\n${text}`,
      [],
      /valid is 2,591,896 in one place, and 2,591,895 in line 1/,
    ],
    [
      'shares as fractions',
      (text: string) => text.replace(/,(\d+)\.(\d\d),/g, (_, a: string, b: string) => `,0.${a.padStart(2, '0')}${b},`),
      [],
      /add up to 1, not to 100/,
    ],
    ['a flag for a row that is not there', (text: string) => text, ['--match', 'Nobody=skip'], /no row is called so/],
    [
      'a time before the close',
      (text: string) => text,
      ['--as-of', '2017-09-22'],
      /earlier than the close of the polls/,
    ],
  ])('%s', async (_, change, more, why) => {
    const { work, args } = tableAs(change);
    await expect(importCount([...args, ...more], work)).rejects.toThrow(why);
    await expect(importCount([...args, ...more], work)).rejects.toThrow(Refusal);
    expect(work.read(file)).toBe(empty);
  });

  test.each([
    [['--status', 'final']],
    [['--decimal', 'dot']],
    [['--ballots', 'vlaid=3']],
    [['--ballots', 'valid=3,000']],
    [['--counted', 'most']],
    [['--match', 'A']],
    [['--column', 'vote=A']],
    [['--source-url', 'scoop.co.nz']],
    [['--unmatched', 'drop']],
    [['--id', 'Official count']],
    [['--what']],
    [['third']],
  ])('%j is misuse', async (more) => {
    const { work, args } = tableAs((text) => text);
    await expect(importCount([...args, ...more], work)).rejects.toThrow(Misuse);
    expect(work.read(file)).toBe(empty);
  });
});

test('rows by hand: a name that says nothing, others added up, a total that is not wanted', async () => {
  const { work, args } = tableAs((text) =>
    text
      .replace('MANA', 'Hone and friends')
      .replace('Internet Party', 'The Web')
      .replace('Social Credit', 'Credit')
      .replace('Democrats for Credit', 'Credit'),
  );
  await importCount([...args, '--match', 'Hone and friends=mana', '--unmatched', 'others'], work);
  const { text } = insertion(empty, work.read(file));
  expect(text).toContain('          mana: 3642\n');
  expect(text).toContain('        others: { votes: 1305, seats: 0 }\n');
});
