import { expect, test } from 'vitest';
import { momentText, offsetIn } from './now';

const summer = Date.parse('2017-07-01T12:00:59Z');
const winter = Date.parse('2017-01-01T12:00:00Z');

test.each([
  ['UTC', summer, '2017-07-01T12:00Z'],
  ['Europe/Paris', summer, '2017-07-01T14:00+02:00'],
  ['Europe/Paris', winter, '2017-01-01T13:00+01:00'],
  ['America/St_Johns', winter, '2017-01-01T08:30-03:30'],
  ['Asia/Kathmandu', winter, '2017-01-01T17:45+05:45'],
  ['Pacific/Kiritimati', winter, '2017-01-02T02:00+14:00'],
])('%s', (zone, instant, text) => expect(momentText(instant, offsetIn(zone, instant))).toBe(text));
