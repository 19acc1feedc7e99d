import { describe, expect, it } from 'vitest';
import { html, render } from './figures.fixture';

describe('tables', () => {
  it('scroll in a box of their own, named after their columns', () => {
    expect(html('| Party | Seats |\n|:--|--:|\n| VVD | 33 |\n| D66 |')).toBe(
      [
        '<div class="table-box" role="region" tabindex="0" aria-label="Table: Party, Seats"><table>\n<thead>\n<tr>',
        '<th scope="col" class="align-left">Party</th>',
        '<th scope="col" class="align-right">Seats</th>',
        '</tr>\n</thead>\n<tbody>\n<tr>',
        '<td class="align-left">VVD</td>',
        '<td class="align-right">33</td>',
        '</tr>\n<tr>',
        '<td class="align-left">D66</td>',
        '<td></td>',
        '</tr>\n</tbody>\n</table></div>',
      ].join('\n'),
    );
  });

  it('have no empty header cells: an empty corner says that the first column names the rows', () => {
    expect(html('| | 2017 |\n|-|-|\n| a | b |\n| | c |')).toMatch(
      /<tr>\n<td><\/td>\n<th scope="col">2017<\/th>.*<th scope="row">a<\/th>\n<td>b<\/td>.*<td><\/td>\n<td>c<\/td>/s,
    );
    expect(html('| |\n|-|\n| a |')).toContain('aria-label="Table"');
  });

  it('have names of a bounded length', () => {
    expect(html(`| ${'a'.repeat(500)} |\n|-|`)).toMatch(/aria-label="Table: a{80}"/);
  });

  it('have names of their own, also where their columns are the same, and in updates', () => {
    const table = '| a | b |\n|-|-|';
    const other = '| a | b (2) |\n|-|-|';
    const update = `:::update{at="2017-01-01"}\n${table}\n:::`;
    const body = render([table, other, table, table, update].join('\n\n'));
    const markup = [body.html, ...body.updates.map((each) => each.html)].join('');
    expect([...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Table: a, b',
      'Table: a, b (2)',
      'Table: a, b (3)',
      'Table: a, b (4)',
      'Table: a, b (5)',
    ]);
  });

  it('hold links, emphasis and line breaks', () => {
    expect(html('| a |\n|-|\n| [b](/x/) **c**<br>d ~~e~~ |')).toContain(
      '<td><a href="/base/x/">b</a> <strong>c</strong><br>\nd <del>e</del></td>',
    );
  });
});
