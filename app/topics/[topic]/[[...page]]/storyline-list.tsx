import { PostCard } from '../../../_components/post-card';
import { Time } from '../../../_components/time';
import type { Decimal } from '../../../_elections/decimal';
import { printDecimal } from '../../../_elections/numerals';
import { outcomeSentence } from '../../../_elections/outcome-sentence';
import { countAnchor, pollAnchor, resultsHref } from '../../../_figures/anchors';
import { namesOf } from '../../../_figures/names';
import { countedWords, statusWord } from '../../../_figures/words';
import type { CountEntry, Entry, PollEntry } from './storyline';

/** Of a poll on eleven candidates, the first say what there is to say. */
const mostShares = 4;

/** The storyline, newest first: stories as cards, and between them what was counted and polled, in a line each. */
export function StorylineList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="story-list storyline">
      {entries.map((entry) => (
        <li key={`${entry.type} ${entry.id}`} className={`storyline-${entry.type}`}>
          {entry.type === 'story' ? (
            <PostCard post={entry.post} level={2} summary picture />
          ) : entry.type === 'count' ? (
            <CountLine entry={entry} />
          ) : (
            <PollLine entry={entry} />
          )}
        </li>
      ))}
    </ol>
  );
}

function CountLine({ entry: { election, contest, tally } }: { entry: CountEntry }) {
  const counted = countedWords(tally.counted);
  return (
    <article>
      <p className="storyline-head">
        <b>{statusWord(tally.status)}</b>
        {counted && ` · ${counted}`} · <Time at={tally.asOf} />
      </p>
      <h2>
        <a href={resultsHref(election.id, countAnchor(contest.id, tally.countId))}>
          {titleOf(election.title, contest)}
        </a>
      </h2>
      <p>{outcomeSentence(tally, { contest })}</p>
    </article>
  );
}

function PollLine({ entry: { election, contest, poll, at } }: { entry: PollEntry }) {
  const names = namesOf(election, contest);
  const values: [string, Decimal][] = Object.entries(poll.shares ?? poll.seats ?? {}).flatMap(([key, value]) =>
    value ? [[key, typeof value === 'number' ? { value, digits: 0 } : value]] : [],
  );
  const first = values.sort(([, a], [, b]) => b.value - a.value).slice(0, mostShares);
  const unit = poll.shares ? '%' : ' seats';
  return (
    <article>
      <p className="storyline-head">
        <b>Poll</b> · <Time at={at} />
      </p>
      <h2>
        <a href={resultsHref(election.id, pollAnchor(contest.id, poll.id))}>
          {poll.pollster} on {titleOf(election.title, contest)}
        </a>
      </h2>
      <p>
        {first.map(([key, value]) => `${names.get(key)?.shortName ?? key} ${printDecimal(value)}${unit}`).join(', ')}.
      </p>
    </article>
  );
}

function titleOf(election: string, { title }: { readonly title: string }): string {
  return `${election}: ${title}`;
}
