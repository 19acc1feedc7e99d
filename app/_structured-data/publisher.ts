/** Who publishes this, and the site as a whole. */
import type { NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { absolute, site } from '../_site/site';
import { publisherId, websiteId } from './ids';

/** The publisher as every page names it. */
export function publisher(): Exclude<NewsMediaOrganization, string> {
  const logo = { '@type': 'ImageObject', url: absolute(site.logo), width: '512', height: '512' } as const;
  return { '@type': 'NewsMediaOrganization', '@id': publisherId, name: site.name, url: absolute('/'), logo };
}

/** With the rules that it goes by: each property names the place where the rule stands. */
export function publisherWithPolicies(): NewsMediaOrganization {
  const rule = (id: string) => absolute(`/about/#${id}`);
  return {
    ...publisher(),
    description: site.description,
    slogan: site.tagline,
    email: site.contact,
    publishingPrinciples: absolute('/about/'),
    masthead: rule('who'),
    ethicsPolicy: rule('sources'),
    correctionsPolicy: rule('corrections'),
    verificationFactCheckingPolicy: rule('figures'),
    unnamedSourcesPolicy: rule('anonymous-sources'),
    actionableFeedbackPolicy: rule('errors'),
  };
}

/** How the search page is asked. */
const searchAction: WithActionConstraints<SearchAction> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: absolute('/search/?q={search_term_string}') },
  'query-input': 'required name=search_term_string',
};

export function website(): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId,
    name: site.name,
    url: absolute('/'),
    description: site.description,
    inLanguage: site.language,
    publisher: { '@id': publisherId },
    potentialAction: searchAction,
  };
}
