import { describe, expect, it } from 'vitest';
import { places, render, tagsOf } from './figures.fixture';

/** The ids that links of a page lead to, and those that are there. */
function ends(markup: string) {
  const tags = tagsOf(markup);
  const targets = tags.flatMap(({ attributes }) => attributes.get('href') ?? []).filter((url) => url.startsWith('#'));
  const described = tags.flatMap(({ attributes }) => attributes.get('aria-describedby') ?? []);
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return { targets: [...targets.map((url) => url.slice(1)), ...described], ids };
}

describe('footnotes', () => {
  it('lead there and back', () => {
    expect(render('Text[^a].\n\n[^a]: The *note*.').html).toBe(
      '<p>Text<sup class="footnote-ref"><a href="#footnote-1" id="footnote-ref-1" aria-describedby="footnote-label">1</a></sup>.</p>\n' +
        '<section class="footnotes"><h2 id="footnote-label" class="visually-hidden">Footnotes</h2><ol><li id="footnote-1">' +
        '<p>The <em>note</em>. <a href="#footnote-ref-1" class="footnote-back" aria-label="Back to reference 1">↩\uFE0E</a></p></li></ol></section>',
    );
  });

  it('are numbered in the order in which the text refers to them', () => {
    const { html } = render('b[^b] a[^a] b[^b]\n\n[^a]: Note A.\n[^b]: Note B.');
    expect(html).toMatch(/b<sup.*?>1<.*a<sup.*?>2<.*b<sup.*?>1<.*Note B.*Note A/s);
    expect(html).toContain('aria-label="Back to reference 1, place 2">↩\uFE0E2</a>');
  });

  it('hold several blocks, lists, code, and notes of their own', () => {
    const source = 'Text[^a].\n\n[^a]: First.\n\n    - a list\n\n[^b]: Other[^a], and itself[^b].\n\nMore[^b].';
    const { html, problems } = render(source);
    expect(problems).toEqual([]);
    const { targets, ids } = ends(html);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('footnote-ref'))).toHaveLength(4);
  });

  it('of several updates on one page do not clash, and may share a note', () => {
    const update = ':::update{at="2017-04-23T20:00+02:00"}\nText[^a] and[^b].\n:::\n\n';
    const body = render(`Text[^a].\n\n${update}${update}[^a]: A[^b].\n[^b]: B.`, { idPrefix: 'x-' });
    expect(body.problems).toEqual([]);
    const page = [body.html, ...body.updates.map(({ html }) => html)];
    for (const part of page) {
      const { targets, ids } = ends(part);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }
    const { ids } = ends(page.join(''));
    expect(ids.every((id) => id.startsWith('x-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.updates[0]?.html).toContain('<h3 id="x-update-2017-04-23T20-00-footnote-label"');
  });

  it('within a link follow it, since no link holds another', () => {
    const { html } = render('[the *law*[^1]](/x/)\n\n[^1]: Its text.');
    expect(html).toMatch(/<a href="\/base\/x\/">the <em>law<\/em><\/a><sup class="footnote-ref"><a /);
  });

  it('named in words of a script name nothing', () => {
    const { ids } = ends(render('a[^__proto__] b[^constructor]\n\n[^__proto__]: A\n[^constructor]: B').html);
    expect(ids.every((id) => id.startsWith('footnote-'))).toBe(true);
    expect(ids).toHaveLength(5);
  });

  it('that nothing refers to are a warning, and a second of the same name an error', () => {
    expect(places('a\n\n[^x]: Lost.')).toEqual(['3:1 reference warning']);
    expect(places('a[^x]\n\n[^x]: One.\n\n[^x]: Two.')).toEqual(['5:1 reference']);
  });
});
