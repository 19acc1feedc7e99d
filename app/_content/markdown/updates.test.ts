import { describe, expect, it } from 'vitest';
import { render } from './figures.fixture';

describe('updates', () => {
  const source = [
    'Before.',
    ':::update{at="2017-04-23T20:00+02:00" title="First & last"}\nText *one*.\n:::',
    'Between.',
    '::::update{at="2017-04-24"}\n::result[A]{contest="fr/round-1"}\n\n:::quote{by="B"}\nC\n:::\n::::',
    ':::update{at="2017-04-23T20:00+02:00"}\nText.\n:::',
  ].join('\n\n');

  it('are taken out of the text, in the order of the file', () => {
    const { html, updates, problems } = render(source);
    expect(problems).toEqual([]);
    expect(html).toBe('<p>Before.</p>\n<p>Between.</p>');
    expect(updates.map(({ at, title, line }) => [at, title, line])).toEqual([
      ['2017-04-23T20:00+02:00', 'First & last', 3],
      ['2017-04-24', undefined, 9],
      ['2017-04-23T20:00+02:00', undefined, 17],
    ]);
    expect(updates[0]?.html).toBe('<p>Text <em>one</em>.</p>');
  });

  it('have permalinks from their time', () => {
    const { updates } = render(source);
    expect(updates.map(({ id }) => id)).toEqual([
      'update-2017-04-23T20-00',
      'update-2017-04-24',
      'update-2017-04-23T20-00-2',
    ]);
    expect(render(source, { idPrefix: 'a-' }).updates[2]?.id).toBe('a-update-2017-04-23T20-00-2');
  });

  it('hold figures and quotations', () => {
    expect(render(source).updates[1]?.html).toMatch(/<figure class="fig">A<\/figure>\n<figure class="quote">/);
  });

  it('keep their words to themselves: one of them may be held back', () => {
    const { text, words, updates } = render(source);
    expect(text).toBe('Before.\n\nBetween.');
    expect(words).toBe(2);
    expect(updates.map(({ text, words }) => [text, words])).toEqual([
      ['First & last\n\nText one.', 4],
      ['C', 1],
      ['Text.', 1],
    ]);
  });

  it('use links that are defined elsewhere', () => {
    const body = render(
      ':::update{at="2017-01-01"}\n[a][x] and [b]\n\n[b]: /b/\n:::\n\n[x]: /x/ and\n\n[x]: /x/\n\n[b]',
    );
    expect(body.updates[0]?.html).toBe('<p><a href="/base/x/">a</a> and <a href="/base/b/">b</a></p>');
  });

  it('take a label for a title', () => {
    expect(render(':::update[The *title*]{at="2017-01-01"}\nText.\n:::').updates[0]).toMatchObject({
      title: 'The title',
      html: '<p>Text.</p>',
    });
  });
});
