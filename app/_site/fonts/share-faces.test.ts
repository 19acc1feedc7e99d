import { describe, expect, test } from 'vitest';
import { drawn, faceWidth, missingLetters } from './share-faces';

describe('what share pictures can show', () => {
  test.each([
    'Mélenchon, Nguyễn Phú Trọng, Łódź, Māori',
    'Η Ελλάδα ψηφίζει: ΣΥΡΙΖΑ',
    'Зеленський і Шевченко',
    '“Quotes” – 66.10% €5 §2 <b> & {c}',
  ])('%s', (text) => expect(missingLetters(text)).toEqual([]));

  test('letters that no face has are named, each once', () => {
    expect(missingLetters('中国 中 votes')).toEqual(['中', '国']);
    expect(missingLetters('الانتخابات')).not.toEqual([]);
  });

  test('emoji, flags and marks of direction are left out, and leave no gap', () => {
    expect(drawn('Vote 🗳️ now 👍🏽 in 🇫🇷 France\u200f')).toBe('Vote now in France');
    expect(drawn('Acme™ © 2017')).toBe('Acme™ © 2017');
    expect(missingLetters('Vote 🗳️ now 👨‍👩‍👧')).toEqual([]);
  });

  test('letters typed in parts are composed', () => {
    expect(drawn('Me\u0301lenchon')).toBe('Mélenchon');
  });
});

test('widths come from the font', () => {
  // Archivo's figures are all as wide as one another; a capital W is wider than an i.
  expect(faceWidth('iiii', 100, 'sans')).toBeLessThan(faceWidth('WWWW', 100, 'sans') / 2);
  expect(faceWidth('votes', 20, 'serif')).toBeCloseTo(2 * faceWidth('votes', 10, 'serif'));
});
