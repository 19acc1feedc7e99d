/** What an election's page says to those who have it open: whether it can still change, as of when it stands, what is newest. */
import { latest, type Moment } from '../_elections/moment';
import type { Contest, Count, Election } from '../_elections/schema';
import { countedWords, statusWord } from '../_figures/words';

const day = 24 * 60 * 60 * 1000;
/** Within these most counts are certified; what is corrected later, nobody waits for with the page open. */
const daysOfCounting = 14;

/** Whether counts may still come in: from its announcement until two weeks after its last contest. */
export function isOpen({ contests }: Pick<Election, 'contests'>, clock: number): boolean {
  return contests.some(({ date }) => clock < date.instant + (daysOfCounting + 1) * day);
}

/** The time of the newest figure: of a count, a turnout report or a call. */
export function newestFigure({ contests }: Pick<Election, 'contests'>): Moment | undefined {
  return latest(
    contests.flatMap(({ counts = [], turnout = [], calls = [] }) => [
      ...[...counts, ...turnout].map(({ asOf }) => asOf),
      ...calls.map(({ at }) => at),
    ]),
  );
}

/** "New figures are in. First round: partial count, unofficial, 106 of 107 departments." */
export function newestCountNews({ title, contests }: Pick<Election, 'title' | 'contests'>): string {
  const counts = contests.flatMap((contest) => (contest.counts ?? []).map((count) => ({ contest, count })));
  const last = latest(counts.map(({ count }) => count.asOf));
  const newest = counts.findLast(({ count }) => count.asOf === last);
  return newest ? `New figures are in. ${countLine(newest)}` : `${title}: there is no count yet.`;
}

function countLine({ contest, count }: { contest: Contest; count: Count }): string {
  const words = [statusWord(count.status).toLowerCase(), countedWords(count.counted)];
  return `${contest.title}: ${words.filter((word) => word !== undefined).join(', ')}.`;
}
