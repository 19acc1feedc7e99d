import { describe, expect, test } from 'vitest';
import { type Moment, parseMoment } from '../_elections/moment';
import { printAfter, printDay, printMoment, printMonth, printWeekday, printZone } from './dates';

function at(text: string): Moment {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`${text} is no moment`);
  return moment;
}

describe('a moment', () => {
  test('is shown in the zone it was written with', () => {
    expect(printMoment(at('2017-05-06T18:40+02:00'))).toBe('6 May 2017, 18:40 (UTC+2)');
    expect(printMoment(at('2017-04-23T23:30-09:30'))).toBe('23 April 2017, 23:30 (UTC−9:30)');
    expect(printMoment(at('2017-04-23T23:30Z'))).toBe('23 April 2017, 23:30 (UTC)');
  });

  test('that is a whole day has no hour', () => {
    expect(printMoment(at('2017-03-16'))).toBe('16 March 2017');
  });
});

test('a later time of the same day is the hour alone', () => {
  const first = at('2017-05-06T18:40+02:00');
  expect(printAfter(at('2017-05-06T22:10+02:00'), first)).toBe('22:10');
  expect(printAfter(at('2017-05-06T22:10+01:00'), first)).toBe('6 May 2017, 22:10 (UTC+1)');
  expect(printAfter(at('2017-05-07T00:10+02:00'), first)).toBe('7 May 2017, 00:10 (UTC+2)');
  expect(printAfter(at('2017-05-06'), first)).toBe('6 May 2017');
});

test('days, months and zones', () => {
  expect(printDay('2017-12-31')).toBe('31 December 2017');
  expect(printWeekday('2017-05-06')).toBe('Saturday 6 May 2017');
  expect(printMonth('2017-04')).toBe('April 2017');
  expect([0, 120, -210, 765].map(printZone)).toEqual(['UTC', 'UTC+2', 'UTC−3:30', 'UTC+12:45']);
});
