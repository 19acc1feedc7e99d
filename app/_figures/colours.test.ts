import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { paintsOf } from './colours';
import { grounds, leastContrast, leastDistance } from './legible';

const colours = [
  '#ffd600',
  '#0d378a',
  '#ff8080',
  '#000000',
  '#ffffff',
  '#fff',
  '#3a3a3a',
  '#8c8c8c',
  '#022b51',
  '#fde401',
];

describe('party colours', () => {
  it('stand out from both grounds, whatever the editor typed', () => {
    const paints = paintsOf(colours.map((color, index) => ({ key: `party-${index}`, color })));
    for (const paint of paints.values()) {
      expect(wcagContrast(paint.light, grounds.light)).toBeGreaterThanOrEqual(leastContrast);
      expect(wcagContrast(paint.dark, grounds.dark)).toBeGreaterThanOrEqual(leastContrast);
      for (const ground of Object.values(grounds))
        expect(wcagContrast(paint.both, ground)).toBeGreaterThanOrEqual(leastContrast);
    }
  });

  it('leave a colour alone that is already legible', () => {
    expect(paintsOf([{ key: 'fn', color: '#0d378a' }]).get('fn')?.light).toBe('#0d378a');
    expect(paintsOf([{ key: 'em', color: '#ffd600' }]).get('em')?.dark).toBe('#ffd600');
  });

  it('keep neighbours apart, even where both were typed alike', () => {
    const distance = differenceCiede2000();
    const same = [...paintsOf(['a', 'b', 'c', 'd'].map((key) => ({ key, color: '#002759' }))).values()];
    for (const [index, paint] of same.slice(1).entries()) {
      expect(distance(paint.light, same[index]?.light ?? '')).toBeGreaterThanOrEqual(leastDistance);
      expect(distance(paint.dark, same[index]?.dark ?? '')).toBeGreaterThanOrEqual(leastDistance);
    }
  });

  it('give a missing colour a stable one from its key', () => {
    const first = paintsOf([{ key: 'unknown-party' }]).get('unknown-party');
    expect(paintsOf([{ key: 'x', color: '#123456' }, { key: 'unknown-party' }]).get('unknown-party')).toEqual(first);
  });
});
