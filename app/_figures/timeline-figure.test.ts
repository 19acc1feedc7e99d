import { describe, expect, it } from 'vitest';
import { realElection, tallyOf } from '../_elections/fixtures/read';
import { countLines } from './count-lines';
import { resultFigure } from './result-figure';
import { countsFigure, hasTimeline, timelineFigure } from './timeline-figure';
import { elementsIn, hasClass, textOf } from './tree.fixture';

const france = [1, 2, 3].map((place) => tallyOf(realElection('fr-president-2017'), 'round-1', place));

describe('the count over time', () => {
  it('draws whom every count names, and keeps the others in the table', () => {
    const counts = countLines(france);
    expect(counts?.lines.map(({ row }) => row.key)).toEqual(['macron', 'le-pen', 'fillon', 'melenchon', 'hamon']);
    expect(counts?.left).toBe(6);
  });

  it('is there where two counts have the same figure', () => {
    for (const counts of [[], france.slice(0, 1), france.slice(0, 2), france]) {
      expect(hasTimeline(counts), `${counts.length}`).toBe(timelineFigure(counts) !== undefined);
    }
    expect([hasTimeline(france.slice(0, 1)), hasTimeline(france)]).toEqual([false, true]);
  });

  it('has open circles for an estimate and a dashed line away from it', () => {
    const figure = timelineFigure(france);
    const count = (name: string) => (figure ? elementsIn(figure, hasClass(name)).length : 0);
    // Five lines, on the wide drawing and on the phone's.
    expect(count('fig-dot-estimate')).toBe(10);
    expect(count('fig-line-estimate')).toBe(10);
    expect(count('fig-dot')).toBe(30);
  });

  it('draws equal figures side by side, and every other one in its place', () => {
    const figure = timelineFigure([1, 2, 3].map((place) => tallyOf(realElection('nl-house-2017'), 'chamber', place)));
    const [wide] = figure ? elementsIn(figure, hasClass('fig-wide')) : [];
    const dots = wide ? elementsIn(wide, hasClass('fig-dot')) : [];
    expect(dots).toHaveLength(39);
    const places = dots.map(({ properties: { cx, cy } }) => `${cx} ${cy}`);
    expect(new Set(places).size).toBe(39);
    const top = (value: number) => 12 + (390 * (33 - value)) / (33 - 2);
    for (const { properties } of dots) {
      const equal = dots.filter(
        (dot) => dot.properties.cx === properties.cx && dot.properties.dataValue === properties.dataValue,
      );
      const off = Number(properties.cy) - top(Number(properties.dataValue));
      expect(Math.abs(off)).toBeLessThanOrEqual(equal.length === 1 ? 0.06 : 7.5);
    }
  });

  it('says what changed in words, the latest first', () => {
    const figure = timelineFigure(france);
    const [list] = figure ? elementsIn(figure, hasClass('fig-changes')) : [];
    expect(list && textOf(list)).toMatch(/^Certified, 26 Apr: Macron \+0\.26 to 24\.01%.*Partial, 24 Apr: /);
  });

  it('ends at the count that a story froze', () => {
    const [, partial] = france;
    if (!partial) throw new Error('there are three counts');
    const figure = resultFigure(partial, { show: 'timeline', label: 'So far', tallies: france });
    expect(textOf(figure)).not.toContain('24.01');
    expect(textOf(figure)).toContain('23.75');
  });

  it('is not drawn where no figure changed: the counts are there in words and in figures', () => {
    const american = [1, 2].map((place) => tallyOf(realElection('us-president-2016'), 'electoral-college', place));
    expect(hasTimeline(american)).toBe(false);
    expect(timelineFigure(american)).toBeUndefined();
    const [, certified] = american;
    if (!certified) throw new Error('there are two counts');
    const story = resultFigure(certified, { show: 'timeline', label: 'So far', tallies: american });
    expect(story.properties.className).toContain('fig-of-bars');
    const figure = countsFigure(american);
    expect(figure && elementsIn(figure, ({ tagName }) => tagName === 'svg')).toEqual([]);
    expect(figure && elementsIn(figure, hasClass('fig-counts'))).toHaveLength(1);
    expect(figure && textOf(figure)).toContain('All electoral votes as before.');
  });

  it('gives the year of a count that is not the year of the vote', () => {
    const american = [1, 2].map((place) => tallyOf(realElection('us-president-2016'), 'electoral-college', place));
    const text = textOf(countsFigure(american) ?? { type: 'root', children: [] });
    for (const day of ['6 Jan 2017', '31 Dec 2017']) expect(text).toContain(day);
    expect(textOf(timelineFigure(france) ?? { type: 'root', children: [] })).not.toMatch(/(Apr|May) 2017/);
  });

  it('is bars where there is one count alone', () => {
    const [estimate] = france;
    if (!estimate) throw new Error('there are three counts');
    const figure = resultFigure(estimate, { show: 'timeline', label: 'So far', tallies: france });
    expect(figure.properties.className).toContain('fig-of-bars');
  });
});
