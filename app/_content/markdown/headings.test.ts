import { describe, expect, it } from 'vitest';
import { html, render } from './figures.fixture';

const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('headings', () => {
  it('have ids of their own', () => {
    expect(html('## Who governs\n\n## Who governs\n\n## Who governs-1')).toBe(
      '<h2 id="section-who-governs">Who governs</h2>\n<h2 id="section-who-governs-1">Who governs</h2>\n' +
        '<h2 id="section-who-governs-1-1">Who governs-1</h2>',
    );
  });

  it('are moved down where a body begins at #, and only then', () => {
    expect(html('# A\n\n## B\n\n###### C')).toMatch(/<h2 .*<h3 .*<h6 /s);
    expect(html('## A\n\n#### B')).toMatch(/<h2 .*<h4 /s);
    expect(html('A\n=\n\nB\n-', { headingOffset: 1 })).toMatch(/<h3 .*<h4 /s);
  });

  it('are listed as printed, while their ids stay with what is typed', () => {
    const { headings } = render('## :n[24]{of="x"}% for *him*\n\n### `b` & c');
    expect(headings).toEqual([
      { id: 'section-24-for-him', text: '24.01% for him', depth: 2 },
      { id: 'section-b--c', text: 'b & c', depth: 3 },
    ]);
  });

  it('of updates stand below the title of the update, and have ids of their own too', () => {
    const body = render('## A\n\n:::update{at="2017-01-01"}\n## A\n:::', { idPrefix: 'x-' });
    expect(body.html).toBe('<h2 id="x-section-a">A</h2>');
    expect(body.updates[0]?.html).toBe('<h3 id="x-section-a-1">A</h3>');
    expect(body.headings).toHaveLength(1);
  });

  it.each(['location', '__next_f', 'self', '__proto__', 'constructor', 'getElementById', 'main', 'content', 'next'])(
    'never take the name of something in a browser or on the page: %s',
    (name) => {
      expect(idsOf(html(`## ${name}\n\n### ${name}`)).every((id) => id?.startsWith('section-'))).toBe(true);
    },
  );

  it('without letters have ids too, and very long ones have short ids', () => {
    expect(idsOf(html('## 🗳️\n\n## …\n\n## 42'))).toEqual(
      ['section-️', 'section-part', 'section-42'].map((id) => expect.stringContaining(id.slice(0, 8))),
    );
    expect(idsOf(html(`## ${'long '.repeat(1000)}`))[0]?.length).toBeLessThan(100);
    expect(idsOf(html('## Über Élysée 選挙'))).toEqual(['section-über-élysée-選挙']);
  });

  it('that are empty are left out', () => {
    expect(html('##\n\n## \n\na')).toBe('<p>a</p>');
  });
});
