import { href } from '../_site/site';
import { pagePath } from './pagination';

interface Props {
  /** The address of the list's first page. */
  readonly path: string;
  readonly number: number;
  readonly count: number;
}

/** Newer and older pages of a list; nothing where all of it is on one. */
export function PageLinks({ path, number, count }: Props) {
  if (count === 1) return null;
  return (
    <nav className="page-links" aria-label="Pages of this list">
      {number > 1 && (
        <a href={href(pagePath(path, number - 1))} rel="prev">
          ← Newer
        </a>
      )}
      <span>
        Page {number} of {count}
      </span>
      {number < count && (
        <a href={href(pagePath(path, number + 1))} rel="next">
          Older →
        </a>
      )}
    </nav>
  );
}
