/** For the fuzz tests: everything that becomes of files between an editor's keyboard and a page. */
import { toHtml } from 'hast-util-to-html';
import { outcomeSentence } from '../../_elections/outcome-sentence';
import { tally } from '../../_elections/tally';
import { contestPollFigure, questionPollFigure } from '../../_figures/poll-figure';
import { pollsFigures } from '../../_figures/polls-figure';
import { resultFigure } from '../../_figures/result-figure';
import { timelineFigure } from '../../_figures/timeline-figure';
import { turnoutFigure } from '../../_figures/turnout-figure';
import { contestCsv } from '../../data/contest-csv';
import { electionFile } from '../../data/contest-json';
import { nistReport } from '../../data/nist-report';
import { checkContent } from '../check';
import { type Drawings, figuresFor } from '../figures';
import { readSourceFiles, type SourceFile } from '../files';
import { makeLibrary } from '../library';
import { type Edition, type ElectionPage, makeEdition } from '../make-edition';
import { renderBody } from '../markdown';
import { parseFiles } from '../parse';
import { formatProblem } from '../problem';

const clock = Date.parse('2018-01-01T00:00Z');
const timeZone = 'UTC';

/** The files of posts/. */
export const realFiles: readonly SourceFile[] = readSourceFiles(process.cwd()).files;

/** Authors and topics, which other files name. */
export const company = realFiles.filter(({ kind }) => kind === 'author' || kind === 'topic');

/** Seconds of the processor that one case may take on a slow machine. */
export const bound = 10;

/**
 * Takes files from text to error lines and, as far as they are sound, to pages, figures and data.
 * @returns the error lines
 * @throws where any part of it does, where a line is not as lines are, where it takes too long
 */
export function throughThePipeline(sources: readonly SourceFile[]): string[] {
  const from = process.cpuUsage();
  const files = parseFiles(sources);
  const problems = checkContent(files, { clock: { clock, now: clock }, production: true });
  const edition = makeEdition(files, { clock, timeZone });
  for (const election of edition.elections) drawElection(election, edition);
  drawBodies(edition);
  const { user, system } = process.cpuUsage(from);
  if (user + system > bound * 1e6) throw new Error(`it took ${(user + system) / 1e6} s of the processor`);
  const lines = problems.map(formatProblem);
  for (const line of lines) {
    if (!/^posts\/[^\n]+:\d+:\d+ {2}(?:error|warning) {2}[a-z-]+ {2}\S[^\n]*$/.test(line))
      throw new Error(`not a line: ${line}`);
    if (/\bundefined\b|\[object /.test(line)) throw new Error(`a line that says nothing: ${line}`);
    if (line.includes("can't be rendered")) throw new Error(line);
  }
  return lines.filter((line) => line.includes('  error  '));
}

function drawElection(election: ElectionPage, edition: Edition): void {
  const previous = edition.election(election.previous ?? '');
  const counted = election.contests.map((contest) => ({
    contest,
    tallies: (contest.counts ?? []).map((count) => tally(election, contest, count, previous)),
  }));
  for (const { contest, tallies } of counted) {
    const newest = tallies.at(-1);
    for (const each of tallies) {
      demandWords(outcomeSentence(each, { contest }));
      for (const show of [undefined, 'bars', 'table', 'hemicycle', 'timeline']) {
        demandWords(toHtml(resultFigure(each, { show, tallies, seating: contest.seating, label: 'It' })));
      }
      const turnout = turnoutFigure(each);
      if (turnout) demandWords(toHtml(turnout));
    }
    const timeline = timelineFigure(tallies);
    if (timeline) demandWords(toHtml(timeline));
    for (const figure of pollsFigures(election, contest, newest)) demandWords(toHtml(figure));
    for (const poll of contest.polls ?? [])
      demandWords(toHtml(contestPollFigure(election, contest, poll, { label: 'It' })));
    contestCsv(tallies);
  }
  JSON.stringify(electionFile(election, counted));
  JSON.stringify(nistReport(election, counted, '2018-01-01'));
}

function drawBodies(edition: Edition): void {
  const library = makeLibrary(edition.elections, [], []);
  const drawings: Drawings = {
    result({ election, contest, count }, show, label) {
      const tallies = (contest.counts ?? []).map((each) => tally(election, contest, each));
      return resultFigure(tally(election, contest, count), { show, label, tallies, seating: contest.seating });
    },
    contestPoll: ({ election, contest }, poll, label) => contestPollFigure(election, contest, poll, { label }),
    questionPoll: (poll, label) => questionPollFigure(poll, { label }),
    images: () => ({ type: 'element', tagName: 'div', properties: {}, children: [] }),
  };
  for (const page of [...edition.posts, ...edition.elections, ...edition.topics, ...edition.authors]) {
    renderBody(page.markdown, figuresFor(page, library, drawings));
  }
  for (const { polls = [] } of edition.posts)
    for (const poll of polls) demandWords(toHtml(questionPollFigure(poll, { label: 'It' })));
}

/** A figure with such a word in it has been computed from nothing. */
function demandWords(markup: string): void {
  const found = /.{0,60}(?:\bNaN\b|\bInfinity\b|\bundefined\b|\[object ).{0,60}/.exec(markup);
  if (found) throw new Error(`a figure says ${found[0]}`);
}
