import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { renderBody } from './render-body';
import type { Figures } from './types';

const figures: Figures = {
  result: ({ contest, count, show }, label) =>
    contest === 'none'
      ? { problem: 'no such contest', rule: 'reference' }
      : { tree: h('figure', { className: 'fig' }, [h('figcaption', label), h('p', [contest, count, show].join(' '))]) },
  poll: ({ id }, label) => ({ tree: h('figure', `${label} ${id}`) }),
  images: () => ({ tree: h('div', { className: 'series' }, 'series') }),
  number: ({ of, count }, typed) =>
    of === 'bad' ? { problem: 'no such number', rule: 'reference' } : { text: count ? typed : '99' },
  link: (url) =>
    url.startsWith('/dead')
      ? { problem: 'no such page' }
      : { url: url.startsWith('/') ? `/base${url}` : url, external: /^https?:/.test(url) },
  picture: (src) =>
    src.startsWith('/images/') ? { src: `/base${src}`, width: 4, height: 3 } : { problem: 'not ours' },
};

const render = (source: string) => renderBody(source, figures);
const html = (source: string) => render(source).html;
const problems = (source: string) =>
  render(source).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

describe('Markdown', () => {
  test('headings have ids that are given once; a body that begins at # moves down', () => {
    expect(html('## A b\n\n## A b\n')).toBe('<h2 id="a-b">A b</h2>\n<h2 id="a-b-1">A b</h2>');
    expect(html('# A\n\n## B\n')).toBe('<h2 id="a">A</h2>\n<h3 id="b">B</h3>');
    expect(html('## Content\n\n## ***\n')).toContain('id="content-1"');
    expect(render('## A *b*\n').headings).toEqual([{ id: 'a-b', text: 'A b', depth: 2 }]);
  });

  test('tables scroll in a box that the keyboard reaches', () => {
    const table = html('| Name | Seats |\n| --- | ---: |\n| VVD | 33 |\n');
    expect(table).toContain(
      '<div class="table-box" role="region" tabindex="0" aria-label="Table: Name, Seats">\n<table>',
    );
    expect(table).toContain('<th scope="col">Name</th>');
    expect(table).toContain('<td class="align-right">33</td>');
  });

  test('an empty corner is no header, and the first column then names the rows', () => {
    const table = html('| | Seats |\n| --- | --- |\n| VVD | 33 |\n');
    expect(table).toContain('<tr>\n<td></td>\n<th scope="col">Seats</th>');
    expect(table).toContain('<th scope="row">VVD</th>\n<td>33</td>');
  });

  test('footnotes link both ways', () => {
    const note = html('A[^1].\n\n[^1]: Note.\n');
    expect(note).toContain('href="#user-content-fn-1" id="user-content-fnref-1"');
    expect(note).toContain('id="user-content-fn-1"');
    expect(note).toContain('href="#user-content-fnref-1"');
    expect(note).toContain('class="visually-hidden"');
  });

  test('strikethrough, autolinks, task lists', () => {
    expect(html('~~a~~')).toBe('<p><del>a</del></p>');
    expect(html('www.example.org')).toBe(
      '<p><a href="http://www.example.org" rel="external noopener">www.example.org</a></p>',
    );
    expect(html('- [x] done')).toContain('<input type="checkbox" checked disabled>');
  });

  test('links inside the site get the base path, links elsewhere are marked', () => {
    expect(html('[a](/posts/a/)')).toBe('<p><a href="/base/posts/a/">a</a></p>');
    expect(html('[a][b]\n\n[b]: https://example.org "T"\n')).toContain(
      '<a href="https://example.org" title="T" rel="external noopener">a</a>',
    );
    expect(html('[a](#part)')).toBe('<p><a href="#part">a</a></p>');
    expect(problems('x [a](/dead/)')).toEqual(['1:3 reference link: no such page']);
    expect(html('x [a](/dead/)')).toBe('<p>x a</p>');
  });

  test('a picture alone is a figure with its caption', () => {
    expect(html('![Alt](/images/a.svg "Caption")')).toBe(
      '<figure><img src="/base/images/a.svg" alt="Alt" loading="lazy" decoding="async" width="4" height="3"><figcaption>Caption</figcaption></figure>',
    );
    expect(problems('![](/images/a.svg)')).toEqual([expect.stringContaining('1:1 alt-text')]);
    expect(problems('![x](https://example.org/a.png)')).toEqual([expect.stringContaining('1:1 reference')]);
    expect(html('![x](https://example.org/a.png)')).not.toContain('<img');
  });

  test('words and text', () => {
    expect(render('One *two* three — 4\n\n## Five\n').words).toBe(5);
  });
});

describe('colons in running text stay text', () => {
  test.each([
    'At 20:00 it was 63:37.',
    'a:b and Note:this',
    ':smile: :n :update',
    'x ::result y',
    '10:1-2',
    'a :b c:d',
    '::',
    '12:30:45',
  ])('%s', (text) => {
    expect(render(text)).toMatchObject({ html: `<p>${text}</p>`, problems: [] });
  });
  test('in a label too', () => {
    expect(html('::poll[Estimate, 20:00]{id="x"}')).toBe('<figure>Estimate, 20:00 x</figure>');
  });
  test('in code nothing is a directive', () => {
    const code = '```\n:::update{at="x"}\n---\n:n[1]{of="bad"}\n```\n\nand `:n[1]{of="bad"}`\n';
    expect(problems(code)).toEqual([]);
    expect(html(code)).toContain(':::update{at="x"}');
  });
});

describe('directives', () => {
  test('results, polls and pictures are drawn', () => {
    expect(html('::result[First]{contest="fr/one" count="certified" show="bars"}')).toBe(
      '<figure class="fig"><figcaption>First</figcaption><p>fr/one certified bars</p></figure>',
    );
    expect(html('::poll[Who]{id="inquiry"}')).toBe('<figure>Who inquiry</figure>');
    expect(html('::images')).toBe('<div class="series">series</div>');
  });

  test('a bound number prints what is typed where frozen, else the newest', () => {
    expect(html('Got :n[24.01]{of="a/b/c/share" count="certified"}%.')).toBe(
      '<p>Got <span class="n">24.01</span>%.</p>',
    );
    expect(html('Got :n[24.01]{of="a/b/c/share"}%.')).toBe('<p>Got <span class="n">99</span>%.</p>');
  });

  test('a quotation is attributed; one from a network is a static card', () => {
    expect(html(':::quote{by="Ann" source="Paper" url="https://example.org/a"}\nWords.\n:::\n')).toBe(
      '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote><figcaption>Ann, <a href="https://example.org/a" rel="external noopener">Paper</a></figcaption></figure>',
    );
    expect(html(':::quote{by="Ann" platform="Mastodon" url="https://example.org/a"}\nWords.\n:::\n')).toContain(
      'class="quote quote-card"',
    );
  });

  test.each([
    ['::reslt[A]{contest="x"}', '1:1 directive ::reslt is no directive; did you mean `result`?'],
    ['::result[A]', '1:1 directive ::result: `contest` is missing'],
    ['::result[A]{contst="x"}', '`contst` is no attribute of it; did you mean `contest`?'],
    ['::result[A]{contest="x" show="pie"}', '`show` is "pie", and must be one of bars'],
    ['::result[A]{contest="none"}', '1:1 reference ::result: no such contest'],
    ['a :n[1]{of="bad"} b', '1:3 reference :n: no such number'],
    ['a :n[1] b', '1:3 directive :n: `of` is missing'],
    ['a :m[1]{of="x"} b', '1:3 directive :m is no directive'],
    ['::update{at="2017-04-23"}', '::update is written :::update'],
    [':::update{at="yesterday"}\nx\n:::', '`at` is "yesterday"'],
    [':::quote\nx\n:::', ':::quote: `by` is missing'],
    ['- a\n\n  :::update{at="2017-04-23"}\n  x\n  :::', ':::update must stand by itself'],
    [':::', 'this line of colons closes nothing'],
  ])('in error: %s', (source, message) => {
    expect(problems(source).join('\n')).toContain(message);
  });

  test('where one is in error its label stands, and the rest goes on', () => {
    expect(html('::reslt[Label]{contest="x"}\n\nMore')).toBe('<p>Label</p>\n<p>More</p>');
  });

  test('an open container is named where it begins, once', () => {
    expect(problems('a\n\n:::update{at="2017-04-23"}\nText\n\nMore\n')).toEqual([
      expect.stringMatching(/^3:1 directive :::update is not closed/),
    ]);
    const nested = ':::update{at="2017-04-23"}\n:::quote{by="A"}\nx\n:::\n:::\n';
    expect(problems(nested)).toHaveLength(1);
    expect(problems(nested)[0]).toContain('four colons');
    expect(problems('::::update{at="2017-04-23"}\n:::quote{by="A"}\nx\n:::\n::::\n')).toEqual([]);
  });
});

describe('updates', () => {
  const source =
    'Intro\n\n::::update{at="2017-04-23T20:00+02:00" title="First"}\nA[^1]\n\n::result[R]{contest="fr/one"}\n::::\n\n' +
    ':::update{at="2017-04-23T20:00+02:00"}\nB[^1]\n:::\n\nOutro\n\n[^1]: Note.\n';

  test('are taken out of the text, each with its permalink', () => {
    const body = render(source);
    expect(body.problems).toEqual([]);
    expect(body.html).toBe('<p>Intro</p>\n<p>Outro</p>');
    expect(body.updates.map(({ id, at, title }) => [id, at, title])).toEqual([
      ['update-2017-04-23t20-00', '2017-04-23T20:00+02:00', 'First'],
      ['update-2017-04-23t20-00-2', '2017-04-23T20:00+02:00', undefined],
    ]);
    expect(body.updates[0]?.html).toContain('<figure class="fig">');
  });

  test('no id stands twice on the page', () => {
    const ids = [
      ...render(source)
        .updates.map((update) => update.html)
        .join('')
        .matchAll(/ id="([^"]*)"/g),
    ].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('nothing dangerous is left', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <script>alert(1)</script> b',
    'a <ScRiPt src=//x>alert(1)</sCrIpT > b',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<form action="https://example.org"><input name=x></form>',
    '<style>*{background:url(//x)}</style>',
    '<math><mtext></mtext></math>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '[x](https://example.org "onmouseover=alert(1)")',
    '<!-- <script>alert(1)</script> -->',
    '::result[<img src=x onerror=alert(1)>]{contest="a/b"}',
    ':::quote{by="<script>alert(1)</script>" url="javascript:alert(1)"}\nx\n:::',
  ])('%s', (source) => {
    const result = render(source).html;
    expect(result).not.toMatch(
      /<(?:script|iframe|svg|form|style|math)\b|<[^>]*\son\w+=|(?:href|src)="(?:javascript|data|vbscript):/i,
    );
  });

  test('the content of scripts and frames goes as well, prose between tags stays', () => {
    expect(html('a <script>alert(1)</script> b')).toBe('<p>a  b</p>');
    expect(html('a <b>bold</b> c')).toBe('<p>a bold c</p>');
  });
});

describe('odd input', () => {
  test.each([
    ['quotations', '>'.repeat(20000)],
    ['lists', Array.from({ length: 80 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['brackets', '['.repeat(3000)],
    ['emphasis', '*a '.repeat(1000)],
    ['directives', ':::quote{by="a"}\n'.repeat(60)],
    ['nothing', ''],
    ['control characters', 'a\u0000b\u0001\u2028c'],
  ])(
    '%s: a page or an error line',
    (_, source) => {
      const { problems: found, html: result } = render(source);
      expect(result.length > 0 || found.length > 0 || source === '').toBe(true);
    },
    30_000,
  );

  test('a long text is rendered', () => {
    const { html: result } = render('A paragraph of some words that goes on.\n\n'.repeat(5000));
    expect(result.match(/<p>/g)).toHaveLength(5000);
  }, 30_000);
});
