import { describe, expect, test } from 'vitest';
import { importedModules, payloadOf } from './flight';
import { stripRuntime } from './strip-runtime';

const next = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
const sources = new Map([
  [1, next],
  [2, '[project]/app/results/coalition-builder.tsx'],
  [3, '[project]/node_modules/next/dist/client/app-dir/link.js'],
]);

function page(payload: string, body = '<h1>Hi</h1>', head = ''): string {
  const cut = Math.floor(payload.length / 2);
  const pushes = [payload.slice(0, cut), payload.slice(cut)].map(
    (part) => `<script>self.__next_f.push([1,${JSON.stringify(part)}])</script>`,
  );
  return (
    `<!DOCTYPE html><html><head>${head}<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>` +
    '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script></head>' +
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>' +
    `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${pushes.join('')}</body></html>`
  );
}

const payload = '1:"$Sreact.fragment"\n2:I[1,["/_next/static/chunks/a.js"],"default"]\n0:{"P":null}\n';

describe('the payload', () => {
  test('is joined from its parts and gives the imported modules', () => {
    expect(payloadOf(page(payload))).toBe(payload);
    expect(importedModules(payload)).toEqual([1]);
  });

  test('a text row counts in bytes and may look like rows', () => {
    const text = 'é\n9:I[2,[],"x"]\n';
    const row = `5:T${Buffer.byteLength(text).toString(16)},${text}`;
    expect(importedModules(`${row}6:I[1,[],"default"]\n`)).toEqual([1]);
  });

  test('of an unknown form is refused, not guessed at', () => {
    expect(() => importedModules('what is this')).toThrow('unknown row');
    expect(() => importedModules('1:I{"id":4}\n')).toThrow();
    expect(() => stripRuntime('<html><script src="/_next/static/a.js"></script></html>', sources)).toThrow(
      'no flight payload',
    );
  });
});

describe('a page', () => {
  test('without client components keeps its HTML, data and our own script, and nothing of the runtime', () => {
    const data = '<script type="application/ld+json">{"a":1}</script><script src="/tally.js" defer=""></script>';
    const stripped = stripRuntime(page(payload, '<h1>Hi<!-- --> there</h1>', data), sources);
    expect(stripped).toBe(
      `<!DOCTYPE html><html><head>${data}` +
        '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>' +
        '</head><body><h1>Hi there</h1></body></html>',
    );
  });

  test.each([
    ['a client component of ours', 2],
    ["Next's own link", 3],
    ['a module nobody knows', 77],
  ])('with %s keeps its scripts', (_, id) => {
    expect(stripRuntime(page(`${payload}7:I[${id},[],"default"]\n`), sources)).toBeUndefined();
  });

  test('whose content waits for a script is refused', () => {
    expect(() => stripRuntime(page(payload, '<template id="B:0"></template>'), sources)).toThrow('Suspense');
  });

  test('that still names a chunk afterwards is refused', () => {
    const body = '<a data-x="/_next/static/chunks/z.js">x</a>';
    expect(() => stripRuntime(page(payload, body), sources)).toThrow('left');
  });
});
