import { describe, expect, test } from 'vitest';
import { compareMoments, instantOf, isReached, type Moment, parseMoment } from './moment';

function at(text: string): Moment {
  const moment = parseMoment(text);
  if (!moment) throw new Error(text);
  return moment;
}

describe('moments', () => {
  test('keep the hour and the offset they were written with', () => {
    expect(at('2017-04-23T20:00+02:00')).toMatchObject({ day: '2017-04-23', time: '20:00', offset: 120 });
    expect(at('2017-04-23T20:00+02:00').instant).toBe(Date.parse('2017-04-23T18:00Z'));
    expect(at('2017-09-23T19:00-03:30').offset).toBe(-210);
    expect(at('2017-04-23').time).toBeUndefined();
  });

  test('begin, as whole days, with the day of the zone', () => {
    const begins = (zone: string) => new Date(instantOf(at('2017-05-06'), zone)).toISOString();
    expect(begins('UTC')).toBe('2017-05-06T00:00:00.000Z');
    expect(begins('Pacific/Auckland')).toBe('2017-05-05T12:00:00.000Z');
    expect(begins('America/New_York')).toBe('2017-05-06T04:00:00.000Z');
    expect(instantOf(at('2017-05-06T20:00+02:00'), 'Pacific/Auckland')).toBe(Date.parse('2017-05-06T18:00Z'));
  });

  test('refuse what is no day or hour', () => {
    for (const text of [
      '2017-02-30',
      '2017-04-31',
      '2017-04-23T24:00Z',
      '2017-04-23T20:60Z',
      '2017-04-23T20:00',
      '2017-04-23T20:00+15:00',
      '23 April',
    ]) {
      expect(parseMoment(text), text).toBeNull();
    }
  });

  test('are compared by the day where either has no hour', () => {
    expect(compareMoments(at('2017-04-23'), at('2017-04-23T20:00+02:00'))).toBe(0);
    expect(compareMoments(at('2017-04-22'), at('2017-04-23T20:00+02:00'))).toBeLessThan(0);
    expect(compareMoments(at('2017-04-23T20:00+02:00'), at('2017-04-23T18:30Z'))).toBeLessThan(0);
  });

  test('a day is reached when it begins in the zone', () => {
    const clock = Date.parse('2017-04-22T23:00Z');
    expect(isReached(at('2017-04-23'), clock, 'Europe/Paris')).toBe(true);
    expect(isReached(at('2017-04-23'), clock, 'UTC')).toBe(false);
  });
});
