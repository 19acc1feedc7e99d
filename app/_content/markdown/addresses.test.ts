import { describe, expect, it } from 'vitest';
import { readAddress } from './addresses';

const kind = (typed: string) => readAddress(typed).kind;

describe('readAddress', () => {
  it.each([
    ['https://x.org/a?b=c#d', 'web', 'https://x.org/a?b=c#d'],
    ['HTTPS://X.org', 'web', 'https://X.org'],
    ['//x.org/a', 'web', 'https://x.org/a'],
    ['/\\x.org', 'web', 'https://x.org'],
    ['\\\\x.org', 'web', 'https://x.org'],
    ['/results/', 'site', '/results/'],
    ['other-post.md', 'site', 'other-post.md'],
    ['results/?a:b', 'site', 'results/?a:b'],
    ['#who', 'fragment', '#who'],
    ['MAILTO:a@x.org?subject=b', 'mail', 'mailto:a@x.org?subject=b'],
    ['  https://x.org  ', 'web', 'https://x.org'],
  ])('reads %j as %s', (typed, expected, url) => {
    expect(readAddress(typed)).toEqual({ kind: expected, url });
  });

  it.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:x',
    ],
    ...[
      '\u0001javascript:x',
      '\u0000javascript:x',
      'jav\u0000ascript:x',
      'javascript\t:x',
      'vbscript:x',
      'data:text/html,x',
    ],
    ...[
      'data:image/svg+xml;base64,x',
      'blob:x',
      'file:///etc/passwd',
      'ftp://x.org',
      'xmpp:a@b.c',
      'tel:1',
      'about:blank',
    ],
    ...[
      'view-source:x',
      'filesystem:x',
      'htps://x.org',
      'C:\\a',
      'a.b+c-d:x',
      'http:x',
      'https:/x',
      'https://',
      'http://[',
      '',
    ],
    ...[' ', '\t', '//', 'https://a b'],
  ])('refuses %j', (typed) => {
    expect(kind(typed)).toBe('refused');
  });

  it('takes no letter that only looks like one of a scheme for a scheme', () => {
    expect(kind('jаvascript:x')).toBe('site');
    expect(kind('java%0ascript:x')).toBe('site');
  });
});
