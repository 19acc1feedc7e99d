/**
 * Where the seats of a chamber stand: half rings, one place per seat, for every number of seats from 1 up.
 * The packages that we tried drop seats or fail at one (see the developers' guide), so the geometry is ours.
 */

export interface Seat {
  /** In units of the outer radius: x from -1 (left) to 1, y from 0 (floor) to 1. */
  readonly x: number;
  readonly y: number;
  /** Radians, π at the left end, 0 at the right. */
  readonly angle: number;
  /** Radius of its row. */
  readonly ring: number;
}

export interface SeatPlan {
  /** From left to right, so that neighbours in the list are neighbours in the chamber. */
  readonly seats: readonly Seat[];
  /** Radius of a seat's mark. */
  readonly size: number;
  /** Distance from ring to ring, and at least from seat to seat along a ring. */
  readonly pitch: number;
  /** Radius of the free room inside. */
  readonly inner: number;
}

/** Room in the middle for the total, in units of the outer radius. */
const hole = 0.4;
/** The widest pitch: a council of five should not have seats like plates. */
const widest = 0.22;
/** A mark's diameter as a part of the pitch; the rest is gap. */
const filledPart = 0.82;

/** The plan for `total` seats, 1 or more: as many rings as give the largest marks. */
export function seatPlan(total: number): SeatPlan {
  const { pitch, rings } = widestPitch(total);
  const perRing = distribute(total, rings, pitch);
  const seats = rings.flatMap((ring, index) => ringSeats(ring, perRing[index] ?? 0));
  seats.sort(fromLeft);
  const innermost = rings.at(-1) ?? 1;
  return { seats, pitch, size: (pitch * filledPart) / 2, inner: innermost - pitch / 2 };
}

/** Rounded, since ends of rings share an angle that floating point would tell apart. */
const order = (seat: Seat) => Math.round(seat.angle * 1e9);
const top = Math.round((Math.PI / 2) * 1e9);

/** From left to right. Of seats at one angle the outer one is nearer to its end of the hall: whoever has few there is seen at the edge. */
function fromLeft(a: Seat, b: Seat): number {
  return order(b) - order(a) || (order(a) < top ? a.ring - b.ring : b.ring - a.ring);
}

function ringSeats(ring: number, count: number): Seat[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = count === 1 ? Math.PI / 2 : Math.PI * (1 - place / (count - 1));
    return { x: ring * Math.cos(angle), y: ring * Math.sin(angle), angle, ring };
  });
}

/** Radii of `count` rings of that pitch, the outermost first. */
function ringsOf(count: number, pitch: number): number[] {
  return Array.from({ length: count }, (_, index) => 1 - pitch / 2 - index * pitch);
}

/** Seats that fit on a ring: its half circumference in pitches, and one more for the end. */
function capacity(ring: number, pitch: number): number {
  return Math.floor((Math.PI * ring) / pitch + 1e-9) + 1;
}

/** The widest pitch at which all seats have a place, over any number of rings around the hole. */
function widestPitch(total: number): { pitch: number; rings: number[] } {
  let best = { pitch: 0, rings: [1] };
  for (let count = 1; count <= 40; count++) {
    // `count` rings fit between the hole and the edge up to this pitch.
    let high = Math.min(widest, (1 - hole) / count);
    let low = 0;
    const fits = (pitch: number) =>
      ringsOf(count, pitch).reduce((sum, ring) => sum + capacity(ring, pitch), 0) >= total;
    if (fits(high)) low = high;
    for (let step = 0; step < 40 && low < high; step++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    if (low > best.pitch + 1e-9) best = { pitch: low, rings: ringsOf(count, low) };
  }
  return best;
}

/** Seats per ring, in proportion to its length by largest remainders, never above what fits. */
function distribute(total: number, rings: readonly number[], pitch: number): number[] {
  const length = rings.reduce((sum, ring) => sum + ring, 0);
  const ideal = rings.map((ring) => (total * ring) / length);
  const room = rings.map((ring) => capacity(ring, pitch));
  const counts = ideal.map((value, index) => Math.min(Math.floor(value), room[index] ?? 0));
  let left = total - counts.reduce((sum, count) => sum + count, 0);
  while (left > 0) {
    const lacking = ideal.map((value, index) =>
      (counts[index] ?? 0) < (room[index] ?? 0) ? value - (counts[index] ?? 0) : -Infinity,
    );
    const next = lacking.indexOf(Math.max(...lacking));
    counts[next] = (counts[next] ?? 0) + 1;
    left -= 1;
  }
  return counts;
}
