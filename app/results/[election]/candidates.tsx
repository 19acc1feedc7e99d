import { withFullStop } from '../../_components/full-stop';
import { entriesOf } from '../../_elections/election';
import { namesOf } from '../../_figures/names';
import type { ContestProps } from './contest-view';

/** Who stood, in the words of the editor, where there are any; before a count also those without. */
export function Candidates({ election, contest }: ContestProps) {
  const toCome = !contest.counts?.length;
  const entries = [...entriesOf(contest)].filter(([, { about }]) => about || toCome);
  if (entries.length === 0) return null;
  const names = namesOf(election, contest);
  const some = entries.length < entriesOf(contest).size ? 'Some of those who stood' : 'Who stood';
  const title = contest.system === 'referendum' ? 'The answers' : toCome ? 'Who stands' : some;
  return (
    <section>
      <h3>{title}</h3>
      <dl className="candidates">
        {entries.map(([key, { about, party }]) => {
          const name = names.get(key)?.name ?? key;
          const partyName = party === undefined ? undefined : election.parties?.[party]?.name;
          const facts = [partyName === name ? undefined : partyName, about].filter((fact) => fact !== undefined);
          return (
            <div key={key}>
              <dt>{name}</dt>
              {facts.length > 0 && (
                <dd>{facts.map((fact, index) => (index < facts.length - 1 ? withFullStop(fact) : fact)).join(' ')}</dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
