import { getEdition } from '../_content/edition';
import { href, site } from '../_site/site';

/**
 * The menu. Where there is room it is a row of links; on a phone the same list is a popover, which opens, closes and
 * takes Escape without a script. A browser that knows no popovers shows the list.
 */
export function SiteNavigation({ path }: { path: string }) {
  return (
    <nav className="site-navigation" aria-label="Sections">
      <button type="button" className="menu-button" popoverTarget="menu">
        Menu
      </button>
      <div id="menu" className="menu" popover="auto">
        <ul>
          {site.menu
            .filter(({ path }) => isThere(path))
            .map((item) => (
              <li key={item.path}>
                <a href={href(item.path)} aria-current={currentAt(item.path, path)}>
                  {item.label}
                </a>
              </li>
            ))}
        </ul>
        <button type="button" className="menu-button menu-close" popoverTarget="menu" popoverTargetAction="hide">
          Close
        </button>
      </div>
    </nav>
  );
}

/** Whether a page of a topic, an election, a post or an author is published; others always are. */
function isThere(path: string): boolean {
  const [, folder, id, end] = path.split('/');
  if (!id || end !== '') return true;
  const edition = getEdition();
  switch (folder) {
    case 'topics':
      return edition.topic(id) !== undefined;
    case 'results':
      return edition.election(id) !== undefined;
    case 'posts':
      return edition.post(id) !== undefined;
    case 'authors':
      return edition.author(id) !== undefined;
    default:
      return true;
  }
}

/** "page" for the page itself, true for the section that it is in. */
function currentAt(item: string, path: string): 'page' | true | undefined {
  if (item === path) return 'page';
  return item !== '/' && path.startsWith(item) ? true : undefined;
}
