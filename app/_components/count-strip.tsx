import { getEdition } from '../_content/edition';
import { statusWord } from '../_figures/words';
import { href } from '../_site/site';
import { CountRows, countUnit } from './count-rows';
import { type NextContest, stripOf } from './newest-counts';
import { Time } from './time';

/** The newest counts, small: who leads or has won, how sure that is, and the way to the rest. */
export function CountStrip() {
  const { next, counts } = stripOf(getEdition());
  if (next.length + counts.length === 0) return null;
  return (
    <section className="count-strip" aria-labelledby="count-strip">
      <h2 id="count-strip" className="aside-title">
        The count
      </h2>
      <div className="counts">
        {next.map((contest) => (
          <ToCome key={contest.path} contest={contest} />
        ))}
        {counts.map(({ path, title, tally }) => (
          <section key={path} className="count">
            <h3>
              <a href={href(path)}>{title}</a>
            </h3>
            <p className="count-status">
              <b>{statusWord(tally.status)}</b> · <Time at={tally.asOf} dayOnly /> · {countUnit(tally)}
            </p>
            <CountRows tally={tally} />
          </section>
        ))}
      </div>
      <p className="count-more">
        <a href={href('/results/')}>All results</a>
      </p>
    </section>
  );
}

function ToCome({ contest: { path, title, close } }: { contest: NextContest }) {
  return (
    <section className="count">
      <h3>
        <a href={href(path)}>{title}</a>
      </h3>
      <p className="count-status">
        No figures before the last polls close, <Time at={close} />.
      </p>
    </section>
  );
}
