import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFiles } from '../../_content/parse';
import { matcherOf } from './match-names';

function matcher(id: string, contestId: string, change = (text: string) => text) {
  const text = change(readFileSync(`posts/elections/${id}.md`, 'utf8'));
  const [parsed] = parseFiles([{ kind: 'election', id, file: `${id}.md`, text }]).election;
  const contest = parsed?.data.contests?.find((each) => each.id === contestId);
  if (!contest) throw new Error(`no ${contestId}`);
  return matcherOf(contest, parsed?.data.parties);
}

describe('candidates', () => {
  const match = matcher('fr-president-2017', 'round-1');
  test.each([
    ['Emmanuel Macron', 'macron'],
    ['MACRON Emmanuel', 'macron'],
    ['macron', 'macron'],
    ['M. Emmanuel MACRON', 'macron'],
    ['E. Macron', 'macron'],
    ['Macron, E.', 'macron'],
    ['Mme Marine LE PEN', 'le-pen'],
    ['Le Pen', 'le-pen'],
    ['le-pen', 'le-pen'],
    ['Jean-Luc Melenchon', 'melenchon'],
    ['MÉLENCHON Jean Luc', 'melenchon'],
    ['J.-L. Mélenchon', 'melenchon'],
    ['Francois Fillon', 'fillon'],
    ['Dupont Aignan', 'dupont-aignan'],
    ['En Marche', 'macron'],
    ['FN', 'le-pen'],
    ['Lutte ouvriere', 'arthaud'],
  ])('%s is %s', (name, key) => expect(match(name)).toEqual({ kind: 'entry', key }));

  test.each([
    ['Jean-Marie Le Pen', 'le-pen'],
    ['Emanuel Macrom', 'macron'],
    ['M. Macron-Trogneux', 'macron'],
    ['B. Cazeneuve', undefined],
    ['J. Macron', 'macron'],
  ])('%s is nobody; %s may be meant', (name, likely) => expect(match(name)).toEqual({ kind: 'none', likely }));

  test('two of one surname are told apart by first name or party, never guessed', () => {
    const two = matcher('fr-president-2017', 'round-1', (text) =>
      text.replace('hamon: { name: Benoît Hamon', 'macron-b: { name: Brigitte Macron'),
    );
    expect(two('Macron')).toEqual({ kind: 'entry', key: 'macron' });
    expect(two('MACRON B')).toEqual({ kind: 'entry', key: 'macron-b' });
    const namesakes = matcher('fr-president-2017', 'round-1', (text) =>
      text
        .replace('hamon: { name: Benoît Hamon', 'pen: { name: Paul Le Pen')
        .replace('le-pen: { name: Marine', 'pen-2: { name: Marine'),
    );
    expect(namesakes('Le Pen')).toEqual({ kind: 'several', keys: ['pen-2', 'pen'] });
    expect(namesakes('Le Pen', 'Parti socialiste')).toEqual({ kind: 'entry', key: 'pen' });
    expect(namesakes('P. Le Pen')).toEqual({ kind: 'entry', key: 'pen' });
  });
});

describe('lists', () => {
  test.each([
    ['nz-general-2017', 'party-vote', 'Maori Party', 'maori'],
    ['nz-general-2017', 'party-vote', 'Aotearoa Legalise Cannabis', 'legalise-cannabis'],
    ['nz-general-2017', 'party-vote', 'The Green Party', 'green'],
    ['nz-general-2017', 'party-vote', "People's Party", 'peoples-party'],
    ['nl-house-2017', 'chamber', '50PLUS', '50plus'],
    ['nl-house-2017', 'chamber', 'Partij voor de Dieren', 'pvdd'],
    ['nl-house-2017', 'chamber', 'PvdD', 'pvdd'],
    ['uk-general-2017', 'commons', 'Sinn Fein', 'sinn-fein'],
    ['uk-general-2017', 'commons', 'Liberal', 'liberal'],
    ['uk-general-2017', 'commons', 'Liberal Democrats', 'liberal-democrat'],
    ['uk-general-2017', 'commons', 'Green', 'green'],
    ['uk-general-2017', 'commons', 'Social Democratic and Labour Party', 'sdlp'],
  ])('%s/%s: %s is %s', (id, contest, name, key) => {
    expect(matcher(id, contest)(name)).toEqual({ kind: 'entry', key });
  });
});
