import { expect, test } from 'vitest';
import { readClock } from './clock';

const environment = (values: Record<string, string>) => ({ NODE_ENV: 'test' as const, ...values });

test('the clock is SITE_CLOCK, else now', () => {
  expect(readClock(environment({ SITE_CLOCK: '2017-05-07T20:00+02:00' })).clock).toBe(Date.parse('2017-05-07T18:00Z'));
  const { now, clock } = readClock(environment({ TALLY_NOW: '1000' }));
  expect([now, clock]).toEqual([1000, 1000]);
  expect(readClock(environment({ SITE_CLOCK: '2017-05-07T20:00+02:00', TALLY_NOW: '1000' })).now).toBe(1000);
});

test.each(['2017-05-07', '2017-05-07T20:00', 'tomorrow'])('%s is refused', (text) => {
  expect(() => readClock(environment({ SITE_CLOCK: text }))).toThrow('with its offset');
});
