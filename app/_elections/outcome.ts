/** What a count means: who is elected or goes through, who has a majority, or that it cannot be said yet. */
import type { Certainty } from './certainty';

/**
 * The outcome of a count. `kind` never claims more than the count can: an estimate or a partial count has
 * nobody elected or gone through, only `leading`. Of `provisional` counts it says what follows if they stand.
 */
export type Outcome = { readonly certainty: Certainty } & (
  | { readonly kind: 'none'; readonly reason: 'no-votes' | 'no-figures' }
  /** Elected: all that the contest elects. */
  | {
      readonly kind: 'elected';
      readonly keys: readonly string[];
      /** `declared`: by a call that says why the votes alone do not tell. */
      readonly by: 'majority' | 'most-votes' | 'unopposed' | 'declared';
    }
  /** Through to the run-off, in order of votes; nobody had a majority. */
  | { readonly kind: 'advanced'; readonly keys: readonly string[]; readonly declared?: true }
  /** A majority was needed, nobody has it, and no run-off is provided for. `keys`: who leads. */
  | { readonly kind: 'no-majority'; readonly keys: readonly string[] }
  /** `keys` are level on the last `places`; those in `sure` are above them. */
  | {
      readonly kind: 'tie';
      readonly keys: readonly string[];
      readonly sure: readonly string[];
      readonly places: number;
      readonly toward: Toward;
    }
  | { readonly kind: 'chamber-majority'; readonly key: string; readonly seats: number; readonly over: number }
  /** Nobody has a majority of the seats. `fewest`: the fewest parties that make one together, where those named can. */
  | {
      readonly kind: 'hung';
      readonly keys: readonly string[];
      readonly seats: number;
      readonly short: number;
      readonly fewest?: number;
    }
  | { readonly kind: 'referendum'; readonly key: string; readonly declared?: true }
  /**
   * Ahead, in order, on the places that the contest fills; those in `level` are level on the last of these places.
   * `majority`: the first has more than half so far.
   */
  | {
      readonly kind: 'leading';
      readonly keys: readonly string[];
      readonly level: readonly string[];
      readonly majority: boolean;
      readonly toward: Toward;
    }
);
export type OutcomeKind = Outcome['kind'];

/** What the first places of a contest lead to. */
export type Toward = 'election' | 'run-off' | 'answer' | 'largest';
