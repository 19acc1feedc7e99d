/** All feeds as one OPML 2.0 file, which feed readers import. */
import { generateOpml } from 'feedsmith';
import { getEdition } from '../_content/edition';
import { absolute, site } from '../_site/site';
import { writableDeep } from '../_site/xml';
import { authorChannel, type Channel, channelTitle, siteChannel, topicChannel } from './channel';

export function opml(): string {
  const { topics, authors } = getEdition();
  const groups = [
    { text: 'Topics', outlines: topics.map((topic) => outline(topicChannel(topic))) },
    { text: 'Authors', outlines: authors.map((author) => outline(authorChannel(author))) },
  ];
  const value = {
    head: { title: `Feeds of ${site.name}`, docs: 'https://opml.org/spec2.opml' },
    body: { outlines: [outline(siteChannel()), ...groups.filter(({ outlines }) => outlines.length > 0)] },
  };
  return generateOpml(writableDeep(value), { strict: true });
}

/** Each feed once, as RSS: a reader that imports two formats of the same would show every story twice. */
function outline(channel: Channel) {
  const { path, description } = channel;
  const title = channelTitle(channel);
  return { type: 'rss', text: title, title, description, xmlUrl: absolute(`${path}feed.xml`), htmlUrl: absolute(path) };
}
