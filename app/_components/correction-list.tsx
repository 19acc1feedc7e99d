import type { Post } from '../_content/edition';
import { Time } from './time';

/** What we had wrong in a story, and what is right, the newest first. */
export function CorrectionList({ corrections }: { corrections: NonNullable<Post['corrections']> }) {
  return (
    <ul className="correction-list">
      {corrections
        .toSorted((a, b) => b.at.instant - a.at.instant)
        .map((correction) => (
          <li key={correction.at.text + correction.text}>
            <p className="correction-time">
              <Time at={correction.at} />
            </p>
            <p>{correction.text}</p>
          </li>
        ))}
    </ul>
  );
}
