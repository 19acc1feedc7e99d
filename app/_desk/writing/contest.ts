/** The contest that a command works on, as data and as text. */
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { parseFiles } from '../../_content/parse';
import { didYouMean, didYouMeanOneOf } from '../../_elections/did-you-mean';
import type { Contest, Count, Election } from '../../_elections/schema';
import { electionSchema } from '../../_elections/schema';
import { site } from '../../_site/site';
import type { Content } from '../changed-content';
import { type FrontText, pairOf, readFrontText } from '../editing/front-text';
import { appendItem } from '../editing/insert';
import { type Item, plain } from '../editing/render';
import { edited, withItem } from '../editing/verify';
import { demandBetween, momentOf, momentText, offsetIn } from '../now';
import { Misuse, Refusal } from '../refusal';

export interface FoundContest {
  readonly front: FrontText;
  readonly map: YAMLMap;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly contest: Contest;
  readonly election: Partial<Election>;
}

/** The keys of a contest in the order of the content format. */
const contestKeys = Object.keys(electionSchema.shape.contests.element.shape);

/**
 * Finds a contest by the path that directives use too: `fr-president-2017/round-1`.
 * @throws Refusal with a suggestion where there is no such election or contest, or its file can't be edited
 */
export function findContest({ sources }: Content, path: string | undefined): FoundContest {
  const [id = '', contestId = '', ...more] = (path ?? '').split('/');
  if (!id || more.length > 0) {
    throw new Misuse('Which contest? Name it by its path, such as fr-president-2017/round-1');
  }
  const elections = sources.filter((source) => source.kind === 'election');
  const source = elections.find((each) => each.id === id);
  if (!source) {
    const ids = elections.map((each) => each.id);
    const list = ids.length > 0 ? `. There are: ${ids.join(', ')}` : '';
    throw new Refusal(`posts/elections/ has no ${id}.md${didYouMean(id, ids)}${list}`);
  }
  const front = readFrontText(source);
  const contests = pairOf(front.root, 'contests')?.value;
  const maps = isSeq(contests) ? contests.items.filter(isMap) : [];
  const idOf = (each: YAMLMap) => {
    const value = pairOf(each, 'id')?.value;
    return isScalar(value) ? String(value.value) : '';
  };
  const map = maps.find((each) => idOf(each) === contestId);
  const { data: election = {} } = parseFiles([source]).election[0] ?? {};
  const contest = election.contests?.find((each) => each.id === contestId);
  if (map && isSeq(contests) && contest) {
    return { front, map, index: contests.items.indexOf(map), contest, election };
  }
  if (map) throw new Refusal(`${path} has slips that must be mended first: see npm run check`);
  const ids = maps.map(idOf).filter(Boolean);
  if (!contestId)
    throw new Misuse(`Which contest of ${id}? There are: ${ids.map((each) => `${id}/${each}`).join(', ')}`);
  throw new Refusal(`${id} has no contest ${contestId}${didYouMeanOneOf(contestId, ids)}`);
}

/** The file's text with a count at the end of the contest's list; every other byte is as it was. */
export function withCount({ front, map, index }: FoundContest, count: Item): string {
  const path = ['contests', index, 'counts'];
  const edits = appendItem(front, map, 'counts', count, contestKeys);
  return edited(front, edits, [{ path, to: withItem(plain(count)) }]);
}

/**
 * When a count is of: as given, else the clock in the zone of the close of the polls.
 * @throws Refusal where it is before the close or the last count, or still to come
 */
export function countTime({ contest }: FoundContest, at: string | undefined, clock: number, flag = '--at'): string {
  const last: Count | undefined = contest.counts?.at(-1);
  const offset = contest.pollsClose?.offset ?? last?.asOf.offset ?? offsetIn(site.timeZone, clock);
  const asOf = momentOf(flag, at ?? momentText(clock, offset));
  const floors = [
    ['the close of the polls', contest.pollsClose ?? contest.date],
    ['the last count', last?.asOf],
  ] as const;
  demandBetween(asOf, floors, { instant: clock, offset }, flag);
  return asOf.text;
}
