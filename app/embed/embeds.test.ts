import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { contestOf, realElection, tallyOf } from '../_elections/fixtures/read';
import { countChoice, embedPath } from './addresses';
import { embedHeight } from './embed-height';
import { embedsOf } from './embeds';
import { outward } from './outward';

const netherlands = realElection('nl-house-2017');
const counts = [1, 2, 3].map((place) => tallyOf(netherlands, 'chamber', place));

describe('the embeds of a contest', () => {
  it('are its newest count, each way of showing it, and each count as it stood', () => {
    const embeds = embedsOf(contestOf(netherlands, 'chamber'), counts);
    expect(embeds.map(({ choice, show }) => `${choice} ${show}`)).toEqual([
      'undefined hemicycle',
      'bars bars',
      'table table',
      'hemicycle hemicycle',
      'timeline timeline',
      ...counts.map(({ countId }) => `count-${countId} hemicycle`),
    ]);
    expect(embeds.map(({ tally }) => tally?.place)).toEqual([3, 3, 3, 3, 3, 1, 2, 3]);
    expect(new Set(embeds.map(({ label }) => label)).size).toBe(embeds.length);
  });

  it('are only what can be drawn', () => {
    const france = realElection('fr-president-2017');
    const choices = embedsOf(contestOf(france, 'round-2'), [tallyOf(france, 'round-2')]).map(({ choice }) => choice);
    expect(choices).toEqual([undefined, 'bars', 'table', expect.stringMatching(/^count-/)]);
  });

  it('have an address before the first count is there', () => {
    const [first, ...others] = embedsOf(contestOf(netherlands, 'chamber'), []);
    expect(first).toMatchObject({ label: 'before the first count' });
    expect(first?.choice).toBeUndefined();
    expect(others).toEqual([]);
    expect(first && embedHeight(first)).toBeGreaterThan(200);
  });

  it('keep counts that are called like a figure apart from it', () => {
    expect(embedPath('a', 'b')).toBe('/embed/a/b/');
    expect(embedPath('a', 'b', 'bars')).not.toBe(embedPath('a', 'b', countChoice('bars')));
  });
});

it('links lead out of the frame, but for those within the figure', () => {
  const tree = outward(h('figure', [h('p', [h('a', { href: 'https://example.org/' })]), h('a', { href: '#here' })]));
  expect(tree).toEqual(
    h('figure', [h('p', [h('a', { href: 'https://example.org/', target: '_top' })]), h('a', { href: '#here' })]),
  );
});
