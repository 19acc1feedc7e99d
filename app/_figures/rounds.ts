/** Two rounds side by side: who went through, and what the field became. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { printDecimal, printNumber, printWord } from '../_elections/numerals';
import type { Tally, TallyRow } from '../_elections/tally';
import { type BarScale, bar, scaleFor } from './bar';
import { framed } from './caption';
import { paintOf } from './colours';
import { unknownCell } from './columns';
import { capital, nameLines, plain } from './words';

export interface Round {
  readonly title: string;
  readonly tally: Tally;
}

const ballots = ['registered', 'cast', 'valid', 'blank', 'invalid'] as const;

/**
 * A row per candidate of the first round with a bar for each round, all on one scale.
 * @returns undefined where a round gives no shares
 */
export function roundsFigure(first: Round, second: Round, title?: string): Element | undefined {
  const rounds = [first, second];
  const [before, after] = rounds.map(({ tally }) => tally.rows.filter((row) => row.share));
  if (!before?.length || !after?.length) return undefined;
  const named = before.filter((row) => !row.isOthers).length;
  const scale = {
    full: scaleFor(
      [...before, ...after].map(({ share }) => share?.value ?? 0),
      'share',
    ).full,
  };
  const field = `${capital(printWord(after.filter((row) => !row.isOthers).length))} of ${printWord(named)} went on to the ${second.title.toLowerCase()}.`;
  const sub = `Share of the valid votes in each round, on one scale. ${field}`;
  const caption = `${first.title} and ${second.title.toLowerCase()}: shares and votes`;
  return framed('rounds', { title, sub }, [
    h('table.fig-table.fig-two-bars', [
      h('caption.fig-hidden', caption),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Candidate'),
          ...rounds.map((round) => h('th', { scope: 'col' }, round.title)),
        ]),
      ]),
      h(
        'tbody',
        before.map((row) => candidate(row, rounds, scale)),
      ),
      h('tfoot', ballotRows(rounds)),
    ]),
  ]);
}

function candidate(row: TallyRow, rounds: readonly Round[], scale: BarScale): Element {
  const { main, sub } = nameLines(row);
  return h('tr', { dataKey: row.key }, [
    h('th', { scope: 'row' }, [h('span.fig-name', main), ...(sub ? [h('span.fig-party', sub)] : [])]),
    ...rounds.map(({ tally }, index) => {
      const own = tally.rows.find(({ key }) => key === row.key);
      return own
        ? roundCell(own, index + 1, scale)
        : row.isOthers
          ? h('td')
          : unknownCell({}, undefined, 'not in this round');
    }),
  ]);
}

function roundCell(row: TallyRow, round: number, scale: BarScale): Element {
  const { key, share, votes } = row;
  const data = (field: string) => ({ dataKey: key, dataField: field, dataRound: String(round) });
  return h('td', [
    bar({ key, field: 'share', value: share, paint: paintOf(row), round }, scale),
    ...(share
      ? [h('span.fig-strong', { ...data('share'), dataValue: plain(share) }, `${printDecimal(share)}%`)]
      : [h('span.fig-unknown', 'share not given')]),
    ...(votes === undefined
      ? []
      : [h('span.fig-party', { ...data('votes'), dataValue: String(votes) }, printNumber(votes))]),
  ]);
}

/** The ballots of both rounds, as far as either gives them: how many more stayed at home, or left theirs blank. */
function ballotRows(rounds: readonly Round[]): Element[] {
  const turnouts = rounds.map(({ tally }) => tally.turnout);
  const rows = ballots
    .filter((field) => rounds.some(({ tally }) => tally.ballots[field] !== undefined))
    .map((field) => ({ name: capital(field), cells: rounds.map(({ tally }) => printed(tally.ballots[field])) }));
  if (turnouts.some((turnout) => turnout)) {
    rows.push({ name: 'Turnout', cells: turnouts.map((turnout) => turnout && `${printDecimal(turnout)}%`) });
  }
  return rows.map(({ name, cells }) =>
    h('tr', [h('th', { scope: 'row' }, name), ...cells.map((cell) => (cell ? h('td', cell) : unknownCell()))]),
  );
}

function printed(value: number | undefined): string | undefined {
  return value === undefined ? undefined : printNumber(value);
}
