/** reference inside an election: keys of parties and entries exist, and `previous: { as }` names one of the previous election. */
import { previousContest } from '../change';
import { didYouMean } from '../did-you-mean';
import { entriesOf } from '../election';
import type { Finding, Path } from '../finding';
import type { Contest } from '../schema';
import {
  type Check,
  type CheckContext,
  type CheckedElection,
  contestsOf,
  countsIn,
  error,
  type PlacedContest,
  warning,
  wholeElection,
} from './check';

export const checkReference: Check = (election, context) =>
  contestsOf(election).flatMap((placed) => [
    ...partiesExist(election, placed),
    ...entriesExist(placed),
    ...previousExists(election, placed, context),
  ]);

/** The path of an entry, under the name that the contest has for its entries. */
function entryPath({ contest, path }: PlacedContest, key: string): Path {
  return [...path, contest.candidates ? 'candidates' : 'lists', key];
}

function partiesExist(election: CheckedElection, placed: PlacedContest): Finding[] {
  const known = Object.keys(election.parties ?? {});
  return [...entriesOf(placed.contest)].flatMap(([key, { party }]) => {
    if (party === undefined || known.includes(party)) return [];
    const message = `${key} is of party "${party}", which \`parties\` does not have${didYouMean(party, known)}`;
    const finding = error('reference', [...entryPath(placed, key), 'party'], message);
    return [{ ...finding, missing: [['parties', party]] }];
  });
}

function entriesExist(placed: PlacedContest): Finding[] {
  const { contest, path } = placed;
  const entries = entriesOf(contest);
  const what = contest.candidates ? 'candidate' : 'list';
  const unknown = (key: string, at: Path): Finding[] => {
    if (entries.has(key)) return [];
    const message = `"${key}" is no ${what} of ${contest.id}${didYouMean(key, entries.keys())}`;
    return [{ ...error('reference', at, message), missing: [entryPath(placed, key)] }];
  };
  const ofRecord = (figures: object | undefined, at: Path) =>
    Object.keys(figures ?? {}).flatMap((key) => unknown(key, [...at, key]));
  const ofList = (keys: readonly string[] | undefined, at: Path) =>
    (keys ?? []).flatMap((key, index) => unknown(key, [...at, index]));
  const ofFigures = (figures: { votes?: object; shares?: object; seats?: object }, at: Path) => [
    ...ofRecord(figures.votes, [...at, 'votes']),
    ...ofRecord(figures.shares, [...at, 'shares']),
    ...ofRecord(figures.seats, [...at, 'seats']),
  ];
  return [
    ...countsIn(placed).flatMap(({ count, path: at }) => ofFigures(count, at)),
    ...(contest.polls ?? []).flatMap((poll, index) => ofFigures(poll, [...path, 'polls', index])),
    ...ofList(contest.seats?.exempt, [...path, 'seats', 'exempt']),
    ...ofList(contest.seating, [...path, 'seating']),
    ...repeated(contest, path),
  ];
}

/** A list that stands twice in the seating would sit twice in the chamber. */
function repeated({ seating = [] }: Contest, path: Path): Finding[] {
  return seating.flatMap((key, index) => {
    if (seating.indexOf(key) === index) return [];
    return [error('reference', [...path, 'seating', index], `\`seating\` names "${key}" twice: leave one out`)];
  });
}

function previousExists(election: CheckedElection, placed: PlacedContest, { previous }: CheckContext): Finding[] {
  const { contest } = placed;
  return [...entriesOf(contest)].flatMap(([key, entry]) => {
    const as = typeof entry.previous === 'object' && 'as' in entry.previous ? entry.previous.as : undefined;
    if (as === undefined) return [];
    const at = [...entryPath(placed, key), 'previous', 'as'];
    if (election.previous === undefined) {
      return [error('reference', at, `${key} was "${as}" before, but the election names no \`previous\` election`)];
    }
    // That the file exists is checked where files are known; and one that can't be read has been reported.
    if (!previous || previous.contests.length === 0) return [];
    const before = previousContest(wholeElection(election), contest, previous);
    const known = before ? [...entriesOf(before.contest).keys()] : [];
    const twin = [...entriesOf(contest)].find(([other, { previous: its }]) => {
      return other !== key && typeof its === 'object' && 'as' in its && its.as === as;
    });
    if (known.includes(as) && twin) {
      const facts = `${key} and ${twin[0]} are both said to have been "${as}": each is compared with all of it`;
      return [
        warning('reference', at, `${facts}; is one a copied line? Of a part that split off say \`previous: new\``),
      ];
    }
    if (known.includes(as)) return [];
    const message = `${key} was "${as}" before, which ${previous.id} does not have${didYouMean(as, known)}`;
    return [error('reference', at, message)];
  });
}
