import { expect, it } from 'vitest';
import { areaName } from './area-name';

it('names countries, parts that have a name here, and others by their code', () => {
  expect(areaName('FR')).toBe('France');
  expect(areaName('GB-SCT')).toBe('Scotland');
  expect(areaName('DE-BY')).toBe('Germany (BY)');
});
