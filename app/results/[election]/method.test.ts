import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { electionSchema } from '../../_elections/schema';
import { tally } from '../../_elections/tally';
import { Method } from './method';

/** What a page says of the method, for these seats of a chamber of 11. */
function said(votes: Record<string, number>, seats: Record<string, number>, rules = {}, more = {}): string {
  const lists = Object.fromEntries(Object.keys(votes).map((key) => [key, { name: key }]));
  const election = {
    id: 'e',
    ...electionSchema.parse({
      title: 'T',
      summary: 'S',
      area: 'NL',
      contests: [
        {
          id: 'chamber',
          title: 'Chamber',
          date: '2017-03-15',
          system: 'proportional',
          seats: { total: 11, allocation: 'sainte-lague', ...rules },
          lists,
          counts: [{ status: 'certified', asOf: '2017-03-21', votes, seats, ...more }],
        },
      ],
    }),
  };
  const [contest] = election.contests;
  const count = contest?.counts?.[0];
  if (!contest || !count) throw new Error('the election has no count');
  const html = renderToStaticMarkup(createElement(Method, { contest, count, tally: tally(election, contest, count) }));
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('the seats that the method gives', () => {
  expect(said({ aa: 600, bb: 500 }, { aa: 6, bb: 5 })).toContain('the method gives exactly the seats of this count.');
  expect(said({ aa: 600, bb: 500 }, { aa: 7, bb: 4 })).toContain('the method gives other seats for aa and bb than');
});

test('whoever won a lot has the seats of the count', () => {
  const drawn = said({ aa: 500, bb: 500, cc: 1 }, { aa: 6, bb: 5, cc: 0 });
  expect(drawn).toContain('the method gives the seats of this count, but for what a lot decides.');
  expect(drawn).toContain('aa and bb are level on the last seat: a lot decides.');
  expect(said({ aa: 500, bb: 500, cc: 1 }, { aa: 7, bb: 4, cc: 0 })).toContain('other seats for aa and bb than');
});

test('lists below the threshold take no part, whoever is exempt', () => {
  const votes = { aa: 600, bb: 460, cc: 30, dd: 10 };
  const seats = { aa: 6, bb: 5, cc: 0, dd: 0 };
  expect(said(votes, seats, { threshold: 5, exempt: ['cc'] })).toContain('1 of 4 lists takes no part in it');
  expect(said(votes, seats, { threshold: 5 })).toContain('2 of 4 lists take no part in it');
});

test('seats that were won directly, above what the method gives, are named as what they are', () => {
  const overhang = (seats: Record<string, number>) => said({ aa: 600, bb: 500 }, seats, {}, { overhang: 1 });
  expect(overhang({ aa: 7, bb: 5 })).toContain('but for the 1 overhang seat of aa.');
  expect(overhang({ aa: 8, bb: 4 })).toContain('the method gives other seats for aa and bb than');
});
