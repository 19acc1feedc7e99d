import type { Moment } from '../_elections/moment';
import { printAfter, printDay, printMoment } from '../_site/dates';

interface Props {
  readonly at: Moment;
  /** Only the day, where the hour would be noise. */
  readonly dayOnly?: boolean;
  /** An earlier time that stands beside it: what both have in common isn't said twice. */
  readonly after?: Moment;
  /** A time that readers elsewhere will want in their own zone, such as when the polls close. */
  readonly local?: boolean;
}

/** A moment as readers and machines read it. */
export function Time({ at, dayOnly = false, after, local = false }: Props) {
  const text = dayOnly ? printDay(at.day) : after ? printAfter(at, after) : printMoment(at);
  const hasZone = local && !dayOnly && at.time !== undefined;
  return (
    <time dateTime={dayOnly ? at.day : at.text} className={hasZone ? 'local-time' : undefined}>
      {text}
    </time>
  );
}
