import { describe, expect, it } from 'vitest';
import { html, messages, places, render } from './figures.fixture';

describe('links', () => {
  it('within the site go under the base path', () => {
    expect(html('[a](/results/) and [b]: [b]\n\n[b]: /x/ "Title"')).toBe(
      '<p><a href="/base/results/">a</a> and <a href="/base/x/" title="Title">b</a>: <a href="/base/x/" title="Title">b</a></p>',
    );
  });

  it('that lead away are marked, and open where the reader wants', () => {
    expect(html('[a](https://x.org)')).toBe('<p><a href="https://x.org" rel="external noopener">a</a></p>');
    expect(html('<https://x.org> www.x.org')).not.toContain('target');
  });

  it('to mail are links', () => {
    expect(html('<a@x.org> b@x.org [c](mailto:c@x.org)').match(/href="mailto:/g)).toHaveLength(3);
  });

  it('that lead nowhere are their text, and an error', () => {
    const body = render('See [the *page*](/dead/) and\n[this](javascript:alert(1)).');
    expect(body.html).toBe('<p>See the <em>page</em> and\nthis.</p>');
    expect(body.problems).toMatchObject([
      { rule: 'reference', line: 1, column: 5, message: 'no such page' },
      { rule: 'reference', line: 2, column: 1 },
    ]);
    expect(places('[a]()')).toEqual(['1:1 reference']);
  });

  it('without text show their address', () => {
    expect(html('[](/x/)')).toBe('<p><a href="/base/x/">/x/</a></p>');
  });

  it('within the page lead to headings by their words, to updates, and to what the edition knows', () => {
    const source = [
      '## Who governs',
      '[a](#who-governs) [b](#section-who-governs) [c](#update-2017-01-01) [d](#corrections)',
      ':::update{at="2017-01-01"}\n[e](#who-governs)\n:::',
    ].join('\n\n');
    const body = render(source, { idPrefix: 'p-' });
    expect(body.problems).toEqual([]);
    expect([...body.html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      '#p-section-who-governs',
      '#p-section-who-governs',
      '#p-update-2017-01-01',
      '#corrections',
    ]);
    expect(body.updates[0]?.html).toContain('href="#p-section-who-governs"');
  });

  it('to letters of all alphabets are written as addresses', () => {
    expect(html('## Élection\n\n[a](#élection) [b](/élu/)')).toContain(
      '<a href="#section-%C3%A9lection">a</a> <a href="/base/%C3%A9lu/">b</a>',
    );
  });

  it('cannot make a page very much longer than its text', () => {
    const source = `[a]: https://x.org/${'b'.repeat(50_000)}\n\n${'[a]\n\n'.repeat(50)}`;
    const body = render(source);
    expect(body.html.length).toBeLessThan(400_000);
    expect(body.problems[0]?.message).toBe('there are too many links to very long addresses');
  });
});

describe('messages', () => {
  it('name the scheme', () => {
    expect(messages('[a](htps://x.org)')[0]).toContain('htps:');
  });
});
