import { expect, test } from 'vitest';
import { listPage, pageCount, pageParams, pagePath } from './pagination';

const items = Array.from({ length: 65 }, (_, index) => index);

test('a list is cut into pages, the last one shorter', () => {
  expect(listPage(items)).toMatchObject({ number: 1, count: 3 });
  expect(listPage(items, ['page', '3'])?.items).toEqual([60, 61, 62, 63, 64]);
  expect(pageParams(65)).toEqual([[], ['page', '2'], ['page', '3']]);
});

test('an empty list still has its first page', () => {
  expect(pageCount(0)).toBe(1);
  expect(listPage([])).toEqual({ items: [], number: 1, count: 1 });
});

test('there is one address for each page and none beyond', () => {
  expect(pagePath('/topics/europe/', 1)).toBe('/topics/europe/');
  expect(pagePath('/topics/europe/', 2)).toBe('/topics/europe/page/2/');
  for (const params of [['page', '1'], ['page', '4'], ['page', '0'], ['page', 'x'], ['page'], ['2']]) {
    expect(listPage(items, params)).toBeUndefined();
  }
});
