import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceWidth } from '../_site/fonts/share-faces';
import { setLine, setText, type TextBox } from './set-text';

const box: TextBox = { width: 600, height: 300, face: 'serif', sizes: [72, 60, 48, 36], leading: 1.1 };

describe('a headline', () => {
  test('is as large as fits, and smaller where it is longer', () => {
    expect(setText('Turnout rises', box)).toMatchObject({ size: 72, lines: ['Turnout rises'] });
    const long = 'Turnout rises for the first time in ten years, and most of the newcomers are under thirty';
    const set = setText(long, box);
    expect(set.size).toBeLessThan(72);
    expect(set.lines.join(' ')).toBe(long);
    expect(set.height).toBeLessThanOrEqual(box.height);
  });

  test('has lines of like length', () => {
    const { lines, size } = setText('The Dutch vote for a new parliament and everybody loses', { ...box, sizes: [48] });
    const widths = lines.map((line) => faceWidth(line, size, 'serif'));
    expect(Math.min(...widths)).toBeGreaterThan(0.7 * Math.max(...widths));
  });

  test('that fits at no size ends with an ellipsis after a whole word', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const { lines, size } = setText(words, box);
    expect(size).toBe(36);
    expect(lines.at(-1)).toMatch(/ word\d+…$/);
    expect(words).toContain(lines.join(' ').replace(/…$/, ' '));
  });

  test('breaks a word that is wider than the box', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const { lines } = setText(word, box);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
  });

  test('never sticks out, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { lines, size, height } = setText(text, box);
        expect(height).toBeLessThanOrEqual(box.height);
        for (const line of lines) expect(faceWidth(line, size, 'serif')).toBeLessThanOrEqual(box.width);
      }),
    );
  });
});

test('a line is cut with an ellipsis, and only where it must be', () => {
  expect(setLine('From Missy', 26, 'sans', 400)).toBe('From Missy');
  expect(setLine('By somebody with a very long name indeed', 26, 'sans', 200)).toMatch(/^By some.*…$/);
});

test('a whole article in place of a title takes no longer than reading it', () => {
  const start = process.cpuUsage();
  for (const text of ['a'.repeat(100_000), 'a '.repeat(50_000)]) {
    expect(setText(text, box).lines.at(-1)).toMatch(/…$/);
    expect(setLine(text, 26, 'sans', 200)).toMatch(/…$/);
  }
  expect(process.cpuUsage(start).user).toBeLessThan(10e6);
});
