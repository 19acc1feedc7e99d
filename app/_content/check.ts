/** Runs every check over all files. */

import { checkElection } from '../_elections/checks/check-election';
import { twice } from '../_elections/checks/duplicates';
import { checkQuestionPoll } from '../_elections/checks/poll-facts';
import { didYouMean } from '../_elections/did-you-mean';
import type { IdentifiedElection } from '../_elections/election';
import type { Finding, Path } from '../_elections/finding';
import { site } from '../_site/site';
import { checkAddresses, comparable } from './checks/addresses';
import { checkInsecureLinks } from './checks/insecure-links';
import { checkMenu } from './checks/menu';
import { numbersInProse } from './checks/number-in-prose';
import { checkPictures } from './checks/pictures';
import { checkReferences } from './checks/references';
import { checkShareWords } from './checks/share-words';
import { checkSilence } from './checks/silence';
import type { Clock } from './clock';
import { figuresFor, type Subject } from './figures';
import { type Library, makeLibrary } from './library';
import { renderBody } from './markdown';
import { allFiles, locateFinding, type ParsedFile, type ParsedFiles } from './parse';
import { hasPlace, templatePlaces } from './places';
import { byPlace, type Problem } from './problem';
import type { PostData } from './schema';

export interface CheckOptions {
  readonly clock: Clock;
  /** Whether the site is to be published: dummy data is then refused. */
  readonly production: boolean;
  /** The text of the settings, whose menu is then checked too. */
  readonly settings?: string;
}

/** All problems of all files, ordered by place. */
export function checkContent(files: ParsedFiles, options: CheckOptions): Problem[] {
  const elections = soundElections(files);
  const library = makeLibrary(
    [...elections.values()],
    allFiles(files).map((parsed) => parsed.path),
    files.post.flatMap(({ data }) => data.date?.day ?? []),
    placesOf(files),
  );
  const unsound = new Set(files.election.filter((parsed) => !parsed.complete).map((parsed) => parsed.id));
  const problems = [...allFiles(files).flatMap((parsed) => parsed.problems), ...checkAddresses(files, library)];
  for (const parsed of allFiles(files)) {
    const findings: Finding[] = [
      ...checkReferences(parsed, files),
      ...checkInsecureLinks(parsed),
      ...checkPictures(parsed, library),
      ...checkShareWords(parsed),
      ...(isKind(parsed, 'election') ? electionFindings(parsed, elections, options) : []),
      ...(isKind(parsed, 'post') ? postFindings(parsed, elections) : []),
    ];
    const isNews = ({ missing }: Finding) => !missing?.some((path) => parsed.front.wasCut(path));
    problems.push(...findings.filter(isNews).map((finding) => locateFinding(parsed, finding)));
    problems.push(...bodyProblems(parsed, library, unsound));
    if (isKind(parsed, 'post')) problems.push(...proseProblems(parsed, elections));
  }
  if (options.settings !== undefined) problems.push(...checkMenu(site.menu, options.settings, library.linkProblem));
  return problems.sort(byPlace);
}

function isKind<K extends ParsedFile['kind']>(parsed: ParsedFile, kind: K): parsed is ParsedFile<K> {
  return parsed.kind === kind;
}

/** The elections as far as they are sound, so that one slip in a file does not hide the next. */
function soundElections(files: ParsedFiles): Map<string, IdentifiedElection> {
  return new Map(
    files.election.map(({ id, data }) => [id, { title: id, summary: '', area: '', contests: [], ...data, id }]),
  );
}

function electionFindings(
  parsed: ParsedFile<'election'>,
  elections: ReadonlyMap<string, IdentifiedElection>,
  { clock, production }: CheckOptions,
): Finding[] {
  const election = elections.get(parsed.id);
  if (!election) return [];
  const previous = election.previous === undefined ? undefined : elections.get(election.previous);
  return checkElection(election, { previous, now: clock.now, production, timeZone: site.timeZone });
}

function postFindings({ data }: ParsedFile<'post'>, elections: ReadonlyMap<string, IdentifiedElection>): Finding[] {
  return [
    ...checkSilence(data, elections),
    ...twice('polls of this post', data.polls ?? [], ['polls']),
    ...(data.polls ?? []).flatMap((poll, index) => checkQuestionPoll(poll, ['polls', index])),
  ];
}

/** What is wrong with a place on a page. Bodies that links lead into are read for their headings, once. */
function placesOf(files: ParsedFiles) {
  const pages = new Map(allFiles(files).map((parsed) => [comparable(parsed.path), parsed]));
  const known = new Map<ParsedFile, ReadonlySet<string>>();
  const nothing = figuresFor({}, makeLibrary([], [], []));
  return (path: string, fragment: string): string | undefined => {
    const parsed = pages.get(comparable(path));
    // A file with slips of its own may be missing what the link leads to.
    if (!parsed?.complete) return undefined;
    const fromBody = known.get(parsed) ?? renderBody(parsed.body, nothing, { checkOnly: true }).places;
    known.set(parsed, fromBody);
    const place = decoded(fragment);
    if (hasPlace(parsed, place, fromBody)) return undefined;
    const places = [...fromBody, ...templatePlaces[parsed.kind]];
    const heading = `section-${place}`;
    const hint = fromBody.has(heading) ? `; did you mean \`#${heading}\`?` : didYouMean(place, places);
    return `${path} has no place #${place}${hint}`;
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function bodyProblems(parsed: ParsedFile, library: Library, unsound: ReadonlySet<string>): Problem[] {
  const { file, bodyLine } = parsed;
  const { problems } = renderBody(parsed.body, figuresFor(subjectOf(parsed), library, undefined, unsound), {
    checkOnly: true,
  });
  return problems.map((problem) => ({ ...problem, file, line: problem.line + bodyLine - 1 }));
}

function proseProblems(parsed: ParsedFile<'post'>, elections: ReadonlyMap<string, IdentifiedElection>): Problem[] {
  const named = (parsed.data.elections ?? []).flatMap((id) => elections.get(id) ?? []);
  const previous = (id: string) => elections.get(elections.get(id)?.previous ?? '');
  const inFront = frontProse(parsed.data).flatMap(({ path, text }) =>
    numbersInProse(text, named, previous).map(({ message }) =>
      locateFinding(parsed, { rule: 'number-in-prose', level: 'warning', path, message }),
    ),
  );
  const inBody = numbersInProse(parsed.body, named, previous).map(({ offset, message }): Problem => {
    const before = parsed.body.slice(0, offset).split('\n');
    return {
      file: parsed.file,
      line: parsed.bodyLine + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
      level: 'warning',
      rule: 'number-in-prose',
      message,
    };
  });
  return [...inFront, ...inBody];
}

/** What of the front matter is prose of ours; a claim is somebody else's, and may be wrong. */
function frontProse({ title, summary, image }: Partial<PostData>): { path: Path; text: string }[] {
  return [
    { path: ['title'], text: title ?? '' },
    { path: ['summary'], text: summary ?? '' },
    { path: ['image', 'caption'], text: image?.caption ?? '' },
  ];
}

function subjectOf(parsed: ParsedFile): Subject {
  const { path, complete } = parsed;
  if (!isKind(parsed, 'post')) return { path };
  return { path, polls: parsed.data.polls, images: parsed.data.images, isCut: complete === undefined };
}
