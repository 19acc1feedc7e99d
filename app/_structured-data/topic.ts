/** A topic's page: its stories as a list. */
import type { CollectionPage } from 'schema-dts';
import { pagePath } from '../_components/pagination';
import type { Post, Topic } from '../_content/edition';
import { absolute, site } from '../_site/site';
import { websiteId } from './ids';

/** @param stories those on this page of the topic, newest first */
export function collectionPage(topic: Topic, number: number, stories: readonly Post[]): CollectionPage {
  const url = absolute(pagePath(topic.path, number));
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: topic.title,
    description: topic.summary,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId },
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: stories.length,
      itemListElement: stories.map(({ path, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: absolute(path),
        name: title,
      })),
    },
  };
}
