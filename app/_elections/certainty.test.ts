import { describe, expect, test } from 'vitest';
import { certaintyOf, newestFinalCount } from './certainty';
import { contestOf, electionWith } from './fixtures/read';

const certainties = (...counts: string[]) => {
  const list = counts.map((count) => `  - { asOf: 2020-05-11, votes: { ann: 1 }, ${count} }`).join('\n');
  const contest = contestOf(electionWith(`system: plurality\ncandidates: { ann: { name: Ann } }\ncounts:\n${list}`));
  return { all: contest.counts?.map((count) => certaintyOf(contest, count)), newest: newestFinalCount(contest) };
};

describe('certainty', () => {
  test('goes from estimate to final', () => {
    const { all } = certainties(
      'status: estimate',
      'status: unofficial-partial',
      'status: unofficial-complete',
      'status: certified',
    );
    expect(all).toEqual(['estimate', 'partial', 'provisional', 'final']);
  });

  test('a correction is final only of what was certified, and a recount may be under way', () => {
    expect(certainties('status: unofficial-partial', 'status: correction').all).toEqual(['partial', 'provisional']);
    expect(certainties('status: certified', 'status: correction').all).toEqual(['final', 'final']);
    expect(certainties('status: certified', 'status: recount, counted: { reported: 3, total: 9 }').all).toEqual([
      'final',
      'partial',
    ]);
  });

  test('the newest final count may not be the newest', () => {
    expect(certainties('status: certified', 'status: recount, counted: { percent: 30 }').newest?.status).toBe(
      'certified',
    );
    expect(certainties('status: estimate').newest).toBeUndefined();
  });
});
