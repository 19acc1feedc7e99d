import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../_elections/moment';
import { electionSchema } from '../../_elections/schema';
import { checkSilence, isSilent } from './silence';

function at(text: string) {
  const moment = parseMoment(text);
  if (!moment) throw new Error(text);
  return moment;
}

const silence = {
  from: at('2017-05-06T00:00+02:00'),
  until: at('2017-05-07T20:00+02:00'),
  scope: 'polls and campaign',
};

describe('isSilent', () => {
  test.each([
    ['2017-05-05T23:56+02:00', false],
    ['2017-05-06T00:00+02:00', true],
    ['2017-05-05T22:00+00:00', true],
    ['2017-05-07T19:59+02:00', true],
    ['2017-05-07T20:00+02:00', false],
    ['2017-05-05', false],
    ['2017-05-06', true],
    ['2017-05-07', true],
    ['2017-05-08', false],
  ])('%s: %s', (text, expected) => {
    expect(isSilent(at(text), silence)).toBe(expected);
  });

  test('a silence that ends with the day leaves the next day free', () => {
    expect(isSilent(at('2017-05-07'), { from: at('2017-05-06'), until: at('2017-05-07T00:00+02:00') })).toBe(false);
    expect(isSilent(at('2017-05-07'), { from: at('2017-05-06'), until: at('2017-05-07') })).toBe(true);
  });
});

describe('checkSilence', () => {
  const elections = new Map([['fr', { silence }]]);
  test('a post inside it is an error at its date', () => {
    const findings = checkSilence({ date: at('2017-05-06T10:00+02:00'), elections: ['fr'] }, elections);
    expect(findings).toEqual([expect.objectContaining({ rule: 'silence', level: 'error', path: ['date'] })]);
  });
  test('unless it says why, or names another election', () => {
    const date = at('2017-05-06T10:00+02:00');
    expect(checkSilence({ date, elections: ['fr'], silenceReason: 'Published abroad' }, elections)).toEqual([]);
    expect(checkSilence({ date, elections: ['nl'] }, elections)).toEqual([]);
    expect(checkSilence({ date }, elections)).toEqual([]);
  });
  test('the second of several silences counts too', () => {
    const two = new Map([['fr', { silence: [{ from: at('2017-04-22'), until: at('2017-04-23') }, silence] }]]);
    expect(checkSilence({ date: at('2017-05-06'), elections: ['fr'] }, two)).toHaveLength(1);
  });
});

describe('what first appears inside a silence', () => {
  const elections = new Map([['fr', { silence }]]);
  const found = (post: object) => checkSilence({ elections: ['fr'], ...post }, elections);

  test('is found at the embargo too, which is when it is published', () => {
    expect(found({ date: at('2017-05-05'), embargo: at('2017-05-06T12:00+02:00') })).toEqual([
      expect.objectContaining({ level: 'error', path: ['embargo'] }),
    ]);
    expect(found({ date: at('2017-05-05'), embargo: at('2017-05-08T12:00+02:00') })).toEqual([]);
    expect(found({ date: at('2017-05-06T12:00+02:00'), embargo: at('2017-05-08T12:00+02:00') })).toHaveLength(1);
  });

  test('and a change of what was there before is for the desk to judge', () => {
    expect(found({ date: at('2017-05-05'), updated: at('2017-05-06T12:00+02:00') })).toEqual([
      expect.objectContaining({ level: 'warning', path: ['updated'] }),
    ]);
  });
});

test('a silence that ends before it begins is refused', () => {
  const slip = {
    title: 'T',
    summary: 'S',
    area: 'FR',
    contests: [],
    silence: { from: '2017-05-07', until: '2017-05-06' },
  };
  expect(JSON.stringify(electionSchema.safeParse(slip).error?.issues)).toContain('are `from` and `until` exchanged?');
});
