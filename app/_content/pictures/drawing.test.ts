import { describe, expect, test } from 'vitest';
import { drawingFaults } from './drawing';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;
const levels = (text: string) => drawingFaults(text).map(({ level }) => level);

describe('a drawing', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script of another prefix', '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></x:svg>'],
    ['a script in capitals', svg('<SCRIPT/>')],
    ['a script in a style in a title', svg('<title><style><script>alert(1)</script></style></title>')],
    ['a script after a comment that begins with its end', svg('<!--><g/>--><script/>')],
    ['a script from elsewhere', svg('<script href="https://example.org/x.js"/>')],
    ['a handler', svg('', ' onload="alert(1)"')],
    ['a handler after an attribute with a bracket', svg('<rect id="a>b" onclick="alert(1)"/>')],
    ['a handler in single quotes, over lines', svg("<rect\nonclick\n=\n'alert(1)'/>")],
    ['an address that runs', svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>')],
    ['the same in references', svg('<a href="&#106;ava&#x73;cript&#58;alert(1)"/>')],
    ['the same with a tab', svg('<a href=" java&#9;script:alert(1)"/>')],
    ['a page as data', svg('<a href="data:text/html,x"/>')],
    ['a drawing in a drawing', svg('<image href="data:image/svg+xml,x"/>')],
    ['a page', svg('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="/"/></foreignObject>')],
    ['a changing link', svg('<a><animate attributeName="xlink:href" values="javascript:alert(1)"/></a>')],
    ['a link that is set', svg('<a><set attributeName="href" to="x"/></a>')],
    ['an entity that is markup', `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`],
    ['half of an address', `<!DOCTYPE svg [<!ENTITY x "java">]>${svg('<a href="&x;script:alert(1)"/>')}`],
    ['an entity from a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "https://example.org/">]>${svg('&x;')}`],
    ['an entity that multiplies', `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${svg('&b;')}`],
    ['an attribute by default', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`],
    [
      'a definition behind an end that is none',
      `<!DOCTYPE svg [<?x ]> <!-- ?><!ENTITY x "&#60;script>">]>${svg('&x;')}`,
    ],
    ['a handler behind an end that is none', `<!DOCTYPE svg [<?x ]> <!-- ?>]>${svg('', ' onload="alert(1)"')}`],
    ['a handler behind a comment in a name', `<!DOCTYPE svg PUBLIC "<!--" "[">${svg('', ' onload="alert(1)"')}`],
    ['a button that runs', svg('<h:input xmlns:h="http://www.w3.org/1999/xhtml" formaction="javascript:alert(1)"/>')],
    ['a style sheet', `<?xml-stylesheet href="https://example.org/x.css"?>${svg('')}`],
    ['a picture of a page', svg('<h:img src="a.png"/>', ' xmlns:h="http://www.w3.org/1999/xhtml"')],
    ['the same, named on the spot', svg('<img xmlns="http://www.w3.org/1999/xhtml" src="//example.org/a.png"/>')],
    ['the same in references', svg('<h:p xmlns:h="http://www.w3.org/1999/&#120;html"/>')],
    [
      'the same by a short name',
      `<!DOCTYPE svg [<!ENTITY x "http://www.w3.org/1999/x">]>${svg('<h:p/>', ' xmlns:h="&x;html"')}`,
    ],
    ['another writing', `<?xml version="1.0" encoding="utf-16"?>${svg('')}`],
  ])('may not hold %s', (_, text) => {
    expect(levels(text)).toContain('error');
  });

  test.each([
    [
      'shapes, styles and links',
      svg('<style>.a{fill:red}</style><a href="https://example.org/"><path class="a" d="M0 0"/></a>'),
    ],
    ['a picture of its own', svg('<image href="data:image/png;base64,iVBORw0KGgo="/><use href="#a"/>')],
    ['words about scripts', svg('<text>on load = &lt;script> javascript:</text><title>onclick="x"</title>')],
    ['what is commented out', svg('<!-- <script/> --><text><![CDATA[<script/>]]></text>')],
    [
      'what drawing programs write',
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>${svg('')}`,
    ],
    ['a movement', svg('<rect><animate attributeName="x" from="0" to="10" dur="1s"/></rect>')],
  ])('may hold %s', (_, text) => {
    expect(drawingFaults(text)).toEqual([]);
  });

  test('that asks another site for something is warned of: nobody sees it', () => {
    expect(levels(svg('<image href="//example.org/a.png"/><use xlink:href="https://example.org/#a"/>'))).toEqual([
      'warning',
      'warning',
    ]);
    expect(levels(svg('<style>@import "https://example.org/a.css";p{fill:url(//example.org/#a)}</style>'))).toEqual([
      'warning',
      'warning',
    ]);
  });

  const slash = String.raw`\2f`;
  test.each([
    ['in an attribute of a page', svg('<g src="//example.org/a.png"/>')],
    ['among several', svg('<g srcset="a.png 1x, https://example.org/b.png 2x"/>')],
    ['as what stands for a film', svg('<g poster="https://example.org/a.png"/>')],
    ['as data', svg('<g data="https://example.org/a.svg"/>')],
    ['with slashes the other way', svg(String.raw`<image href="\\\\example.org/a.png"/>`)],
    ['by a short name', `<!DOCTYPE svg [<!ENTITY x "http://example.org/">]>${svg('<image href="&x;a.png"/>')}`],
    [
      'by a short name in a style',
      `<!DOCTYPE svg [<!ENTITY x "http://e.org/">]>${svg('<style>@import "&x;"</style>')}`,
    ],
    ['in an escape', svg(String.raw`<style>@im\70ort "//example.org/a.css"</style>`)],
    ['in an escape with a space', svg(String.raw`<g style="fill:u\72 l(https://example.org/#a)"/>`)],
    ['in an escape of a plain letter', svg(String.raw`<style>@\import "//example.org/a.css"</style>`)],
    ['in escaped slashes', svg(`<g style="fill:url(https:${slash}${slash}example.org/#a)"/>`)],
    ['in references', svg('<style>&#64;im&#x70;ort &quot;//example.org/a.css&quot;</style>')],
    ['in both', svg('<style>@im&#92;70ort "//example.org/a.css"</style>')],
    ['behind a comment', svg('<style>@import/**/"//example.org/a.css"</style>')],
    ['in a set', svg('<style>p{fill:image-set("a.png" 1x, "https://example.org/b.png" 2x)}</style>')],
  ])('that asks another site %s is warned of too', (_, text) => {
    expect(levels(text)).toEqual(['warning']);
  });

  test('is not warned of for escapes, references and names that ask for nothing', () => {
    const style = String.raw`<style>.\31 st{font-family:&quot;A&quot;;fill:url(#a)}.b::after{content:"\201C //"}</style>`;
    expect(drawingFaults(svg(`${style}<image href="data:image/png;base64,//8AAA="/>`))).toEqual([]);
  });

  test('is read in time that goes with its length', () => {
    const start = process.cpuUsage();
    for (const part of [
      '<',
      '<a ',
      '<a b="',
      '<!--',
      '<![CDATA[',
      '<?',
      '<!DOCTYPE ',
      '<!DOCTYPE [',
      '<a b=',
      '<a \'"',
      '<!ENTITY "',
      '@import ',
      'image-set(',
      'image-set(a,',
      '\\',
      '&#',
    ])
      drawingFaults(part.repeat(1_000_000 / part.length));
    expect(process.cpuUsage(start).user).toBeLessThan(20e6);
  });
});
