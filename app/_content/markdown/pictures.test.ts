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

  it('in several formats keep them, as a figure and in a line', async () => {
    const { renderBody } = await import('./render-body');
    const { figures } = await import('./figures.fixture');
    const sources = [
      { type: 'image/avif', srcSet: '/m/a.480.avif 480w, /m/a.800.avif 800w', sizes: 'auto, min(36rem, 100vw)' },
    ];
    const picture = () => ({ src: '/images/a.jpg', width: 4, height: 3, sources });
    const shown = (source: string) => renderBody(source, { ...figures, picture }).html;
    const source =
      '<source type="image/avif" srcset="/m/a.480.avif 480w, /m/a.800.avif 800w" sizes="auto, min(36rem, 100vw)">';
    const inner = '<img src="/images/a.jpg" alt="The hall" width="4" height="3" loading="lazy" decoding="async">';
    expect(shown('![The hall](/images/a.jpg "At night")')).toBe(
      `<figure><picture>${source}${inner}</picture><figcaption>At night</figcaption></figure>`,
    );
    expect(shown('See ![The hall](/images/a.jpg)')).toBe(`<p>See <picture>${source}${inner}</picture></p>`);
    expect(shown('[![The hall](/images/a.jpg)](/x/)')).toContain(`<figure><a href="/base/x/"><picture>${source}`);
  });

  it('never name another host among their formats', async () => {
    const { renderBody } = await import('./render-body');
    const { figures } = await import('./figures.fixture');
    for (const srcSet of [
      '//x.org/a.avif 480w',
      'https://x.org/a 1w',
      '/a 1w, //x.org/a 2w',
      '/a 1w, https://x.org/a 2w',
    ]) {
      const sources = [{ type: 'image/avif', srcSet, sizes: '100vw' }];
      const body = renderBody('![a](/images/a.jpg)', { ...figures, picture: () => ({ src: '/a.jpg', sources }) });
      expect(body.html).not.toContain('x.org');
      expect(body.html).not.toContain(srcSet);
    }
  });

  it('that are far too large are a warning', async () => {
    const { renderBody } = await import('./render-body');
    const { figures } = await import('./figures.fixture');
    const picture = () => ({ src: '/a.jpg', warning: 'far too large: 99 MB' });
    expect(renderBody('a\n\n![a](/images/a.jpg)', { ...figures, picture }).problems).toEqual([
      { rule: 'schema', level: 'warning', line: 3, column: 1, message: 'far too large: 99 MB' },
    ]);
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
