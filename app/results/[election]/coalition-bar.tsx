/** The seats of a choice in one bar, with the mark that a majority reaches: what the sentence below it says, drawn. */
import type { Chamber } from '../../_elections/majority';
import { type Party, seatsOf } from './coalition-choice';

export interface PaintedParty extends Party {
  readonly fill: string;
  /** For browsers that can't read `fill`: see _figures/colours.ts. */
  readonly fallback: string;
}

const height = 50;
const bar = { y: 22, height: 22 };

export function CoalitionBar({ chosen, chamber }: { chosen: readonly PaintedParty[]; chamber: Chamber }) {
  const { majority, total } = chamber;
  const along = (seats: number) => `${((100 * seats) / total).toFixed(3)}%`;
  // Inside the seat that makes the majority: one fewer does not reach it.
  const mark = along(majority - 0.5);
  return (
    <svg className="coalition-bar" width="100%" height={height} aria-hidden="true">
      <rect className="coalition-room" width="100%" {...bar} />
      {chosen.map(({ key, seats, fill, fallback }, place) => (
        <g key={key} fill={fallback}>
          <rect
            className="coalition-slice"
            fill={fill}
            x={along(seatsOf(chosen.slice(0, place)))}
            width={along(seats)}
            {...bar}
          />
        </g>
      ))}
      <line className="coalition-majority" x1={mark} x2={mark} y1={bar.y - 5} y2={height} />
      <text x={mark} y="12" textAnchor="middle">
        {`Majority: ${majority}`}
      </text>
    </svg>
  );
}
