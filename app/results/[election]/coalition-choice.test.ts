import { describe, expect, test } from 'vitest';
import { realElection, tallyOf } from '../../_elections/fixtures/read';
import type { Chamber } from '../../_elections/majority';
import { choiceText, notNeeded, type Party, readChoice, seatsOf, writeChoice } from './coalition-choice';

const tally = tallyOf(realElection('nl-house-2017'));
const parties: Party[] = tally.rows.flatMap(({ key, name, shortName, seats }) =>
  seats ? [{ key, name, shortName, seats }] : [],
);
const house: Chamber = {
  total: 150,
  majority: 76,
  effectiveMajority: 76,
  filled: 150,
  vacant: 0,
  overhang: 0,
  unit: 'seats',
};
const pick = (...keys: string[]) => parties.filter(({ key }) => keys.includes(key));
const text = (...keys: string[]) => choiceText(pick(...keys), house);
const names = (chosen: readonly Party[]) => chosen.map(({ key }) => key);

describe('what a choice comes to', () => {
  test('is said against the majority', () => {
    expect(tally.chamber).toEqual(house);
    expect(choiceText([], house)).toBe('No party is chosen. A majority takes 76 of 150 seats.');
    expect(text('vvd')).toBe('VVD: 33 of 150 seats, 43 short of a majority of 76.');
    expect(text('vvd', 'cda', 'd66')).toBe('VVD, CDA and D66: 71 of 150 seats, 5 short of a majority of 76.');
    expect(text('vvd', 'cda', 'd66', 'christenunie')).toBe(
      'VVD, CDA, D66 and CU: 76 of 150 seats, just enough for a majority.',
    );
    expect(text('vvd', 'cda', 'd66', 'groenlinks')).toBe(
      'VVD, CDA, D66 and GL: 85 of 150 seats, a majority, 9 seats over.',
    );
  });

  test('names whom the majority would not miss', () => {
    expect(text('vvd', 'cda', 'd66', 'groenlinks', 'sgp')).toBe(
      'VVD, CDA, D66, GL and SGP: 88 of 150 seats, a majority, 12 seats over. SGP is not needed for it.',
    );
    expect(text('vvd', 'pvv', 'cda', 'fvd', 'sgp')).toBe(
      'VVD, PVV, CDA, SGP and FvD: 77 of 150 seats, a majority, 1 seat over.',
    );
    expect(text('vvd', 'cda', 'd66', 'groenlinks', 'sgp', 'denk')).toMatch(
      / 15 seats over\. It would hold without any one of GL, SGP and DENK\.$/,
    );
    expect(choiceText(parties, house)).toMatch(/a majority, 74 seats over\. It would hold without any one of them\.$/);
    expect(seatsOf(parties)).toBe(150);
  });

  test('a party that has it alone is needed, and the others are not', () => {
    const [largest, ...others] = parties.slice(0, 3).map((party, index) => ({ ...party, seats: index ? 10 : 80 }));
    expect(largest && notNeeded([largest], 76)).toEqual([]);
    expect(largest && notNeeded([largest, ...others], 76)).toEqual(others);
  });

  test('with vacant seats it may be a majority of those filled only', () => {
    const vacant = { ...house, vacant: 8, filled: 142, effectiveMajority: 72 };
    const chosen = pick('vvd', 'cda', 'd66', 'sgp');
    expect(choiceText(chosen, vacant)).toBe(
      'VVD, CDA, D66 and SGP: 74 of 150 seats, 2 short of a majority of 76. With 8 seats vacant, it is a majority of the 142 filled.',
    );
    expect(choiceText(pick('vvd', 'cda', 'd66'), vacant)).not.toContain('vacant');
  });

  test('an estimate is called one', () => {
    expect(choiceText(pick('vvd'), house, 'By this estimate')).toMatch(/^By this estimate, VVD: 33 of 150 seats/);
  });
});

describe('the address', () => {
  test('names the parties under the id of the contest, and gives them back in their order', () => {
    expect(writeChoice('', 'chamber', pick('cda', 'vvd'))).toBe('?chamber=vvd,cda');
    expect(names(readChoice('?chamber=cda,vvd', 'chamber', parties))).toEqual(['vvd', 'cda']);
    expect(names(readChoice('?chamber=cda%2Cvvd', 'chamber', parties))).toEqual(['vvd', 'cda']);
    for (const { key } of parties) {
      expect(names(readChoice(writeChoice('', 'chamber', pick(key)), 'chamber', parties))).toEqual([key]);
    }
  });

  test('what is unknown or said twice is passed over', () => {
    expect(names(readChoice('?chamber=vvd,nobody,VVD,,vvd,%zz', 'chamber', parties))).toEqual(['vvd']);
    expect(readChoice('?chamber=', 'chamber', parties)).toEqual([]);
    expect(readChoice('?senate=vvd', 'chamber', parties)).toEqual([]);
    expect(readChoice('', 'chamber', parties)).toEqual([]);
  });

  test('keeps what else it says', () => {
    expect(writeChoice('?a=1&chamber=vvd&b=%20', 'chamber', pick('cda'))).toBe('?a=1&b=%20&chamber=cda');
    expect(writeChoice('?senate=vvd&chamber=vvd', 'chamber', [])).toBe('?senate=vvd');
    expect(writeChoice('?chamber=vvd', 'chamber', [])).toBe('');
  });
});
