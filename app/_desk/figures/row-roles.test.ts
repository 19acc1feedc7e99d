import { expect, test } from 'vitest';
import { ballotsIn, rowRole } from './row-roles';

test.each([
  ['Valid votes', 'valid'],
  ['Suffrages exprimés', 'valid'],
  ['VOTES CAST', 'cast'],
  ['Blank', 'blank'],
  ['Blank and null', 'invalid'],
  ['Informal votes', 'invalid'],
  ['Inscrits', 'registered'],
  ['Others (12 lists)', 'others'],
  ['Total', 'total'],
  ['Abstentions', 'skip'],
  ['Otherwise', undefined],
  ['Valid Party of Validia', undefined],
])('%s: %s', (name, role) => expect(rowRole(name)).toBe(role));

test('ballots in a remark are words, equals signs and bare digits', () => {
  expect(ballotsIn('# registered=46316165 votes_cast=36444294 blank=649934 null=290889 valid=35503471')).toEqual([
    ['registered', 46316165],
    ['cast', 36444294],
    ['blank', 649934],
    ['invalid', 290889],
    ['valid', 35503471],
  ]);
  expect(ballotsIn('# turnout=79.8% valid=2,591,896 cast=79.8% seats=120 sum(votes)==valid yes')).toEqual([]);
});
