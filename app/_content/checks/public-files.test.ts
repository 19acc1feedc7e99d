import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSourceFiles } from '../files';
import { makeLibrary } from '../library';
import { formatProblem } from '../problem';
import { checkPublicFiles } from './public-files';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-public-'));
  mkdirSync(at('public/images/far'), { recursive: true });
  mkdirSync(at('posts'));
  writeFileSync(at('outside.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  writeFileSync(at('public/images/inside.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  writeFileSync(at('public/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('what runs where it is opened by itself', () => {
  const problems = () => checkPublicFiles(root).map(formatProblem);
  test('is refused in a drawing, at its line', () => {
    writeFileSync(at('public/mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg">\n  <script/>\n</svg>');
    writeFileSync(at('public/images/far/a.SVG'), '<svg onload="alert(1)"/>');
    expect(problems()).toEqual([
      "public/images/far/a.SVG:1:1  error  schema  has a handler (onload) on <svg>: a drawing can't hold what runs",
      "public/mark.svg:2:3  error  schema  holds <script>: a drawing can't hold what runs or loads",
    ]);
  });

  test('is refused among the pictures, and let be elsewhere', () => {
    for (const name of ['images/a.html', 'images/far/b.js', 'verify.html']) writeFileSync(at('public', name), '');
    expect(problems().map((line) => line.replace(/:.*/, ''))).toEqual([
      'public/images/a.html',
      'public/images/far/b.js',
    ]);
  });

  test.each([
    ['in UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16, the other way round', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['in UTF-16 without a mark', (text: string) => Buffer.from(`<?xml version="1.0"?>${text}`, 'utf16le')],
    ['in Latin-1', (text: string) => Buffer.from(`${text}<!-- \xe9 -->`, 'latin1')],
  ])('is refused %s, which is another text in UTF-8', (_, written) => {
    writeFileSync(at('public/mark.svg'), written('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'));
    expect(problems()).toEqual([
      "public/mark.svg:1:1  error  schema  is not written in UTF-8, so that what a browser reads in it can't be checked: save it as UTF-8",
    ]);
  });

  test('is not there in a drawing with a byte order mark and letters of all kinds', () => {
    writeFileSync(at('public/mark.svg'), '\uFEFF<svg xmlns="http://www.w3.org/2000/svg"><text>Été 選挙</text></svg>');
    expect(problems()).toEqual([]);
  });

  test('is nothing to us in hidden files, which stay behind', () => {
    writeFileSync(at('public/images/.a.svg'), '<svg onload="alert(1)"/>');
    expect(problems()).toEqual([]);
  });
});

describe('what stands where the site has something of its own', () => {
  const refused = () => checkPublicFiles(root).map(({ file, level, rule }) => `${file} ${level} ${rule}`);
  const put = (file: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), '');
  };

  test.each([
    'public/index.html',
    'public/about/index.html',
    'public/about',
    'public/About/INDEX.html',
    'public/feed.xml',
    'public/data/index.json',
    'public/sitemap.xml',
    'public/404.html',
    'public/_redirects',
    'public/_headers',
    'public/integrity.json',
    'public/integrity.json.sig',
    'public/share.png',
    'public/_next/a.js',
  ])('%s is refused by its name', (file) => {
    put(file);
    expect(refused()).toEqual([`${file} error alias-clash`]);
  });

  test.each(['public/favicon.ico', 'public/robots.txt', 'public/icon.svg'])(
    '%s may be another publication’s own',
    (file) => {
      put(file);
      expect(refused().filter((line) => line.includes('alias-clash'))).toEqual([]);
    },
  );

  test('a folder of the name of a file is refused too', () => {
    put('public/feed.xml/old.html');
    expect(checkPublicFiles(root).map(formatProblem)).toEqual([
      'public/feed.xml:1:1  error  alias-clash  stands at /feed.xml, where the site has a page or file of its own: give it another name',
    ]);
  });

  test('and what stands beside them is let be', () => {
    for (const name of ['google1234.html', 'about/team.pdf', 'feeds.xml', 'data/index.csv', '.well-known/x']) {
      put(`public/${name}`);
    }
    expect(refused()).toEqual([]);
  });
});

describe('no path leads out of posts/ and public/', () => {
  test('a link under public/ is refused, to a file, to a folder, to nothing', () => {
    expect(checkPublicFiles(root)).toEqual([]);
    symlinkSync(at('outside.svg'), at('public/images/far/link.svg'));
    symlinkSync('/etc', at('public/etc'));
    symlinkSync('/nowhere', at('public/nowhere'));
    expect(checkPublicFiles(root).map(formatProblem)).toEqual(
      ['etc', 'images/far/link.svg', 'nowhere'].map(
        (name) => `public/${name}:1:1  error  reference  is a link to elsewhere: put the file itself here`,
      ),
    );
  });

  test('a link under posts/ is not read', () => {
    writeFileSync(at('outside.md'), 'secret');
    symlinkSync(at('outside.md'), at('posts/link.md'));
    symlinkSync(root, at('posts/elections'));
    const { files, problems } = readSourceFiles(root);
    expect(files).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual(['posts/elections', 'posts/link.md']);
  });

  test.each(['images/inside.svg', '/images/insdie.svg', '/images/2017/inside.svg', '/images/Inside.SVG'])(
    '%s: the picture with nearly that name',
    (src) => {
      const problem = makeLibrary([], [], [], undefined, root).pictureProblem(src);
      expect(problem).toBe(`${src} is no picture in public/images/; did you mean \`/images/inside.svg\`?`);
    },
  );

  test('a picture is only known by its plain path below public/', () => {
    symlinkSync(at('outside.svg'), at('public/images/link.svg'));
    writeFileSync(at('public/images/.hidden.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    const library = makeLibrary([], [], [], undefined, root);
    expect(library.pictureProblem('/images/inside.svg')).toBeUndefined();
    for (const src of [
      '/images/../../outside.svg',
      '/images/%2e%2e/%2e%2e/outside.svg',
      '/images/..%2f..%2foutside.svg',
      '/images/..\\..\\outside.svg',
      '/images/../mark.svg',
      '/images/./inside.svg',
      '/images/link.svg',
      '/images/.hidden.svg',
      '/images/%2ehidden.svg',
      '/images/../../../../../../etc/passwd',
      '/images/inside.svg\0.png',
      '/images/%00',
      '/images/%',
    ]) {
      expect(library.pictureProblem(src), src).toContain('is no picture');
      expect(library.linkProblem(src), src).toContain('is no page or file');
    }
  });
});
