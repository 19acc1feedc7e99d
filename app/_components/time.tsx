import type { Moment } from '../_elections/moment';
import { printAfter, printDay, printMoment } from '../_site/dates';

interface Props {
  readonly at: Moment;
  /** Only the day, where the hour would be noise. */
  readonly dayOnly?: boolean;
  /** An earlier time that stands beside it: what both have in common isn't said twice. */
  readonly after?: Moment;
}

/** A moment as readers and machines read it. */
export function Time({ at, dayOnly = false, after }: Props) {
  const text = dayOnly ? printDay(at.day) : after ? printAfter(at, after) : printMoment(at);
  return <time dateTime={dayOnly ? at.day : at.text}>{text}</time>;
}
