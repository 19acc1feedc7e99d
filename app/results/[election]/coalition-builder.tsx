'use client';

import { type FormEvent, useEffect, useState } from 'react';
import type { Chamber } from '../../_elections/majority';
import { nounFor } from '../../_elections/numerals';
import { CoalitionBar, type PaintedParty } from './coalition-bar';
import { type Basis, choiceText, readChoice, writeChoice } from './coalition-choice';

export interface CoalitionBuilderProps {
  /** The contest's id: the name of the choice in the address. */
  readonly contest: string;
  /** Where the builder stands on the page: what a shared link leads to. */
  readonly anchor: string;
  readonly parties: readonly PaintedParty[];
  readonly chamber: Chamber;
  readonly basis?: Basis;
}

/**
 * Lets a reader add up parties. The server writes it out with nothing chosen, so that nothing moves when the page comes to life; only
 * readers with scripts get to see it (`needs-script`), and until it works its controls are disabled.
 */
export function CoalitionBuilder({ contest, anchor, parties, chamber, basis }: CoalitionBuilderProps) {
  const [chosen, setChosen] = useState<readonly PaintedParty[]>();
  useEffect(() => {
    const read = () => setChosen(readChoice(window.location.search, contest, parties));
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [contest, parties]);

  const choose = (next: readonly PaintedParty[]) => {
    setChosen(next);
    // With the state that is there: to the router it is still the same page.
    window.history.replaceState(window.history.state, '', addressWith(contest, anchor, next));
  };
  const toggle = (party: PaintedParty) =>
    choose(parties.filter((other) => (other === party) !== (chosen ?? []).includes(other)));
  const unit = chamber.unit;

  return (
    <form
      className={chosen ? 'coalition-builder needs-script is-ready' : 'coalition-builder needs-script'}
      autoComplete="off"
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <fieldset disabled={!chosen}>
        <legend>Choose parties to add up their {unit}</legend>
        <div className="coalition-parties">
          {parties.map((party) => (
            <label key={party.key}>
              <input type="checkbox" checked={chosen?.includes(party) ?? false} onChange={() => toggle(party)} />
              <svg width="12" height="12" fill={party.fallback} aria-hidden="true">
                <rect width="12" height="12" fill={party.fill} />
              </svg>
              <span className="coalition-party">
                {party.shortName}
                {party.name !== party.shortName && <small> {party.name}</small>}
              </span>
              <span className="coalition-seats">
                {party.seats} <span className="visually-hidden">{nounFor(party.seats, unit)}</span>
              </span>
            </label>
          ))}
        </div>
        <button type="button" onClick={() => choose([])}>
          Clear<span className="visually-hidden"> the choice of parties</span>
        </button>
      </fieldset>
      <CoalitionBar chosen={chosen ?? []} chamber={chamber} />
      <output aria-live="polite">{choiceText(chosen ?? [], chamber, basis)}</output>
    </form>
  );
}

/** The address of this page with a choice, leading to the builder; without one it leads where it led before. */
function addressWith(contest: string, anchor: string, chosen: readonly PaintedParty[]): string {
  const { pathname, search, hash } = window.location;
  const own = `#${anchor}`;
  const place = chosen.length > 0 ? own : hash === own ? '' : hash;
  return pathname + writeChoice(search, contest, chosen) + place;
}
