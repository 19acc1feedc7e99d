/** Who writes: a person, or a desk that signs as one. */
import type { Organization, Person, ProfilePage } from 'schema-dts';
import type { Author } from '../_content/edition';
import { absolute, site } from '../_site/site';
import { authorId, publisherId, websiteId } from './ids';

/** An author as a story names them. */
export function authorNode(author: Author): Exclude<Person | Organization, string> {
  const facts = { '@id': authorId(author.path), name: author.name, url: absolute(author.path) };
  if (author.desk) return { '@type': 'Organization', ...facts, parentOrganization: { '@id': publisherId } };
  return { '@type': 'Person', ...facts, ...(author.role ? { jobTitle: author.role } : {}) };
}

/** An author's page. */
export function profilePage(author: Author): ProfilePage {
  const links = (author.links ?? []).map(({ url }) => url).filter((url) => url.startsWith('http'));
  return {
    '@type': 'ProfilePage',
    '@id': absolute(author.path),
    url: absolute(author.path),
    name: author.name,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId },
    mainEntity: {
      ...authorNode(author),
      ...(author.image ? { image: absolute(author.image.src) } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
      ...(author.role ? { description: author.role } : {}),
    },
  };
}
