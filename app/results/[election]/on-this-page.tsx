import { bodyOf } from '../../_components/body';
import { contestsInOrder } from '../../_components/contest-order';
import type { ElectionPage } from '../../_content/edition';
import { sectionAnchor } from '../../_figures/anchors';

/** The way around on a long page; it stays in sight beside the figures. */
export function OnThisPage({ election }: { election: ElectionPage }) {
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page">
      <h2 className="aside-title" id="on-this-page">
        On this page
      </h2>
      <ul className="rail-sources">
        {contestsInOrder(election).map(({ id, title, counts = [], polls = [] }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {(counts.length > 1 || polls.length > 0) && (
              <ul>
                {counts.length > 1 && (
                  <li>
                    <a href={`#${sectionAnchor(id, 'history')}`}>How the count went</a>
                  </li>
                )}
                {polls.length > 0 && (
                  <li>
                    <a href={`#${sectionAnchor(id, 'polls')}`}>The polls</a>
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
        {bodyOf(election).html !== '' && (
          <li>
            <a href="#about">About the figures</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
