import { describe, expect, it } from 'vitest';
import { html, places, render } from './figures.fixture';

const img = (src: string, more = '') =>
  `<img src="/base${src}" alt="The hall"${more} width="4" height="3" loading="lazy" decoding="async">`;

describe('pictures', () => {
  it('that stand alone are figures, with the title as caption', () => {
    expect(html('![The hall](/images/a.svg "At night")')).toBe(
      `<figure>${img('/images/a.svg')}<figcaption>At night</figcaption></figure>`,
    );
    expect(html('![The hall](/images/a.svg)')).toBe(`<figure>${img('/images/a.svg')}</figure>`);
    expect(html('![The hall][a]\n\n[a]: /images/a.svg "At night"')).toContain('<figcaption>At night</figcaption>');
  });

  it('that are linked are figures too', () => {
    expect(html('[![The hall](/images/a.svg)](/x/)')).toBe(
      `<figure><a href="/base/x/">${img('/images/a.svg')}</a></figure>`,
    );
  });

  it('within a line stay there', () => {
    expect(html('See ![The hall](/images/a.svg "At night") there')).toBe(
      `<p>See ${img('/images/a.svg', ' title="At night"')} there</p>`,
    );
  });

  it('without alternative text are an error', () => {
    expect(places('a\n\n![](/images/a.svg)\n\n![ ](/images/a.svg)')).toEqual(['3:1 alt-text', '5:1 alt-text']);
  });

  it.each([
    ...['https://x.org/a.png', '//x.org/a.png', '/\\x.org/a.png', 'data:image/png;base64,AAAA', 'javascript:alert(1)'],
    ...['/images/../../etc/passwd'.replace('/images', '/other'), 'a.png', ''],
  ])('that are not of this site are their alternative text: %s', (src) => {
    const body = render(`![The hall](${src})`);
    expect(body.html).toBe('<p>The hall</p>');
    expect(body.problems).toMatchObject([{ rule: 'reference', line: 1, column: 1 }]);
  });

  it('never come from another host, whatever the edition answers', async () => {
    const { renderBody } = await import('./render-body');
    const { figures } = await import('./figures.fixture');
    for (const src of ['//x.org/a.png', 'https://x.org/a.png', '/\\x.org', 'data:image/svg+xml,x', '/\t/x.org']) {
      const body = renderBody('![a](/images/a.svg)', { ...figures, picture: () => ({ src }) });
      expect(body.html).not.toMatch(/src="(?!\/[^/\\])/);
    }
  });
});
