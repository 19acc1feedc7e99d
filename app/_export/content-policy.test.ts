import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy, withContentPolicy } from './content-policy';
import { tagsOf } from './tags';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

const policyOf = (html: string, path: string) => contentPolicy(tagsOf(html), path);

function directive(html: string, name: string, path = '/'): string | undefined {
  return new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policyOf(html, path))?.[1];
}

describe('scripts', () => {
  test('none, or data alone: none may run', () => {
    expect(directive(page(''), 'script-src')).toBe("'none'");
    expect(directive(page('<script type="application/ld+json">{"a":1}</script>'), 'script-src')).toBe("'none'");
    expect(directive(page(''), 'connect-src')).toBe("'none'");
  });

  test('of the site by address, inline ones by hash', () => {
    const html = page('<script>a()</script><script src="/tally.js" defer=""></script><script type="module">b</script>');
    expect(directive(html, 'script-src')).toBe(`'self' ${hash('a()')} ${hash('b')}`);
    expect(directive(html, 'connect-src')).toBe("'self'");
  });

  test('speculation rules by hash, and they fetch nothing for a script', () => {
    const html = page('<script type="speculationrules">{"prefetch":[]}</script>');
    expect(directive(html, 'script-src')).toBe(hash('{"prefetch":[]}'));
    expect(directive(html, 'connect-src')).toBe("'none'");
  });

  test('that only look like scripts get no leave', () => {
    const html = page(
      '<title><script>in a title</script></title><!-- <script>in a comment</script> -->',
      '<img alt="<script>in an attribute</script>" title=\'>\'/>',
    );
    expect(directive(html, 'script-src')).toBe("'none'");
  });

  test('with line ends of Windows, as the browser reads them', () => {
    expect(directive(page('<script>a\r\nb</script>'), 'script-src')).toBe(hash('a\nb'));
  });
});

test('styles: sheets of the site, inline ones by hash', () => {
  expect(directive(page(''), 'style-src')).toBe("'none'");
  const html = page('<link rel="stylesheet" href="/a.css"/><style>@view-transition{navigation:auto}</style>');
  expect(directive(html, 'style-src')).toBe(`'self' ${hash('@view-transition{navigation:auto}')}`);
});

test('a form may be sent to the site where there is one', () => {
  expect(directive(page(''), 'form-action')).toBe("'none'");
  expect(directive(page('', '<form action="/search/"></form>'), 'form-action')).toBe("'self'");
});

test('the search page has its additions, others have not', () => {
  const html = page('<script src="/script/search.js"></script>');
  expect(directive(html, 'script-src', '/search/')).toBe("'self' 'wasm-unsafe-eval'");
  expect(directive(html, 'connect-src', '/search/')).toBe("'self'");
  expect(directive(html, 'script-src', '/posts/x/')).toBe("'self'");
  expect(directive(page(''), 'script-src', '/posts/search/')).toBe("'none'");
});

test('no page is allowed whatever is inline, or eval', () => {
  const html = page('<script>a</script><style>b</style><script src="/c.js"></script>');
  for (const path of ['/', '/search/']) {
    expect(policyOf(html, path)).toMatch(/^default-src 'none'; /);
    expect(policyOf(html, path)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  }
});

describe('the meta element', () => {
  test('stands straight after the encoding', () => {
    expect(withContentPolicy(page('<title>A</title>'), '/')).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"\/><title>/,
    );
  });

  test('is not put in twice, nor into a page whose head is not known', () => {
    expect(() => withContentPolicy(withContentPolicy(page(''), '/'), '/')).toThrow('already');
    expect(() => withContentPolicy('<html><head><title>A</title></head></html>', '/')).toThrow('encoding');
  });
});
