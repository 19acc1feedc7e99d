import { expect, test } from 'vitest';
import { contestOf, electionWith, tallyOf } from './fixtures/read';
import { hashOf, spareColours, spareColoursOf } from './spare-colour';

function placesOf(keys: readonly string[], top = ''): ReadonlyMap<string, number> {
  const candidates = keys.map((key) => `${key}: { name: ${key} }`).join(', ');
  const election = electionWith(`system: plurality\ncandidates: { ${candidates} }\n`, top);
  return spareColoursOf(election, contestOf(election));
}

/** Keys whose hashes fall on one place. */
const alike = Array.from({ length: 200 }, (_, index) => `key-${index}`).filter(
  (key) => hashOf(key) % spareColours === hashOf('key-0') % spareColours,
);

test('the key decides, whoever else stands', () => {
  expect(placesOf(['key-0']).get('key-0')).toBe(placesOf(['key-0', alike[1] ?? '']).get('key-0'));
});

test('no two of a contest are given the same while there are enough', () => {
  for (const count of [2, 5, spareColours]) expect(new Set(placesOf(alike.slice(0, count)).values()).size).toBe(count);
  expect(placesOf(alike.slice(0, 20)).size).toBe(20);
});

test('who has a party with a colour takes none', () => {
  const election = electionWith(
    `
system: plurality
candidates: { ann: { name: Ann, party: reds }, bob: { name: Bob, party: plain }, cem: { name: Cem } }
counts: [{ status: estimate, asOf: 2020-05-11, shares: { ann: 20, bob: 30, cem: 30 } }]
`,
    'parties: { reds: { name: Reds, color: "#ff0000" }, plain: { name: Plain } }',
  );
  const places = spareColoursOf(election, contestOf(election));
  expect([...places.keys()]).toEqual(['bob', 'cem']);
  const rows = tallyOf(election).rows.map(({ key, spareColour }) => [key, spareColour]);
  expect(Object.fromEntries(rows)).toEqual({ ann: undefined, ...Object.fromEntries(places) });
});
