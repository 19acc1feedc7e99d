import { Time } from '../../_components/time';
import type { Certainty } from '../../_elections/certainty';
import { printDecimal, printSigned } from '../../_elections/numerals';
import type { Tally } from '../../_elections/tally';
import { countedFigure, statusWord } from '../../_figures/words';
import { SourceLink } from './source-link';

const turnoutWords: Record<Certainty, string> = {
  estimate: 'Estimated turnout',
  partial: 'Turnout so far',
  provisional: 'Turnout',
  final: 'Turnout',
};

/** How sure a count is: what it is called, how much it counts, when it stood so, who says it. */
export function HowSure({ tally, withStatus = true }: { tally: Tally; withStatus?: boolean }) {
  const counted = countedFigure(tally.counted);
  return (
    <>
      <dl className="how-sure">
        {withStatus && <Fact name="Status">{statusWord(tally.status)}</Fact>}
        {counted && <Fact name="Counted">{counted}</Fact>}
        <Fact name="As of">
          <Time at={tally.asOf} />
        </Fact>
        {tally.turnout && (
          <Fact name={turnoutWords[tally.outcome.certainty]}>
            {printDecimal(tally.turnout)}%{tally.turnoutChange && ` (${printSigned(tally.turnoutChange)})`}
          </Fact>
        )}
        <Fact name="Source">{tally.source ? <SourceLink source={tally.source} /> : 'not given'}</Fact>
      </dl>
      {tally.note && <p className="count-note">{tally.note}</p>}
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
