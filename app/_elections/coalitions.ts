/** Who can make a majority together. */
import type { Tally } from './tally';

/** Seats of a party in a chamber. */
export interface PartySeats {
  readonly key: string;
  readonly seats: number;
}

export interface Coalition {
  /** Largest first. */
  readonly keys: readonly string[];
  readonly seats: number;
  /** Seats beyond the majority: 0 is just enough. */
  readonly over: number;
}

export interface Coalitions {
  /** Fewest parties first, then most seats. */
  readonly coalitions: readonly Coalition[];
  /** False where there are more than were listed: the others have as many parties as the last of these, or more. */
  readonly complete: boolean;
}

/** The coalitions that a tally's chamber allows, by its whole majority; none where it gives no seats. */
export function chamberCoalitions({ chamber, rows }: Tally, limit?: number): Coalitions {
  const parties = rows.filter((row) => !row.isOthers).map(({ key, seats = 0 }) => ({ key, seats }));
  return chamber ? minimalCoalitions(parties, chamber.majority, limit) : { coalitions: [], complete: true };
}

/** The fewest parties whose seats together reach the majority; undefined where all of them do not. */
export function fewestParties(seats: readonly number[], majority: number): number | undefined {
  let sum = 0;
  const largestFirst = [...seats].sort((a, b) => b - a);
  for (const [place, each] of largestFirst.entries()) {
    sum += each;
    if (sum >= majority) return place + 1;
  }
  return undefined;
}

/** Whether these parties have a majority that each of them is needed for. */
export function isMinimalWinning(seats: readonly number[], majority: number): boolean {
  const sum = seats.reduce((total, each) => total + each, 0);
  return sum >= majority && seats.every((each) => sum - each < majority);
}

/**
 * The minimal winning coalitions: those with a majority that is lost when any one party leaves. Only parties with
 * seats count. At most `limit` are listed, and at most `maxSteps` combinations tried, since
 * a chamber of many small parties has millions.
 */
export function minimalCoalitions(
  parties: readonly PartySeats[],
  majority: number,
  limit = 200,
  maxSteps = 200_000,
): Coalitions {
  const seated = parties.filter(({ seats }) => seats > 0).sort((a, b) => b.seats - a.seats);
  const sums = [0];
  for (const { seats } of seated) sums.push((sums.at(-1) ?? 0) + seats);
  /** Most seats that `number` parties from place `from` on can have: they stand largest first. */
  const best = (from: number, number: number) =>
    (sums[Math.min(from + number, seated.length)] ?? 0) - (sums[from] ?? 0);
  const found: Coalition[] = [];
  let steps = 0;

  // Parties are added largest first, and a branch ends as soon as it has a majority: the last added is then the
  // smallest, and was needed, so every one is.
  const extend = (chosen: readonly PartySeats[], seats: number, from: number, left: number): boolean => {
    for (let place = from; place < seated.length; place += 1) {
      const party = seated[place];
      if (!party || seats + best(place, left) < majority) return true;
      steps += 1;
      if (steps > maxSteps) return false;
      const sum = seats + party.seats;
      const members = [...chosen, party];
      if (left === 1) {
        if (found.length === limit) return false;
        found.push({ keys: members.map(({ key }) => key), seats: sum, over: sum - majority });
      } else if (sum < majority && !extend(members, sum, place + 1, left - 1)) return false;
    }
    return true;
  };

  let complete = true;
  for (let size = 1; complete && size <= seated.length; size += 1) complete = extend([], 0, 0, size);
  found.sort((a, b) => a.keys.length - b.keys.length || b.seats - a.seats);
  return { coalitions: found, complete };
}
