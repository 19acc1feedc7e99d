/** For the fuzz tests: what hands, editors and spreadsheets do to a text, and texts made of nothing but oddities. */
import fc from 'fast-check';

const scalars = [
  'null',
  '~',
  'true',
  'false',
  '0',
  '-1',
  '1',
  '2',
  '100',
  '100.5',
  '0.1',
  '33.3333333333333',
  '1e308',
  '-1e308',
  '1e21',
  '.nan',
  '.inf',
  '-.inf',
  '0x1F',
  '0o17',
  '012',
  '9007199254740993',
  '999999999999999999999999',
  '1_000',
  '1,000',
  '20:00',
  '2017-04-23',
  '2017-02-30',
  '2017-04-23T20:00',
  '2017-04-23T20:00+02:00',
  '9999-12-31T23:59+14:00',
  '0000-01-01',
  '""',
  "''",
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{ a: {} }',
  '{ value: 1, digits: 400 }',
  '{ value: x, digits: 1 }',
  '*a',
  '&a x',
  '&a [*a]',
  '!!js/function x',
  '!!binary aGk=',
  '!!set {a}',
  '<<: {}',
  '? x',
  '|',
  '>-',
  '|+9',
  '%',
  '@',
  '`',
  '- ',
  '# x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'certified',
  'estimate',
  'majority',
  'plurality',
  'proportional',
  'referendum',
  'mixed',
  'electoral-college',
  'dhondt',
  'sainte-lague',
  'hare-quota',
  'truncated',
  'new',
  'en-marche',
  'le-pen',
];

const marks = [
  '---',
  '...',
  ':::',
  '::::',
  '::result[x]{contest="fr-president-2017/round-1"}',
  '::poll[x]{id="a"}',
  '::images',
  ':n[1]{of="fr-president-2017/round-1/macron/share"}',
  ':::update{at="2017-04-23"}',
  ':::quote{by="x"}',
  '[^1]',
  '[^1]: x',
  '[a]: /x',
  '![x](/images/x.svg)',
  '[x](#y)',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '```',
  '~~~',
  '| a | b |',
  '|--|--|',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '#',
  '***',
  '__',
  '`',
  '\\',
  '&#0;',
  '&nbsp;',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  'https://x.org',
  'a@x.org',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  ':',
  '|',
  '*',
];

const anyText = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(...marks),
  fc.constantFrom(...scalars),
);

type Slip = (text: string) => string;

const place = fc.double({ min: 0, max: 0.999999, noNaN: true });
const at = (text: string, where: number) => Math.floor(where * (text.length + 1));

/** Changes the lines of a text: the one at this place, and the one that comes `by` lines later. */
const lines = (change: (all: string[], index: number) => void) =>
  place.map(
    (where): Slip =>
      (text) => {
        const all = text.split('\n');
        change(all, Math.floor(where * all.length));
        return all.join('\n');
      },
  );

const slip: fc.Arbitrary<Slip> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.constantFrom(...scalars)).map(
      ([where, value]): Slip =>
        (text) => {
          const values = [...text.matchAll(/(?<=: )[^\s,{}[\]#][^,{}[\]\n]*/g)];
          const found = values[Math.floor(where * values.length)];
          return found ? text.slice(0, found.index) + value + text.slice(found.index + found[0].length) : text;
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.integer({ min: -3, max: 3 }), fc.nat(9)).map(
      ([where, by, digit]): Slip =>
        (text) => {
          const numbers = [...text.matchAll(/\d+/g)];
          const found = numbers[Math.floor(where * numbers.length)];
          if (!found) return text;
          const changed =
            by === 0
              ? `${found[0]}${digit}`
              : by === 1
                ? found[0].slice(1)
                : by === 2
                  ? '0'
                  : `${BigInt(found[0]) + BigInt(by)}`;
          return text.slice(0, found.index) + changed + text.slice(found.index + found[0].length);
        },
    ),
  },
  { weight: 2, arbitrary: lines((all, index) => all.splice(index, 1)) },
  { weight: 2, arbitrary: lines((all, index) => all.splice(index, 0, all[index] ?? '')) },
  { weight: 1, arbitrary: lines((all, index) => all.splice(index, 2, all[index + 1] ?? '', all[index] ?? '')) },
  { weight: 1, arbitrary: lines((all, index) => all.splice(index, 1, `  ${all[index] ?? ''}`)) },
  { weight: 1, arbitrary: lines((all, index) => all.splice(index, 1, (all[index] ?? '').replace(/^ {1,2}/, ''))) },
  {
    weight: 2,
    arbitrary: fc.tuple(place, anyText).map(
      ([where, added]): Slip =>
        (text) =>
          text.slice(0, at(text, where)) + added + text.slice(at(text, where)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, fc.nat(30)).map(
      ([where, length]): Slip =>
        (text) =>
          text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Slip =>
        (text) =>
          text.slice(0, at(text, where)),
    ),
  },
);

/** Some slips, one after the other. */
export const slips: fc.Arbitrary<Slip> = fc
  .array(slip, { minLength: 1, maxLength: 6 })
  .map((all) => (text) => all.reduce((changed, each) => each(changed), text));

/** A body of nothing but oddities. */
export const oddBody: fc.Arbitrary<string> = fc.array(anyText, { maxLength: 60 }).map((parts) => parts.join(''));

const keys = [
  'title',
  'summary',
  'date',
  'kind',
  'authors',
  'byline',
  'updated',
  'coverage',
  'topics',
  'tags',
  'lead',
  'elections',
  'image',
  'images',
  'sources',
  'claims',
  'corrections',
  'polls',
  'aliases',
  'canonical',
  'lang',
  'draft',
  'embargo',
  'area',
  'parties',
  'contests',
  'silence',
  'name',
  'role',
  'links',
  'id',
  'src',
  'at',
  'text',
  'system',
  'candidates',
  'counts',
  'votes',
  'shares',
  'seats',
  'status',
  'asOf',
  'x',
  '__proto__',
  '50',
];

const oddValue = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...scalars),
    fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text)),
    fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all.join(', ')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 4 })
      .map((all) => `{ ${all.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
  ),
})).value;

/** A file of keys that the site knows, with values that it does not expect. */
export const oddFile: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...keys), oddValue), { maxLength: 14 }), oddBody)
  .map(([all, body]) => `---\n${all.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${body}`);
