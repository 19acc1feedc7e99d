import { expect, test } from 'vitest';
import { asTypedFirst, foundWords, isFound, likelyQuery } from './search-words';

test('what is said of a search', () => {
  expect(foundWords(3, 'le pen')).toBe('3 found for “le pen”.');
  expect(foundWords(0, 'x')).toBe('Nothing found for “x”.');
  expect(foundWords(12, '')).toBe('12 found.');
});

test.each([
  ['melenchon', ['Mélenchon']],
  ['66.10', ['66.10%']],
  ['8656346', ['8,656,346']],
  ['20:00', ['(20:00)']],
  ['parties', ['party,']],
  ['mel', ['Mélenchon']],
  ['known well', ['well-known']],
  ['"National Assembly"', ['National', 'Assembly.']],
  ['m', ['me']],
])('%s is found in %s', (query, found) => {
  expect(isFound(query, found)).toBe(true);
});

test.each([
  // What Pagefind 1.6.0 comes to by shortening them.
  ['melanchon', ['me.']],
  ['63:37', ['955,633.']],
  ['french melanchon', ['French', 'me.']],
])('%s is not found in %s', (query, found) => {
  expect(isFound(query, found)).toBe(false);
});

const known = ['Mélenchon', 'Macron', 'Clinton', 'election', 'Kiwi'];

test.each([
  ['melanchon', 'Mélenchon'],
  ['Macrn election', 'Macron election'],
  ['clintn macorn', 'Clinton Macron'],
])('%s: %s may have been meant', (query, likely) => {
  expect(likelyQuery(query, known)).toBe(likely);
});

test.each(['melenchon', 'kwi', '66.11', 'zzzzqqq', ''])('nothing better is known for “%s”', (query) => {
  expect(likelyQuery(query, known)).toBeUndefined();
});

test('what has the words as they were typed comes first, and the order is kept otherwise', () => {
  const found = ['the March figures', 'In March', 'En Marche ! wins', 'glad', 'the list of en marche'];
  expect(asTypedFirst('En Marche!', found, (text) => [text])).toEqual([
    'En Marche ! wins',
    'the list of en marche',
    'the March figures',
    'In March',
    'glad',
  ]);
  expect(asTypedFirst('', found, (text) => [text])).toEqual(found);
});
