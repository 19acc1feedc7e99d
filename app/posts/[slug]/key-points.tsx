import type { Body } from '../../_components/body';
import { Time } from '../../_components/time';

const most = 8;

/** What has happened so far, the newest first, each leading to its entry. */
export function KeyPoints({ updates }: { updates: Body['updates'] }) {
  const [latest] = updates;
  if (!latest) return null;
  const titled = updates.filter(({ title }) => title);
  return (
    <nav className="rail-part key-points" aria-labelledby="key-points">
      <h2 id="key-points">Key points</h2>
      <p className="jump">
        <a href={`#${latest.id}`}>Jump to the latest</a>
      </p>
      <ol>
        {titled.slice(0, most).map((update) => (
          <li key={update.id}>
            <a href={`#${update.id}`}>{update.title}</a>
            <span className="key-time">
              <Time at={update.at} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
