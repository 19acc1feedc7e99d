import { expect, test } from 'vitest';
import type { SearchRecord } from '../search/records';
import { factsOf, searchableHtml } from './searchable';

const record: SearchRecord = {
  path: '/posts/x/',
  title: 'A "quoted" <title> & more',
  summary: 'What it says.',
  sort: 'opinion',
  label: 'Guest opinion',
  day: '2017-05-06',
  printedDay: '6 May 2017',
  by: 'From Missy',
  topics: ['europe', 'interference'],
  years: ['2017'],
};

const page = (main: string) =>
  `<html><head><title>T</title></head><body><nav>Menu</nav><main>${main}</main></body></html>`;

test('a page is indexed by its main part, without drawings and scripts', () => {
  const html = searchableHtml(
    record,
    page('<p>Text</p><svg><text>drawn</text></svg><img src="/x.png" alt="pictured"><script>run()</script>'),
  );
  expect(html).toContain('<p>Text</p>');
  for (const absent of ['Menu', 'drawn', 'pictured', 'run()']) expect(html).not.toContain(absent);
  expect(() => searchableHtml(record, '<p>No main</p>')).toThrow('/posts/x/');
});

test('what stands in a table’s cells is not run together, and a number keeps its sign', () => {
  const html = searchableHtml(record, page('<th>Macron <small>EM</small></th><td>1</td><td>2</td><span>24.01</span>%'));
  expect(html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain('Macron EM 1 2 24.01%');
});

test('what React writes between two texts does not part them', () => {
  expect(searchableHtml(record, page('<p>2<!-- -->5<!-- --> seats</p>'))).toContain('<p>25 seats</p>');
});

test('the facts are those of the record, and none can leave its attribute', () => {
  const html = searchableHtml(record, page(''));
  expect(html).toContain('content="A &quot;quoted&quot; &lt;title> &amp; more"');
  expect(html.match(/data-pagefind-filter="topic\[content\]"/g)).toHaveLength(2);
  expect(factsOf(record).filters).toEqual({ kind: ['opinion'], topic: ['europe', 'interference'], year: ['2017'] });
});
