import { describe, expect, test } from 'vitest';
import { localHour } from './local-hour';

describe('the hour where the reader is', () => {
  test.each([
    ['2017-04-23T20:00+02:00', 'Europe/London', '19:00 your time'],
    ['2017-04-23T20:00+02:00', 'Pacific/Auckland', 'Monday 24 April, 06:00 your time'],
    ['2017-09-23T19:00+12:00', 'America/New_York', '03:00 your time'],
    ['2017-09-23T02:00Z', 'America/New_York', 'Friday 22 September, 22:00 your time'],
    ['2017-04-23T20:00:30+02:00', 'Asia/Kathmandu', '23:45 your time'],
    // Midnight is the beginning of a day, not its 24th hour.
    ['2017-04-23T20:00-04:00', 'UTC', 'Monday 24 April, 00:00 your time'],
  ])('of %s in %s', (written, zone, words) => {
    expect(localHour(written, zone)).toBe(words);
  });

  test.each([
    ['the same hour', '2017-04-23T20:00+02:00', 'Europe/Paris'],
    ['the same offset under another name', '2017-04-23T20:00+02:00', 'Africa/Cairo'],
    ['a whole day', '2017-04-23', 'Europe/London'],
    ['no time', '2017-04-99T20:00+02:00', 'Europe/London'],
    ['nothing', '', 'Europe/London'],
  ])('is not added to %s', (_, written, zone) => {
    expect(localHour(written, zone)).toBeUndefined();
  });
});
