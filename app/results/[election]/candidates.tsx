import { entriesOf } from '../../_elections/election';
import { namesOf } from '../../_figures/names';
import type { ContestProps } from './contest-view';

/** Who stood, in the words of the editor, where there are any; before a count also those without. */
export function Candidates({ election, contest }: ContestProps) {
  const toCome = !contest.counts?.length;
  const entries = [...entriesOf(contest)].filter(([, { about }]) => about || toCome);
  if (entries.length === 0) return null;
  const names = namesOf(election, contest);
  return (
    <section>
      <h3>{contest.system === 'referendum' ? 'The answers' : toCome ? 'Who stands' : 'Who stood'}</h3>
      <dl className="candidates">
        {entries.map(([key, { about, party }]) => {
          const name = names.get(key)?.name ?? key;
          const partyName = party === undefined ? undefined : election.parties?.[party]?.name;
          const facts = [partyName === name ? undefined : partyName, about].filter(Boolean);
          return (
            <div key={key}>
              <dt>{name}</dt>
              {facts.length > 0 && <dd>{facts.join('. ')}</dd>}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
