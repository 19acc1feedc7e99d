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
          {site.menu.map((item) => (
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

/** "page" for the page itself, true for the section that it is in. */
function currentAt(item: string, path: string): 'page' | true | undefined {
  if (item === path) return 'page';
  return item !== '/' && path.startsWith(item) ? true : undefined;
}
