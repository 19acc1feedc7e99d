import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { chamberMates } from '../_elections/chamber-mates';
import { realElection, tallyOf } from '../_elections/fixtures/read';
import type { Tally, TallyRow } from '../_elections/tally';
import { type Coloured, type Paint, paintOf } from './colours';
import { seatPlan } from './hemicycle-layout';
import { grounds, leastContrast, leastDistance } from './legible';
import { seatingOf } from './seating';

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

/** The paints of those who sit in one chamber: each has to differ from all before it. */
function paintsOf(entries: readonly Coloured[]): Map<string, Paint> {
  const mates = new Map<string, Coloured>();
  for (const entry of entries) mates.set(entry.key, { ...entry, rivals: [...mates.keys()] });
  return new Map([...mates].map(([key, mate]) => [key, paintOf({ ...mate, mates })]));
}

/** The newest counts of chambers on a site with these elections. */
function talliesOf(ids: readonly string[]): Tally[] {
  const elections = ids.map((id) => realElection(id));
  const mates = chamberMates(elections);
  return elections.map((election) => tallyOf({ ...election, mates }));
}

/** Who stands below whom in the table, and whose dots meet in the half circle. */
function besideIn(tally: Tally): [TallyRow, TallyRow][] {
  const seated = tally.rows.filter((row) => row.seats);
  const { blocs = [], total = 0 } = seatingOf(tally) ?? {};
  const owners = blocs.flatMap(({ row, seats }) => Array.from({ length: seats }, () => row));
  const { seats, pitch } = seatPlan(total);
  const meeting = seats.flatMap((seat, index) =>
    seats.flatMap((other, place): [TallyRow, TallyRow][] => {
      const [own, its] = [owners[index], owners[place]];
      const isNear = place > index && Math.hypot(seat.x - other.x, seat.y - other.y) < 1.4 * pitch;
      return isNear && own && its && own !== its ? [[own, its]] : [];
    }),
  );
  return [...meeting, ...seated.slice(1).map((row, index): [TallyRow, TallyRow] => [seated[index] ?? row, row])];
}

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

  it('keep all of a chamber apart, whoever stands between them', () => {
    const distance = differenceCiede2000();
    const colors = ['#022b51', '#ff7f00', '#002759', '#df111a', '#ee2e22', '#841818', '#022b51', '#8c8c8c'];
    const paints = [...paintsOf(colors.map((color, index) => ({ key: `party-${index}`, color }))).values()];
    for (const ground of ['light', 'dark', 'both'] as const) {
      const alike = paints.flatMap((one, index) =>
        paints.slice(index + 1).filter((other) => distance(one[ground], other[ground]) < leastDistance),
      );
      expect(alike).toEqual([]);
    }
  });

  it('are told apart in the Dutch chambers where they are seen side by side, and the same in both', () => {
    const distance = differenceCiede2000();
    const tallies = talliesOf(['nl-house-2012', 'nl-house-2017']);
    for (const tally of tallies) {
      const beside = besideIn(tally);
      expect(beside.length).toBeGreaterThan(20);
      const alike = beside.filter(([a, b]) =>
        (['light', 'dark'] as const).some((ground) => distance(paintOf(a)[ground], paintOf(b)[ground]) < leastDistance),
      );
      expect(alike.map(([a, b]) => `${a.key} ${b.key}`)).toEqual([]);
    }
    const [before, now] = tallies.map(({ rows }) => new Map(rows.map((row) => [row.key, paintOf(row)])));
    expect(before?.size).toBeGreaterThan(10);
    for (const [key, paint] of before ?? []) expect(now?.get(key), key).toEqual(paint);
    expect(now?.get('pvv')?.light).toBe('#002759');
  });

  it('move to no other party’s colour', () => {
    const far = { key: 'far', color: '#e2502e' };
    const near = { key: 'near', color: '#df111a' };
    const mates = new Map(Object.entries({ near, far }));
    const paint = paintOf({ key: 'own', color: '#ee2e22', rivals: ['near'], company: ['near', 'far'], mates });
    expect(differenceCiede2000()(paint.light, paintOf(far).light)).toBeGreaterThanOrEqual(leastDistance);
  });

  it('give a missing colour a stable one from its key', () => {
    const first = paintsOf([{ key: 'unknown-party' }]).get('unknown-party');
    expect(paintsOf([{ key: 'x', color: '#123456' }, { key: 'unknown-party' }]).get('unknown-party')).toEqual(first);
  });
});
