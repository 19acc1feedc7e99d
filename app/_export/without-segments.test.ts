import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import loader from './without-segments.cjs';

const require = createRequire(import.meta.url);

test('what stands in for a module of Next has the functions that are asked of it, and no others', () => {
  const own = [...loader().matchAll(/^export async function (\w+)/gm)].map(([, name]) => name);
  const folder = '../../node_modules/next/dist/esm/server/app-render';
  const user = readFileSync(require.resolve(`${folder}/entry-base.js`), 'utf8');
  const asked = /export \{ (.*) \} from '.\/collect-segment-data'/.exec(user)?.[1]?.split(', ');
  expect(own).toEqual(asked);
  expect(own).toHaveLength(2);
});
