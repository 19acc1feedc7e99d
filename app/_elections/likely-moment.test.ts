import { expect, test } from 'vitest';
import { momentHint } from './likely-moment';

test.each([
  ['2017-5-8', '; did you mean `2017-05-08`?'],
  ['2017/05/08', '; did you mean `2017-05-08`?'],
  ['8 May 2017', '; did you mean `2017-05-08`?'],
  ['8th Sept. 2017', '; did you mean `2017-09-08`?'],
  ['May 8, 2017', '; did you mean `2017-05-08`?'],
  ['2017-05-08 9:00 +2', '; did you mean `2017-05-08T09:00+02:00`?'],
  ['2017-05-08T09:00+0200', '; did you mean `2017-05-08T09:00+02:00`?'],
  ['2017-05-08T09.00z', '; did you mean `2017-05-08T09:00Z`?'],
  ['2017-05-08T09:00:30-330', '; did you mean `2017-05-08T09:00:30-03:30`?'],
])('%s%s', (typed, hint) => {
  expect(momentHint(typed)).toBe(hint);
});

test('of a time alone it says what is missing, and guesses no offset', () => {
  expect(momentHint('2017-05-08 9:00')).toBe(
    '; how far the clock is from UTC is missing: 2017-05-08T09:00+02:00, or Z for UTC itself',
  );
});

// The day and the month could be either way round; the others are nothing.
test.each(['08/05/2017', '31 April 2017', '8 Foo 2017', '2017-13-08', 'tomorrow', ''])(
  'nothing is guessed of %j',
  (typed) => {
    expect(momentHint(typed)).toBe('');
  },
);
