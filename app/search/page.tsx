import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { getEdition } from '../_content/edition';
import { pageMetadata } from '../_site/metadata';
import { href, site } from '../_site/site';
import { searchFilters } from './choices';
import { searchRecords } from './records';
import { SearchTool } from './search-tool';
import './search.css';

const description = `Every story, election and topic of ${site.name}, by the words and numbers in it.`;

export const metadata = pageMetadata({ title: 'Search', description, path: '/search/' });

const ways = [
  { path: '/archive/', label: 'The archive', what: 'every story, by month' },
  { path: '/topics/', label: 'Topics', what: 'each storyline from its beginning' },
  { path: '/tags/', label: 'Tags', what: 'people, places and matters' },
  { path: '/results/', label: 'Results', what: 'every election and its counts' },
  { path: '/authors/', label: 'Authors', what: 'all that one has written' },
];

export default function Page() {
  const edition = getEdition();
  return (
    <Frame path="/search/" className="list-page search-page">
      <PageHead title="Search" summary={description} />
      {process.env.NODE_ENV === 'development' && (
        <p className="nothing-yet">There is no index while writing: it is made by npm run build.</p>
      )}
      <SearchTool filters={searchFilters(searchRecords(edition), edition)} />
      <section className="search-ways" aria-labelledby="search-ways">
        <h2 id="search-ways">Without searching</h2>
        <p>The search runs in your browser, and needs JavaScript. These lists need none:</p>
        <ul>
          {ways.map(({ path, label, what }) => (
            <li key={path}>
              <a href={href(path)}>{label}</a>, {what}
            </li>
          ))}
        </ul>
      </section>
    </Frame>
  );
}
