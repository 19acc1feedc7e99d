import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { pageMetadata } from '../_site/metadata';
import { Policies, policies } from '../_site/policies';
import { site } from '../_site/site';
import { JsonLd } from '../_structured-data/json-ld';
import { publisherWithPolicies } from '../_structured-data/publisher';

const title = `About ${site.name}`;
const description = `Who makes ${site.name}, how its figures are checked, and what it does about sources and errors.`;

export const metadata = pageMetadata({ title, description, path: '/about/' });

export default function Page() {
  return (
    <Frame path="/about/" className="list-page">
      <JsonLd nodes={[publisherWithPolicies()]} />
      <PageHead title={title} summary={description} />
      <div className="with-aside about">
        <nav className="rail-part contents" aria-labelledby="contents">
          <h2 id="contents">On this page</h2>
          <ol>
            {policies.map(({ id, title: heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="prose">
          <Policies />
        </div>
      </div>
    </Frame>
  );
}
