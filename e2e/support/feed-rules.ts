/**
 * What RSS 2.0, Atom (RFC 4287), JSON Feed 1.1 and OPML 2.0 require, and what we require of all: absolute addresses, names that are
 * not shared, text that any reader can show. XML is parsed by the browser, which refuses what is not well-formed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { filesOf } from './pages';

/** The feeds of an export. */
export function feedFiles(folder: string): string[] {
  return filesOf(folder).filter((file) => /(^|\/)(feed\.xml|atom\.xml|feed\.json|feeds\.opml)$/.test(file));
}

/** In the page: what is wrong with a feed in XML. */
function faultsInXml({ text, self }: { text: string; self: string }): string[] {
  const faults: string[] = [];
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const broken = feed.querySelector('parsererror');
  if (broken) return [broken.textContent ?? 'not well-formed'];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const children = (parent: Element, name: string) => [...parent.children].filter((child) => child.nodeName === name);
  const one = (parent: Element, name: string): string => {
    const found = children(parent, name);
    check(found.length === 1, `${found.length} ${name} in ${parent.nodeName}`);
    const value = found[0]?.textContent?.trim() ?? '';
    check(value !== '', `${name} is empty`);
    return value;
  };
  const isAbsolute = (address: string) => /^https?:\/\/[^/]+\//.test(address);
  const checkHtml = (html: string, where: string) => {
    const body = new DOMParser().parseFromString(html, 'text/html');
    for (const name of ['script', 'style', 'svg', 'iframe', 'form'])
      check(!body.querySelector(name), `${name} in ${where}`);
    for (const element of body.querySelectorAll('[href], [src]')) {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      check(isAbsolute(address) || address.startsWith('mailto:'), `relative address ${address} in ${where}`);
    }
    check(!body.querySelector('[style], [onclick], [onerror], [onload]'), `attribute that runs in ${where}`);
  };
  const unique = (values: string[], what: string) => check(new Set(values).size === values.length, `${what} twice`);

  const root = feed.documentElement;
  if (root.nodeName === 'rss') {
    const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
    check(root.getAttribute('version') === '2.0', 'version of RSS');
    const [channel] = children(root, 'channel');
    if (!channel) return ['no channel'];
    for (const name of ['title', 'description', 'language']) one(channel, name);
    check(isAbsolute(one(channel, 'link')), 'link of the channel is not absolute');
    for (const date of children(channel, 'lastBuildDate')) check(rfc822.test(date.textContent ?? ''), 'lastBuildDate');
    const links = children(channel, 'atom:link').filter((link) => link.getAttribute('rel') === 'self');
    check(links.length === 1 && links[0]?.getAttribute('href') === self, 'atom:link to itself');
    const items = children(channel, 'item');
    unique(
      items.map((item) => one(item, 'guid')),
      'guid',
    );
    for (const item of items) {
      const title = one(item, 'title');
      one(item, 'description');
      check(isAbsolute(one(item, 'link')), `link of ${title}`);
      check(
        children(item, 'guid')[0]?.getAttribute('isPermaLink') === 'false',
        `guid of ${title} taken for an address`,
      );
      check(rfc822.test(one(item, 'pubDate')), `pubDate of ${title}`);
      check(children(item, 'author').length === 0, `author of ${title} would have to be a mail address`);
      check(children(item, 'dc:creator').length > 0, `nobody wrote ${title}`);
      checkHtml(one(item, 'content:encoded'), title);
    }
  } else if (root.nodeName === 'feed') {
    const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
    check(root.namespaceURI === 'http://www.w3.org/2005/Atom', 'namespace of Atom');
    const entries = children(root, 'entry');
    for (const part of [root, ...entries]) {
      const title = one(part, 'title');
      check(/^tag:[\w.-]+,\d{4}(-\d\d(-\d\d)?)?:\S+$/.test(one(part, 'id')), `id of ${title}`);
      check(rfc3339.test(one(part, 'updated')), `updated of ${title}`);
      check(children(part, 'author').length > 0, `nobody wrote ${title}`);
      for (const author of children(part, 'author')) one(author, 'name');
      const links = (rel: string) => children(part, 'link').filter((link) => link.getAttribute('rel') === rel);
      check(isAbsolute(links('alternate')[0]?.getAttribute('href') ?? ''), `link of ${title}`);
      if (part === root) check(links('self')[0]?.getAttribute('href') === self, 'link to itself');
      else checkHtml(one(part, 'content'), title);
    }
    const ids = [root, ...entries].map((part) => one(part, 'id'));
    unique(ids, 'id');
    for (const entry of entries) {
      check(children(entry, 'content')[0]?.getAttribute('type') === 'html', 'type of content');
      check(rfc3339.test(one(entry, 'published')), 'published');
      check(
        Date.parse(one(entry, 'updated')) >= Date.parse(one(entry, 'published')),
        'updated before it was published',
      );
    }
  } else {
    check(root.nodeName === 'opml' && root.getAttribute('version') === '2.0', `${root.nodeName} is no feed`);
    const feeds = [...feed.querySelectorAll('outline[type=rss]')];
    check(feeds.length > 0, 'no feed in the list');
    for (const outline of feed.querySelectorAll('outline'))
      check(!!outline.getAttribute('text'), 'outline without text');
    for (const outline of feeds) {
      const addresses = ['xmlUrl', 'htmlUrl'].map((name) => outline.getAttribute(name) ?? '');
      check(addresses.every(isAbsolute), `addresses of ${outline.getAttribute('text')}`);
    }
  }
  return faults;
}

const author = z.strictObject({ name: z.string().min(1), url: z.url().optional(), avatar: z.url().optional() });
const json = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  icon: z.url(),
  language: z.string().min(2),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('tag:'),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      image: z.url().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(author).min(1),
      tags: z.array(z.string().min(1)).optional(),
      language: z.string().min(2),
    }),
  ),
});

function faultsInJson(text: string, self: string): string[] {
  const { success, data, error } = json.safeParse(JSON.parse(text));
  if (!success) return [z.prettifyError(error)];
  const ids = data.items.map(({ id }) => id);
  return [
    ...(data.feed_url === self ? [] : [`feed_url is ${data.feed_url}`]),
    ...(new Set(ids).size === ids.length ? [] : ['id twice']),
  ];
}

/**
 * What is wrong with the feeds of an export, each fault with its file.
 * @param site the address that the site gives as its own, without a slash at the end
 */
export async function feedFaults(page: Page, folder: string, site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const file of feedFiles(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const self = `${site}/${file}`;
    const found = file.endsWith('.json') ? faultsInJson(text, self) : await page.evaluate(faultsInXml, { text, self });
    faults.push(...found.map((fault) => `${file}: ${fault}`));
  }
  return faults;
}
