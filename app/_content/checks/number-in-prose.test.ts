import { expect, test } from 'vitest';
import { electionSchema } from '../../_elections/schema';
import { numbersInProse } from './number-in-prose';

const election = (id: string, lists: string, seats: string, extra = {}) => ({
  id,
  ...electionSchema.parse({
    title: id,
    summary: id,
    area: 'NL',
    parties: { gl: { name: 'GroenLinks', abbreviation: 'GL' }, pvv: { name: 'PVV' } },
    ...extra,
    contests: [
      {
        id: 'chamber',
        title: 'Chamber',
        date: '2017-03-15',
        system: 'proportional',
        seats: { total: 150 },
        lists: JSON.parse(lists),
        counts: [
          {
            status: 'certified',
            asOf: '2017-03-21',
            counted: { percent: 93.3 },
            seats: JSON.parse(seats),
            shares: { gl: 9.13 },
          },
        ],
      },
    ],
  }),
});

const before = election('nl-2012', '{"gl":{"party":"gl"},"pvv":{"party":"pvv"}}', '{"gl":4,"pvv":15}');
const now = election('nl-2017', '{"gl":{"party":"gl"},"pvv":{"party":"pvv"}}', '{"gl":14,"pvv":20}', {
  previous: 'nl-2012',
});

function slips(text: string): string[] {
  return numbersInProse(text, [now], () => before).map(({ message }) => message);
}

test('a number of seats that the list never had is named', () => {
  expect(slips('GroenLinks wins 16 seats.')).toEqual([expect.stringContaining('"16 seats" stands beside GroenLinks')]);
  expect(slips('GroenLinks has 12.5% of the votes.')).toEqual([expect.stringContaining('9.13')]);
});

test('so is a number where the list has none, and whose figures are which', () => {
  const votes = election('nl-2017', '{"gl":{"party":"gl"},"pvv":{"party":"pvv"}}', '{}');
  const said = (text: string) => numbersInProse(text, [votes], () => undefined).map(({ message }) => message);
  expect(said('GroenLinks won 12 seats.')).toEqual([
    '"12 seats" stands beside GroenLinks, of whom no seats are known: is it a slip?',
  ]);
  expect(slips('GroenLinks has 77 seats and PVV others.')[0]).toMatch(
    /beside GroenLinks, whose figures are 14,.*, and PVV, whose figures are 20,/,
  );
});

test.each([
  'GroenLinks rose from 4 seats to 14 seats, a gain of 10 seats.',
  'GroenLinks has 9.13%, or 9% of the votes.',
  'GroenLinks: 14 of 150 seats.',
  'Of the 150 seats GroenLinks won 14; a majority is 76 seats.',
  'PVV 20 seats, GroenLinks 14 seats.',
  'About 40% of the voters had not made up their minds. GroenLinks hopes.',
  'At 20:00 GroenLinks led in 33 towns.',
  'With 93.3% counted, GroenLinks has 14 seats.',
])('let pass: %s', (text) => {
  expect(slips(text)).toEqual([]);
});

test('the place is that of the number', () => {
  const text = 'First line.\n\nThen GroenLinks: 16 seats.';
  expect(numbersInProse(text, [now], () => before)[0]?.offset).toBe(text.indexOf('16'));
});

test('however many contests there are, a gain is one of a contest, and the sum of all of them is known', () => {
  const parts = Array.from({ length: 40 }, (_, index) => ({
    ...now.contests[0],
    id: `part-${index}`,
    counts: [{ ...now.contests[0]?.counts?.[0], seats: { gl: index, pvv: 1 } }],
  }));
  const whole = { ...now, contests: parts } as typeof now;
  const said = (text: string) => numbersInProse(text, [whole], () => undefined).map(({ message }) => message);
  expect(said('GroenLinks won 33 seats in the north.')).toEqual([]);
  expect(said('GroenLinks won 780 seats.')).toEqual([]);
  expect(said('GroenLinks won 99 seats.')).toEqual([expect.stringContaining('whose figures are 0, 1, 2, 3, 4, 5')]);
});

test('of a list that was called otherwise, the figures of its last name are known', () => {
  const renamed = election('nl-2017', '{"green":{"party":"gl","previous":{"as":"old"}}}', '{"green":14}', {
    previous: 'nl-2012',
  });
  const old = election('nl-2012', '{"old":{"name":"Radicals"}}', '{"old":80}');
  expect(numbersInProse('GroenLinks fell from 80 seats to 14 seats, losing 66 seats.', [renamed], () => old)).toEqual(
    [],
  );
});

test.each(['GroenLinks has 41,5 % of the votes.', 'GroenLinks has 41％.', 'GroenLinks: 35 out of 150 seats.'])(
  'a slip in another spelling: %s',
  (text) => {
    expect(slips(text)).toHaveLength(1);
  },
);

test('how much is counted is no figure of a list, in units either', () => {
  const counts = [{ ...now.contests[0]?.counts?.[0], counted: { reported: 50, total: 60 } }];
  const partly = { ...now, contests: [{ ...now.contests[0], counts }] } as typeof now;
  expect(numbersInProse('With 83.3% of wards counted GroenLinks leads.', [partly], () => before)).toEqual([]);
});
