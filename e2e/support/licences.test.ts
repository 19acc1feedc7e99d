/** Every package of the lock file has a licence under which this project, of MIT, may use it as it does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** By their SPDX names. What is weakly copyleft is used unchanged, as a package of its own: nothing of it is in the pages. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'LGPL-3.0-or-later',
  'CC0-1.0',
  'MIT',
  'MPL-2.0',
]);

/** Packages whose licence stands in a file alone: its first words. */
const read: Readonly<Record<string, string>> = {
  'xss-filters': 'Redistribution and use of this software in source and binary forms',
};

interface Locked {
  readonly license?: string;
  readonly optional?: boolean;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part)));
}

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Builds of one package for several machines, such as @biomejs/cli-*: they share its licence. */
function kinOf(path: string): string[] {
  const family = nameOf(path).replace(
    /[-/][^-/]*(?:android|darwin|win(?:32|dows)|linux|freebsd|netbsd|openbsd|wasm).*$/,
    '',
  );
  return packages.flatMap(([other, { license }]) => (nameOf(other).startsWith(family) && license ? [license] : []));
}

test('no package has a licence that is not known to fit', () => {
  const unfit = packages.filter(([path, { license, optional }]) => {
    if (license !== undefined) return !isAllowed(license);
    const words = read[nameOf(path)];
    if (words !== undefined) return !readFileSync(`${path}/LICENSE`, 'utf8').includes(words);
    const kin = kinOf(path);
    return !(optional && kin.length > 0 && kin.every(isAllowed));
  });
  expect(unfit.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

test('licences that do not fit are seen', () => {
  expect(['GPL-3.0', 'MIT AND AGPL-3.0', 'SEE LICENSE IN x', ''].filter(isAllowed)).toEqual([]);
  expect(isAllowed('(GPL-3.0 OR MIT)')).toBe(true);
});
