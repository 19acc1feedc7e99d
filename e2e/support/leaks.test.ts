import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heldBack } from './held-back-content';
import { leaksIn, tracesOfTheMachine, writingsOf } from './leaks';

let out: string;
const secrets = heldBack.flatMap((each) => each.secrets);

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'tally-leaks-'));
  mkdirSync(join(out, 'images'));
  mkdirSync(join(out, 'data'));
  writeFileSync(join(out, 'index.html'), '<h1>What is out</h1>');
  writeFileSync(join(out, 'feed.xml'), '<title>What is out</title>');
  writeFileSync(join(out, 'data/x.json'), '{ "votes": 60 }');
});

afterEach(() => rmSync(out, { recursive: true }));

describe('a leak that is put in by hand is found', () => {
  test('and none is found where there is none', () => {
    expect(leaksIn(out, secrets)).toEqual([]);
    expect(tracesOfTheMachine(out)).toEqual([]);
  });

  test('the title of a draft, in a feed', () => {
    writeFileSync(join(out, 'feed.xml'), '<title>Title Borborygmal &amp; &lt;more&gt;</title>');
    expect(leaksIn(out, secrets)).toEqual(['feed.xml: borborygmal']);
  });

  test('a picture of an embargoed post, by its name, and by what it says', async () => {
    writeFileSync(join(out, 'images/floccinaucal-lead.svg'), '<svg/>');
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { ImageDescription: 'A quomodocunque hall' } })
      .png()
      .toBuffer();
    writeFileSync(join(out, 'images/x.png'), png);
    expect(leaksIn(out, secrets)).toEqual([
      'images/floccinaucal-lead.svg: floccinaucal',
      'images/x.png: quomodocunque',
    ]);
  });

  test('an embargoed count, in a JSON file, as a page prints it, in a packed index', () => {
    writeFileSync(join(out, 'data/x.json'), '{ "votes": 81726354 }');
    writeFileSync(join(out, 'index.html'), '<td>73,625,148</td>');
    writeFileSync(join(out, 'search.index'), gzipSync('Hall syzygial'));
    expect(leaksIn(out, secrets)).toEqual(['data/x.json: 81726354', 'index.html: 73625148', 'search.index: syzygial']);
  });

  test('the build’s folder, and a map of the source', () => {
    writeFileSync(join(out, 'a.js'), `"${process.cwd()}/app"\n//# sourceMappingURL=a.js.map`);
    writeFileSync(join(out, 'a.js.map'), '{}');
    expect(tracesOfTheMachine(out)).toEqual([
      `a.js: ${process.cwd()}`,
      'a.js: sourceMappingURL=',
      'a.js.map: is a source map',
    ]);
  });

  test('each writing of a text', () => {
    const text = 'é & <"ü">';
    for (const writing of [
      'É & <"Ü">',
      JSON.stringify(text),
      '\\u00e9 & <\\"\\u00fc\\">',
      'é &amp; &lt;&quot;ü&quot;&gt;',
      '&#233; &#38; &#60;&#34;&#252;&#34;&#62;',
      '&#xe9; &#x26; &#x3c;&#x22;&#xfc;&#x22;&#x3e;',
      encodeURIComponent(text),
      encodeURI(text),
    ]) {
      writeFileSync(join(out, 'index.html'), `a${writing}b`);
      expect(leaksIn(out, [text]), writing).toHaveLength(1);
    }
    expect(writingsOf('1234567')).toContain('1,234,567');
  });
});
