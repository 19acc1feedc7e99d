/** Answers the directives of a body from the data: what they draw, or what is wrong with them. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { boundNumber, equalsTyped } from '../_elections/bound-number';
import { didYouMean, didYouMeanOneOf } from '../_elections/did-you-mean';
import { findContest, findCount, type IdentifiedElection } from '../_elections/election';
import type { Contest, ContestPoll, Count, QuestionPoll } from '../_elections/schema';
import { href } from '../_site/site';
import type { VisibleContest } from './held-back';
import type { Library } from './library';
import type { Answer, Figures } from './markdown';
import { pictureMarkup } from './pictures/markup';
import type { Picture } from './schema';

/** What a page with a body has of its own that its directives can name. */
export interface Subject {
  /** Its address, where the places on it are to be checked. */
  readonly path?: string;
  readonly polls?: readonly QuestionPoll[];
  readonly images?: readonly Picture[];
  /** What its front matter gives could not all be read: what is missing there is not held against its body. */
  readonly isCut?: boolean;
}

export interface FoundContest {
  readonly election: IdentifiedElection;
  readonly contest: Contest;
}

export interface FoundCount extends FoundContest {
  readonly count: Count;
}

/** How what was found is drawn. The check draws nothing. */
export interface Drawings {
  result(found: FoundCount, show: string | undefined, label: string): Element;
  contestPoll(found: FoundContest, poll: ContestPoll, label: string): Element;
  questionPoll(poll: QuestionPoll, label: string): Element;
  images(pictures: readonly Picture[]): Element;
}

type Problem = { problem: string; rule: 'reference' | 'bound-number' | 'directive'; toCome?: true };

const nothingDrawn: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };

const notDrawn: Drawings = {
  result: () => nothingDrawn,
  contestPoll: () => nothingDrawn,
  questionPoll: () => nothingDrawn,
  images: () => nothingDrawn,
};

/**
 * @param subject the page whose body it is
 * @param library what the body may refer to
 * @param drawings how it is drawn; without them the directives are only checked
 * @param unsound elections with errors of their own: what is missing in them is not held against this body
 */
export function figuresFor(
  subject: Subject,
  library: Library,
  drawings: Drawings = notDrawn,
  unsound: ReadonlySet<string> = new Set(),
): Figures {
  const checking = drawings === notDrawn;
  const { elections } = library;
  const excused = (address: string) => checking && unsound.has(address.split('/')[0] ?? '');
  /** A count still to come is no slip: its place says so until there is one. */
  const toCome = (found: object) => checking && 'toCome' in found;

  /** What a check has let pass, and can't be drawn, is not out yet: its place says so. */
  const notYet = (address: string, label: string): Element => {
    const [election = '', contest = ''] = address.split('/');
    const text = label === '' ? 'Not published yet.' : `${label}: not published yet.`;
    const link =
      contestAt(elections, address) && h('a', { href: href(`/results/${election}/#${contest}`) }, 'The results page');
    return h('p', [text, ...(link ? [' ', link] : [])]);
  };

  const answer = <T extends object>(
    address: string,
    label: string,
    found: T | Problem,
    draw: (found: T) => Element,
  ): Answer => {
    if (!('problem' in found)) return { tree: draw(found) };
    if (!checking) return { tree: notYet(address, label) };
    return excused(address) || toCome(found) ? { tree: nothingDrawn } : found;
  };

  return {
    result: ({ contest, count, show }, label) =>
      answer(contest, label, findCountAt(elections, contest, count), (found) => drawings.result(found, show, label)),
    poll({ id }, label) {
      if (id.includes('/')) {
        return answer(id, label, findPollAt(elections, id), ({ poll, ...found }) =>
          drawings.contestPoll(found, poll, label),
        );
      }
      const own = subject.polls?.find((poll) => poll.id === id);
      const known = subject.polls?.map((poll) => poll.id) ?? [];
      if (own) return { tree: drawings.questionPoll(own, label) };
      if (!checking) return { tree: notYet(id, label) };
      if (subject.isCut) return { tree: nothingDrawn };
      return { problem: `"${id}" is no poll of this post${didYouMean(id, known)}`, rule: 'reference' };
    },
    images() {
      if (subject.images?.length) return { tree: drawings.images(subject.images) };
      if (checking && subject.isCut) return { tree: nothingDrawn };
      return { problem: 'there are no `images` in the front matter of this file', rule: 'directive' };
    },
    number({ of, count }, typed) {
      const bound = boundNumber(elections, of, count);
      if ('error' in bound) {
        if (checking && !excused(of) && !isToCome(elections, of, count)) {
          // On the night of an election a count may come that leaves out what a story of the day before is bound to.
          const isFallback = count === undefined && bound.isUnknown;
          return {
            problem: isFallback ? `${bound.error}, and no other count does: "${typed}" is printed` : bound.error,
            rule: 'reference',
            level: isFallback ? 'warning' : 'error',
          };
        }
        // A number whose count is not out yet must not be out either: what is typed stands only where there is none.
        const isFallback = checking || (count === undefined && !isHeldBack(elections, of));
        return { text: isFallback ? typed : '(not yet published)' };
      }
      if (count === undefined) return { text: bound.text };
      if (checking && !excused(of) && !equalsTyped(typed, bound)) {
        return { problem: `"${typed}" is typed, but ${of} is ${bound.text} at count ${count}`, rule: 'bound-number' };
      }
      return { text: typed };
    },
    link(url) {
      if (/^https?:\/\//i.test(url)) return { url, external: true };
      // A place on the same page, beside those of the body itself: the page's corrections, sources, pictures.
      if (url.startsWith('#') || /^mailto:/i.test(url)) {
        const problem =
          checking && url.startsWith('#') ? library.linkProblem(`${subject.path ?? '/'}${url}`) : undefined;
        return problem === undefined ? { url, external: false } : { problem };
      }
      if (!/^\/(?![/\\])/.test(url)) {
        const must = `${url} must be a path on this site that starts with /, or an address with https://`;
        return { problem: must + likelyAddress(url, library) };
      }
      const problem = library.linkProblem(url);
      return problem === undefined ? { url: href(url), external: false } : { problem };
    },
    picture(src) {
      const problem = library.pictureProblem(src);
      if (problem !== undefined) return { problem };
      // Only the check has somebody to tell.
      return checking ? { src: href(src), sources: [], warning: library.pictureWarning(src) } : pictureMarkup(src);
    },
  };
}

/** What an address that begins with neither / nor https:// is likely to be: another site's, or a page by its file's name. */
function likelyAddress(url: string, library: Library): string {
  if (/^www\./i.test(url)) return `; did you mean \`https://${url}\`?`;
  const plain = url.replace(/^(?:\.{0,2}\/)+/, '').replace(/\.md$/, '/');
  const likely = [`/${plain}`, `/posts/${plain}`].find((path) => library.linkProblem(path) === undefined);
  return likely === undefined ? '' : `; did you mean \`${likely}\`?`;
}

type Elections = ReadonlyMap<string, IdentifiedElection>;

function contestAt(elections: Elections, of: string): VisibleContest | undefined {
  const [electionId = '', contestId = ''] = of.split('/');
  const election = elections.get(electionId);
  return election && findContest(election, contestId);
}

/** Whether a number's contest, or its whole election, has counts that are not out. */
function isHeldBack(elections: Elections, of: string): boolean {
  const contest = contestAt(elections, of);
  return contest === undefined || contest.heldBack === true;
}

/** Whether a number without a count is of a contest that has none yet: the typed one is then a fallback, no slip. */
function isToCome(elections: Elections, of: string, count: string | undefined): boolean {
  const contest = contestAt(elections, of);
  return count === undefined && contest !== undefined && (contest.counts ?? []).length === 0;
}

function findContestAt(elections: Elections, electionId: string, contestId: string): FoundContest | Problem {
  const election = elections.get(electionId);
  if (!election) {
    const hint = didYouMean(electionId, [...elections.keys()]);
    return { problem: `"${electionId}" is no election in posts/elections/${hint}`, rule: 'reference' };
  }
  const contest = findContest(election, contestId);
  if (contest) return { election, contest };
  const known = election.contests.map(({ id }) => id);
  return {
    problem: `"${contestId}" is no contest of ${electionId}${didYouMeanOneOf(contestId, known)}`,
    rule: 'reference',
  };
}

function findCountAt(elections: Elections, path: string, ref: string | undefined): FoundCount | Problem {
  const [electionId = '', contestId, ...rest] = path.split('/');
  if (contestId === undefined || rest.length > 0) {
    return { problem: `"${path}" must name a contest as election/contest`, rule: 'reference' };
  }
  const found = findContestAt(elections, electionId, contestId);
  if ('problem' in found) return found;
  const counts = found.contest.counts ?? [];
  const count = ref === undefined ? counts.at(-1) : findCount(found.contest, ref);
  if (count) return { ...found, count };
  if (ref === undefined) return { problem: `${path} has no count yet`, rule: 'reference', toCome: true };
  const known = counts.flatMap((each) => each.id ?? []);
  return { problem: `"${ref}" is no count of ${path}${didYouMeanOneOf(ref, known)}`, rule: 'reference' };
}

function findPollAt(elections: Elections, path: string): (FoundContest & { poll: ContestPoll }) | Problem {
  const [electionId = '', contestId = '', pollId = '', ...rest] = path.split('/');
  if (pollId === '' || rest.length > 0) {
    return { problem: `"${path}" must name a poll as election/contest/poll`, rule: 'reference' };
  }
  const found = findContestAt(elections, electionId, contestId);
  if ('problem' in found) return found;
  const poll = found.contest.polls?.find(({ id }) => id === pollId);
  if (poll) return { ...found, poll };
  const known = found.contest.polls?.map(({ id }) => id) ?? [];
  return {
    problem: `"${pollId}" is no poll of ${electionId}/${contestId}${didYouMean(pollId, known)}`,
    rule: 'reference',
  };
}
