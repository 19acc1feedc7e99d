import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './paper';

test("the colours are the site's, by day", () => {
  const tokens = readFileSync('app/_site/styles/tokens.css', 'utf8');
  for (const [name, colour] of Object.entries(colours)) expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
});
