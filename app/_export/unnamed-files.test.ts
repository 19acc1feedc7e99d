import { expect, test } from 'vitest';
import { UnnamedFiles } from './unnamed-files';

const files = [
  'index.html',
  'images/a.png',
  '_next/static/chunks/0a.js',
  '_next/static/chunks/1b-x_y.css',
  '_next/static/media/f-s.p.09.woff2',
  '_next/static/media/g.woff2',
  '_next/static/one/_buildManifest.js',
  '_next/static/chunks/odd name.js',
];

test('what a text names is taken out, once', () => {
  const unnamed = new UnnamedFiles(files);
  unnamed.read(
    '<a href="/x/_next/static/chunks/1b-x_y.css">a 0a.js, "static/chunks/0a.js"</a> url(../media/f-s.p.09.woff2)',
  );
  expect([unnamed.next(), unnamed.next(), unnamed.next(), unnamed.next()]).toEqual([
    '_next/static/media/f-s.p.09.woff2',
    '_next/static/chunks/0a.js',
    '_next/static/chunks/1b-x_y.css',
    undefined,
  ]);
  // Part of another name is no name; a name that could not be found in a text is not among what nothing names.
  unnamed.read('10a.js xg.woff2 g.woff2x');
  expect(unnamed.rest).toEqual(['_next/static/media/g.woff2', '_next/static/one/_buildManifest.js']);
});

test('what is needed though nothing names it is kept', () => {
  const unnamed = new UnnamedFiles(files);
  unnamed.keep((file) => file.includes('Manifest'));
  expect(unnamed.next()).toBe('_next/static/one/_buildManifest.js');
  expect(unnamed.next()).toBeUndefined();
});
