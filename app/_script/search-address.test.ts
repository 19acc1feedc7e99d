import { expect, test } from 'vitest';
import { asksForNothing, chosenFilters, readSearch, writeSearch } from './search-address';

test('a search comes back from its address as it was', () => {
  const search = { q: 'Mélenchon & 19.58%', topic: 'europe', kind: '', year: '2017' };
  expect(writeSearch(search)).toBe('?q=M%C3%A9lenchon+%26+19.58%25&topic=europe&year=2017');
  expect(readSearch(writeSearch(search))).toEqual(search);
});

test('what the form sends without its script is the same search', () => {
  expect(readSearch('?q=++le++pen+&topic=&kind=&year=')).toEqual({ q: 'le pen', topic: '', kind: '', year: '' });
});

test('nothing asked has the address of the page', () => {
  expect(writeSearch(readSearch('?from=a-friend&q=+'))).toBe('');
  expect(asksForNothing(readSearch(''))).toBe(true);
  expect(asksForNothing(readSearch('?kind=poll'))).toBe(false);
});

test('no address is longer than a search may be', () => {
  expect(readSearch(`?q=${'x'.repeat(5000)}`).q).toHaveLength(200);
});

test('the choices that hold, without one where its alternatives are counted', () => {
  const search = readSearch('?q=x&topic=europe&kind=poll');
  expect(chosenFilters(search)).toEqual({ topic: 'europe', kind: 'poll' });
  expect(chosenFilters(search, 'kind')).toEqual({ topic: 'europe' });
});
