import { describe, expect, test } from 'vitest';
import { entriesOf } from './election';
import { shortNames, surname } from './entry-name';
import { contestOf, electionWith, realElection } from './fixtures/read';

describe('short names', () => {
  test.each([
    ['Emmanuel Macron', 'Macron'],
    ['Marine Le Pen', 'Le Pen'],
    ['Nicolas Dupont-Aignan', 'Dupont-Aignan'],
    ['Jean-Luc Mélenchon', 'Mélenchon'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Alexander Van der Bellen', 'Van der Bellen'],
    ['Bill de Blasio', 'de Blasio'],
    ['Luiz Inácio Lula da Silva', 'da Silva'],
    ['Al Gore', 'Gore'],
    ['Van Jones', 'Jones'],
    ['Le Pen', 'Le Pen'],
    ['Martin Luther King Jr.', 'King'],
    ['Cher', 'Cher'],
    ['None of the above', 'None of the above'],
    ['Ana Á.', 'Ana Á.'],
    ['Charles Michel (MR)', 'Michel'],
    ['bell hooks', 'bell hooks'],
  ])('%s is %s', (name, short) => expect(surname(name)).toBe(short));

  test('lists go by their abbreviation, else their name; answers by themselves', () => {
    const nl = realElection('nl-house-2017');
    const short = shortNames(contestOf(nl), entriesOf(contestOf(nl)), nl.parties ?? {});
    expect([short.get('groenlinks'), short.get('denk')]).toEqual(['GL', 'DENK']);
    const vote = contestOf(electionWith('system: referendum\ncandidates: { stay: { name: Remain in the Union } }'));
    expect(shortNames(vote, entriesOf(vote), {}).get('stay')).toBe('Remain in the Union');
  });

  test('two of one surname keep their full names', () => {
    const contest = contestOf(
      electionWith(
        'system: plurality\ncandidates: { a: { name: Bill Clinton }, b: { name: Hillary Clinton }, c: { name: Ross Perot } }',
      ),
    );
    expect([...shortNames(contest, entriesOf(contest), {}).values()]).toEqual([
      'Bill Clinton',
      'Hillary Clinton',
      'Perot',
    ]);
  });
});
