import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { figures, render, tagsOf } from './figures.fixture';
import { renderBody } from './render-body';

/** Throws or fails where a body's HTML could run, load or send anything. */
function expectHarmless(source: string): void {
  const body = render(source);
  for (const markup of [body.html, ...body.updates.map(({ html }) => html)]) {
    for (const { name, attributes } of tagsOf(markup)) {
      expect(name).toMatch(
        /^(?:a|blockquote|br|cite|code|del|div|em|fig(?:ure|caption)|h[2-6]|hr|img|li|ol|p|pre|section|span|strong|sup|ul|t(?:able|head|body|r|h|d))$/,
      );
      for (const [key, value] of attributes) {
        expect(key).toMatch(
          /^(?:href|rel|title|src|alt|width|height|loading|decoding|class|id|role|tabindex|aria-[a-z]+|start|scope)$/,
        );
        if (key === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|#|\/base\/|(?![a-z][a-z0-9+.-]*:)[^/\\])/i);
        if (key === 'src') expect(value).toMatch(/^\/base\/images\//);
        if (key === 'id') expect(value).toMatch(/^(?:section|footnote|update)-/);
      }
    }
  }
}

const run = 'alert(1)';
const vectors: Record<string, string[]> = {
  'elements that run': [
    `<script>${run}</script>`,
    `<script src=//x.org/x.js></script>`,
    `<SCRIPT/SRC="https://x.org/x.js">`,
    `<scr<script>ipt>${run}</scr</script>ipt>`,
    `<script\n>${run}\n</script\n>`,
    `<<script>${run}//<</script>`,
    `<script x>${run}</script x>`,
    `<iframe srcdoc="<script>${run}</script>">`,
    `<object data="javascript:${run}">`,
    `<embed src="javascript:${run}">`,
    `<applet code=x>`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
    `<template><script>${run}</script></template>`,
    `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
    `<base href="javascript:/x//">`,
    `<link rel=stylesheet href=//x.org/x.css>`,
    `<style>@import "//x.org/x.css";</style>`,
    `<form action="javascript:${run}"><button>x</button></form>`,
    `<button formaction="javascript:${run}">x`,
    `<isindex action="javascript:${run}">`,
    `<frameset onload=${run}>`,
    `<plaintext><xmp><listing>`,
    `<marquee onstart=${run}>`,
    `<video><source onerror=${run}>`,
    `<portal src="https://x.org">`,
  ],
  'attributes that run': [
    `<img src=x onerror=${run}>`,
    `<img src="x\` \`<script>${run}</script>"\` \`>`,
    `<img """><script>${run}</script>">`,
    `<a href="https://x.org" onclick=${run}>x</a>`,
    `<a onmouseover="${run}"\nhref=x>x</a>`,
    `<div style="background:url(javascript:${run})">x</div>`,
    `<p style="behavior:url(x.htc)">x</p>`,
    `<body onload=${run}>`,
    `<details open ontoggle=${run}>`,
    `<input autofocus onfocus=${run}>`,
    `<img/src="x"/onerror=${run}>`,
    `<x contenteditable onblur=${run}>`,
    `<a is=x srcdoc=x background=javascript:x ping=//x.org download>`,
  ],
  'drawings and formulas': [
    `<svg onload=${run}>`,
    `<svg><script>${run}</script></svg>`,
    `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id='x'/>#x"/></svg>`,
    `<svg><animate attributeName=href values=javascript:${run}>`,
    `<svg><foreignObject><iframe src=javascript:x></foreignObject></svg>`,
    `<svg><style><img src=x onerror=${run}></style></svg>`,
    `<math href="javascript:${run}">x</math>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
    `<math><annotation-xml encoding="text/html"><script>${run}</script>`,
    `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  ],
  links: [
    ...[
      'javascript:',
      'JaVaScRiPt:',
      'vbscript:',
      'data:text/html,',
      'livescript:',
      'mocha:',
      'feed:javascript:',
      'view-source:',
    ].flatMap((scheme) => [
      `[x](${scheme}${run})`,
      `[x](<${scheme}${run}>)`,
      `[x][y]\n\n[y]: ${scheme}${run}`,
      `<${scheme}${run}>`,
    ]),
    `[x](java&#x09;script:${run})`,
    `[x](java&Tab;script:${run})`,
    `[x](java&NewLine;script&colon;${run})`,
    `[x](&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${run})`,
    `[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;${run})`,
    `[x](&#0000106avascript:${run})`,
    `[x](<java\tscript:${run}>)`,
    `[x](\u0001javascript:${run})`,
    `[x](<\u00a0javascript:${run}>)`,
    `[x](<\u2028javascript:${run}>)`,
    `[x](javascript\\:${run})`,
    `[x](\\javascript:${run})`,
    `[x](javascript:${run} "t")`,
    `[x](javascript://x.org/%0a${run})`,
    `[x](//javascript:${run})`,
    `[x](/\\x.org "y")`,
    `[x](https://x.org/"onmouseover="${run})`,
    `[x](https://x.org/'onmouseover='${run})`,
    `[x](https://x.org "a"onclick="${run}")`,
    `[x](https://x.org '"><img src=x onerror=${run}>')`,
    `[x"><img src=x onerror=${run}>](https://x.org)`,
    `https://x.org/<script>${run}</script>`,
    `http://x.org/"onclick="${run} www.x.org"><script>${run}</script>`,
    `a@x.org"><script>${run}</script>`,
    `xmpp:a@x.org/"onclick="${run}`,
    `<https://x.org/" onclick="${run}>`,
    `[x](mailto:a@x.org"onclick="${run})`,
  ],
  pictures: [
    `![x](javascript:${run})`,
    `![x](data:image/svg+xml;base64,PHN2Zy8+)`,
    `![x](https://x.org/x.png)`,
    `![x](//x.org/x.png)`,
    `![x](/\\x.org/x.png)`,
    `![x](/images/a.png"onerror="${run})`,
    `![x"onerror="${run}](/images/a.png)`,
    `![x](/images/a.png '"onerror="${run}')`,
    `![x][y]\n\n[y]: javascript:${run}`,
    `![![x](javascript:${run})](/images/a.png)`,
  ],
  directives: [
    `:n["><script>${run}</script>]{of="x" count="1"}`,
    `:n[x]{of="x" onclick="${run}" .x #y}`,
    `:::quote{by="<script>${run}</script>" url="javascript:${run}"}\nx\n:::`,
    `:::quote{by="x" url="https://x.org/\\"onclick=\\"${run}"}\nx\n:::`,
    `:::quote{by='"onclick="${run}' source="<img src=x>" url="https://x.org"}\n<script>${run}</script>\n:::`,
    `:::update{at="2017-01-01" title="<script>${run}</script>"}\n<img src=x onerror=${run}>\n:::`,
    `:::script\n${run}\n:::`,
    `::iframe{src="//x.org"}`,
    `::result[<script>${run}</script>]{contest="fr/round-1"}`,
    `:script[${run}]{src=x}`,
  ],
  'everything else': [
    `## <img src=x onerror=${run}> x`,
    `## x" onclick="${run}`,
    `[^"><script>${run}</script>]\n\n[^"><script>${run}</script>]: x`,
    `x[^a"onclick="${run}]\n\n[^a"onclick="${run}]: x`,
    `\`\`\`"onclick="${run}\nx\n\`\`\``,
    `\`\`\`x&quot;onclick=y&lt;script&gt;\nx\n\`\`\``,
    `~~~<script>\n${run}\n~~~`,
    `| <script>${run}</script> | x" onclick="y |\n|--|--|\n| <img src=x onerror=${run}> | &lt;script&gt; |`,
    `&lt;script&gt;${run}&lt;/script&gt;`,
    `\\<script>${run}\\</script>`,
    `<!-- --!><img src=x onerror=${run}> -->`,
    `<!--><script>${run}</script>-->`,
    `<![CDATA[><img src=x onerror=${run}>]]>`,
    `<?xml version="1.0"?><?php ${run} ?>`,
    `<title><img src=x onerror=${run}></title><textarea></textarea><img src=x onerror=${run}>`,
    `> <script>\n> ${run}\n> </script>\n- <iframe src=x>`,
    `\u0000<script\u0000>${run}</script>`,
    `＜script＞${run}＜/script＞`,
    `<a name="location"><img name=cookie><form name=body>`,
    `1. <a href="#" id=__proto__>x</a>`,
  ],
};

describe('nothing that a body can hold runs, loads or sends anything', () => {
  for (const [kind, sources] of Object.entries(vectors)) {
    it(`${kind} (${sources.length})`, () => {
      for (const source of sources) {
        expectHarmless(source);
        expectHarmless(`Text ${source} text`);
        expectHarmless(`- ${source}\n\n> ${source}\n\n:::update{at="2017-01-01"}\n${source}\n:::`);
      }
    });
  }
});

describe('what a drawing may hold', () => {
  const draw = (tree: Element) => renderBody('::images', { ...figures, images: () => ({ tree }) }).html;

  it('is what the figures are made of', () => {
    const tree = h('figure', { className: ['fig'], id: 'fig-1' }, [
      h('figcaption', [
        h('strong', 'Result'),
        h('time', { dateTime: '2017-04-23' }, '23 April'),
        h('data', { value: '24.01' }, '24.01'),
      ]),
      s(
        'svg',
        { viewBox: '0 0 10 10', role: 'img', ariaLabelledBy: 'fig-t', width: 10, height: 10, focusable: 'false' },
        [
          s('title', { id: 'fig-t' }, 'Shares'),
          s('desc', 'In words'),
          s('defs', [
            s('pattern', { id: 'fig-p', patternUnits: 'userSpaceOnUse', width: 4, height: 4 }, [
              s('path', { d: 'M0 0L4 4' }),
            ]),
            s('clipPath', { id: 'fig-c' }, [s('circle', { cx: 1, cy: 1, r: 1 })]),
          ]),
          s('g', { transform: 'translate(1 2)', clipPath: 'url(#fig-c)' }, [
            s('rect', { x: 0, y: 0, width: 2, height: 1, rx: 1, fill: 'url(#fig-p)', className: ['bar'] }),
            s('line', { x1: 0, x2: 1, y1: 0, y2: 1, stroke: '#ffd600', strokeWidth: 1, strokeDashArray: '2 1' }),
            s('polyline', {
              points: '0,0 1,1',
              fill: 'none',
              stroke: 'currentColor',
              vectorEffect: 'non-scaling-stroke',
            }),
            s('polygon', { points: '0,0 1,1 2,0', fill: 'light-dark(#b67f00, rgb(1 2 3 / 50%))' }),
            s(
              'text',
              { x: 1, y: 1, dx: 1, textAnchor: 'end', fontSize: 14, dominantBaseline: 'middle', ariaHidden: 'true' },
              [s('tspan', { x: 1, dy: 1, fontWeight: 'bold' }, '24.01')],
            ),
          ]),
        ],
      ),
      h('details', { open: true }, [h('summary', 'All'), h('div', { role: 'region', tabIndex: 0, ariaLabel: 'x' })]),
      h('table', [
        h('caption', 'Figures'),
        h('colgroup', [h('col', { span: 2 })]),
        h('thead', [h('tr', [h('th', { scope: 'col', colSpan: 2, abbr: 'S' }, 'Share')])]),
        h('tbody', [
          h('tr', { dataKey: 'macron' }, [
            h('th', { scope: 'row' }, 'x'),
            h('td', { rowSpan: 2, headers: ['a-b'] }, 'y'),
          ]),
        ]),
      ]),
      h('dl', [h('dt', 'x'), h('dd', [h('small', 'y'), h('abbr', { title: 'z' }, 'z'), h('sub', '2')])]),
      h('a', { href: 'https://x.org', rel: ['external'] }, 'x'),
      h('img', { src: '/images/a.svg', alt: 'a', width: 1, height: 2, loading: 'lazy', decoding: 'async' }),
    ]);
    const attributes = tagsOf(draw(tree)).flatMap(({ attributes }) => [...attributes.keys()]);
    let count = 0;
    const walk = (element: Element) => {
      count += Object.keys(element.properties).length;
      for (const child of element.children) if (child.type === 'element') walk(child);
    };
    walk(tree);
    expect(attributes).toHaveLength(count);
  });

  it.each([
    ['a script', s('svg', [s('script', run)])],
    ['a style', h('div', [h('style', 'p{}')])],
    ['an embedded page', s('svg', [s('foreignObject', [h('iframe', { src: '/x' })])])],
    ['a reference', s('svg', [s('use', { href: '/x.svg#a' })])],
    ['an animation', s('svg', [s('set', { attributeName: 'href', to: 'javascript:x' })])],
    ['a style attribute', h('p', { style: 'color:red' })],
    ['a handler', h('p', { onClick: run })],
    ['a form', h('form', [h('input'), h('button')])],
    ['a scheme that runs', h('a', { href: 'javascript:x' })],
    ['a fill that loads', s('svg', [s('rect', { fill: 'url(https://x.org/#a)' })])],
    ['a fill that loads in a function', s('svg', [s('rect', { fill: 'light-dark(url(/x), image-set(/y))' })])],
    ['a picture that loads', s('svg', [s('image', { href: 'https://x.org/a.png' })])],
    ['a lone table row', h('div', [h('tr', [h('td', '')])])],
    ['a name of the window', h('p', { id: 'location' })],
    ['a first heading', h('h1', '')],
    ['a comment', h('div', [{ type: 'comment', value: '--><script>' }])],
  ])('is not %s', (_, tree) => {
    expect(draw(tree)).toMatch(/^<(?:svg|div|p|a)(?: fill="")?>(?:<rect><\/rect>|<p><\/p>)?<\/(?:svg|div|p|a)>$|^$/);
  });
});
