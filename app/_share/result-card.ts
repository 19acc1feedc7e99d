/** The share picture of an election: what its newest counted contest came to, drawn, and how sure that is. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { kindSigns } from '../_components/kind-signs';
import { printNumber } from '../_elections/numerals';
import { outcomeSentence } from '../_elections/outcome-sentence';
import type { Contest, Election } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { seatingOf } from '../_figures/seating';
import { countedWords, statusWord } from '../_figures/words';
import { printDay, printMoment } from '../_site/dates';
import { faceWidth } from '../_site/fonts/share-faces';
import { bars } from './bars';
import { chamber } from './chamber';
import { line, lines } from './draw';
import { footer, label, sheetWith } from './frame';
import { foot, margin, right } from './paper';
import { setText } from './set-text';

export interface ResultCard {
  readonly election: Pick<Election, 'title' | 'contests'>;
  readonly contest: Contest;
  /** Its newest count; undefined where there is none yet. */
  readonly tally: Tally | undefined;
  /** Whether its polls have closed. */
  readonly isPast: boolean;
}

const top = 204;
const leading = 1.14;

export function resultCard(card: ResultCard): string {
  const { election, contest, tally } = card;
  if (!tally) return toCome(card);
  const title = election.contests.length > 1 ? `${election.title} · ${contest.title}` : election.title;
  const sentence = outcomeSentence(tally, { contest });
  const status = [statusWord(tally.status), countedWords(tally.counted)].filter(Boolean).join(' · ');
  return sheetWith([
    ...label({ sign: kindSigns.poll, word: 'Results', more: title }),
    ...(withChamber(sentence, tally, contest) ?? withBars(sentence, tally)),
    ...footer(status, `As of ${printDay(tally.asOf.day)}`),
  ]);
}

/** The sentence beside a half circle, and the largest parties below. */
function withChamber(sentence: string, tally: Tally, contest: Contest): Element[] | undefined {
  const radius = 262;
  const drawing = chamber(tally, contest.seating, { x: right - radius, floor: 474, radius });
  if (!drawing) return undefined;
  const width = right - 2 * radius - 40 - margin;
  const sizes = [52, 48, 44, 40, 36, 33, 30];
  const text = setText(sentence, { width, height: 474 - top, face: 'serif', sizes, leading });
  return [...lines(text, margin, top, leading, { face: 'serif' }), ...drawing, ...legend(tally, contest)];
}

/** The parties by size, as many as a line holds. */
function legend(tally: Tally, { seating }: Contest): Element[] {
  const size = 25;
  const base = 526;
  const named = seatingOf(tally, seating)?.blocs.filter(({ row }) => !row.isOthers) ?? [];
  const parts: Element[] = [];
  let x: number = margin;
  for (const bloc of [...named].sort((a, b) => b.seats - a.seats)) {
    const { row, paint } = bloc;
    const seats = printNumber(bloc.seats);
    const name = faceWidth(`${row.shortName} `, size, 'sans');
    const end = x + 26 + name + faceWidth(seats, size, 'strong');
    if (end > right) break;
    parts.push(
      s('circle', { cx: x + 9, cy: base - 9, r: 9, fill: paint.light }),
      line(row.shortName, x + 26, base, { size, face: 'sans' }),
      line(seats, x + 26 + name, base, { size, face: 'strong' }),
    );
    x = end + 30;
  }
  return parts;
}

/** The sentence above bars: in two lines, which leave room for them, or else in as many as it takes. */
function withBars(sentence: string, tally: Tally): Element[] {
  const box = { width: right - margin, face: 'serif', leading } as const;
  const short = setText(sentence, { ...box, height: 120, sizes: [52, 48, 44, 40, 37] });
  const isCut = short.lines.at(-1)?.endsWith('…') === true;
  const text = isCut ? setText(sentence, { ...box, height: 180, sizes: [36, 33, 30, 27] }) : short;
  const from = top + text.height + 20;
  return [...lines(text, margin, top, leading, { face: 'serif' }), ...bars(tally, from, foot - 16)];
}

/** Before the first count: what is voted on, and when. */
function toCome({ election, contest, isPast }: ResultCard): string {
  const several = election.contests.length > 1;
  const box = { width: right - margin, face: 'serif', leading: 1.09 } as const;
  const title = setText(election.title, { ...box, height: 230, sizes: [92, 84, 76, 68, 60, 52, 44, 40] });
  const lead = isPast ? 'There is no count yet.' : 'Nothing is counted yet.';
  const verb = contest.pollsClose
    ? `The last polls ${isPast ? 'closed' : 'close'}`
    : `The vote ${isPast ? 'was' : 'is'}`;
  const when = `${lead} ${verb} on ${printMoment(contest.pollsClose ?? contest.date)}.`;
  const words = setText(when, { ...box, height: 90, face: 'sans', sizes: [32, 28, 26], leading: 1.36 });
  return sheetWith([
    ...label({ sign: kindSigns.poll, word: 'Results', more: several ? contest.title : undefined }),
    ...lines(title, margin, top, 1.09, { face: 'serif' }),
    ...lines(words, margin, top + title.height + 26, 1.36, { face: 'sans' }),
    ...footer('To come', printDay(contest.date.day)),
  ]);
}
