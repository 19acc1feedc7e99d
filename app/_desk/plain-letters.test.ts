import { expect, test } from 'vitest';
import { plainWords, slugOf } from './plain-letters';

test.each([
  ['Macron’s évening', 'macrons-evening'],
  ['  63:37 -- a  "landslide"?  ', '63-37-a-landslide'],
  ['Straße, Ærø, Łódź, Đà Nẵng', 'strasse-aero-lodz-da-nang'],
  ['Ｆｕｌｌ ﬁgures', 'full-figures'],
  ['Выборы 2017 in Россия', '2017-in'],
  ['Выборы', ''],
])('%s: %s', (title, slug) => expect(slugOf(title)).toBe(slug));

test('a long title ends with a whole word', () => {
  const slug = slugOf('Four were close, two go through: Macron meets Le Pen on the seventh of May 2017');
  expect(slug).toBe('four-were-close-two-go-through-macron-meets-le-pen-on-the');
  expect(slugOf('x'.repeat(100))).toHaveLength(60);
});

test('words of other scripts stay words', () =>
  expect(plainWords("L'élection, ΑΘΗΝΑ!")).toEqual(['lelection', 'αθηνα']));
