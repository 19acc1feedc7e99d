import { expect, it } from 'vitest';
import { ticks } from './scale';

it('marks round numbers, about as many as wanted', () => {
  expect(ticks(31, 68)).toEqual([40, 50, 60]);
  expect(ticks(0, 24)).toEqual([0, 5, 10, 15, 20]);
  expect(ticks(47.6, 52.2)).toEqual([48, 49, 50, 51, 52]);
  expect(ticks(5, 5)).toEqual([]);
});
