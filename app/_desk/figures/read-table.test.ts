import { expect, test } from 'vitest';
import { decode, readTable } from './read-table';

const places = (text: string, chosen?: ReadonlyMap<string, string>) => readTable(text, chosen).columns.place;

test.each([
  ['name,party,votes,share,seats', { name: 0, party: 1, votes: 2, share: 3, seats: 4 }],
  ['Seats won;Votes %;Number of votes;Name of candidate', { seats: 0, share: 1, votes: 2, name: 3 }],
  ['Party\tParty votes\tShare of votes', { name: 0, votes: 1, share: 2 }],
  ['Lijst|Stemmen|Zetels', { name: 0, votes: 1, seats: 2 }],
  ['"Candidat";"Voix";"% exprimés"', { name: 0, votes: 1, share: 2 }],
  ['Candidate,Electoral votes,Votes,Change,Votes 2012,Swing %', { name: 0, seats: 1, votes: 2 }],
])('%s', (header, place) => expect(places(`${header}\n${header.replace(/[^,;\t|]+/g, '1')}\n`)).toEqual(place));

test('a header may come late, and remarks above, below and behind # are kept apart', () => {
  const table = readTable(
    'Result of the party vote, by list,,\r\n\r\n# valid=3\r\nlist,votes,area\r\nA,2,x\r\n,,\r\nB,1,\r\n"Source: us, 2017",,\r\n',
  );
  expect(table.header.line).toBe(4);
  expect(table.rows).toEqual([
    { line: 5, cells: ['A', '2', 'x'] },
    { line: 7, cells: ['B', '1', ''] },
  ]);
  expect(table.notes.map((row) => row.line)).toEqual([1, 8]);
  expect(table.comments.map((row) => row.line)).toEqual([3]);
  expect(table.columns.unread).toEqual(['area']);
});

test('quotes, commas in quotes and line ends in quotes', () => {
  const table = readTable('\uFEFFname,votes\n"Christian Party, ""Lordship""","1,720"\n"Two\nlines",5\nC,6\n');
  expect(table.rows).toEqual([
    { line: 2, cells: ['Christian Party, "Lordship"', '1,720'] },
    { line: 3, cells: ['Two lines', '5'] },
    { line: 5, cells: ['C', '6'] },
  ]);
});

test('decimal commas between semicolons do not make columns', () => {
  expect(readTable('name;share\nA;24,01\nB;21,30\n').rows[0]?.cells).toEqual(['A', '24,01']);
});

test('a comma inside a number that is not in quotes is named', () => {
  expect(() => readTable('name,votes\nA,1,234\n')).toThrow('Line 2 has 3 cells, and the header 2');
});

test('two columns for one thing: the editor says which', () => {
  const text = 'Candidat;Voix;% Voix/Ins;% Voix/Exp\nA;5;1,0;2,0\n';
  expect(() => places(text)).toThrow(
    '"% Voix/Ins" and "% Voix/Exp" could both be the share: say which, --column "share=% Voix/Ins"',
  );
  expect(places(text, new Map([['% Voix/Exp', 'share']]))).toEqual({ name: 0, votes: 1, share: 3 });
});

test('no header, no table', () => {
  expect(() => readTable('A,5\nB,6\n')).toThrow('no header with a name');
  expect(() => readTable('')).toThrow('no header');
  expect(() => readTable('name,votes\n"A,5\n')).toThrow("can't be read");
});

test('UTF-8, UTF-16, and what is neither', () => {
  expect(decode(Buffer.from('\uFEFFMāori', 'utf16le'))).toBe('Māori');
  expect(decode(Buffer.from('Māori'))).toBe('Māori');
  expect(() => decode(Buffer.from('M\xe4ori', 'latin1'))).toThrow('save it as "CSV UTF-8"');
});

test.each(['Candidats;Voix;% Exprimés', 'Bewerber;Stimmen;Prozent', 'Candidatura;Votos;%'])(
  'reads the header of an authority: %s',
  (header) => {
    expect(readTable(`${header}\nAnn;5;50\n`).columns.place).toMatchObject({ name: 0, votes: 1 });
  },
);

test('where it knows a figure and no name, it says which is missing, and of which line', () => {
  expect(() => readTable('Kopf;Stimmen;Prozent\nAnn;5;50\n')).toThrow(
    'in the line "Kopf", "Stimmen", "Prozent" there is none that says name. Say which is which: --column "name=Kopf"',
  );
});
