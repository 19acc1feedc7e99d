import { expect, test } from 'vitest';
import { isHidden } from './hidden';

test('what begins with a dot is hidden, at any depth, but for .well-known at the top', () => {
  for (const file of [
    '.DS_Store',
    '/.env',
    '.git/config',
    'images/.DS_Store',
    'images/.well-known/x',
    '.well-known/.x',
  ])
    expect(isHidden(file), file).toBe(true);
  for (const file of ['robots.txt', '/images/a.b.svg', '.well-known', '/.well-known/security.txt', 'a./b'])
    expect(isHidden(file), file).toBe(false);
});
