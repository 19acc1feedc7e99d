/** The JSON-LD of every page of the export: it parses, is complete, and points to what is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteOrigin } from '../support/address';
import { pagesOf } from '../support/pages';
import { blocksIn, faultsOf, type Node, nodesIn } from '../support/structured-data';

function htmlOf(path: string): string {
  return readFileSync(join('out', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

const pages = pagesOf('out').map((path) => ({ path, html: htmlOf(path) }));
const all = pages.map(({ path, html }) => ({ path, nodes: nodesIn(blocksIn(html)) }));

test('every node has what its type requires', () => {
  const faults = all.flatMap(({ path, nodes }) => nodes.flatMap(faultsOf).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

test('every page of a kind has the types of its kind', () => {
  const typesAt = (path: string) => all.find((page) => page.path === path)?.nodes.map((node) => node['@type']) ?? [];
  for (const { path, nodes } of all) {
    const types = nodes.map((node) => node['@type']);
    if (/^\/posts\//.test(path))
      expect(
        types.filter((type) => /Article$|^LiveBlogPosting$/.test(String(type))),
        path,
      ).toHaveLength(1);
    if (/^\/topics\/./.test(path))
      expect(types, path).toEqual(expect.arrayContaining(['CollectionPage', 'BreadcrumbList']));
    if (/^\/authors\/[^/]+\/$/.test(path))
      expect(types, path).toEqual(expect.arrayContaining(['ProfilePage', 'BreadcrumbList']));
    if (/^\/results\/./.test(path)) expect(types, path).toContain('BreadcrumbList');
  }
  expect(typesAt('/')).toEqual(expect.arrayContaining(['WebSite', 'SearchAction', 'NewsMediaOrganization']));
  expect(typesAt('/posts/french-round-one-live/').filter((type) => type === 'BlogPosting').length).toBeGreaterThan(3);
  expect(typesAt('/posts/macron-campaign-hack/').filter((type) => type === 'ClaimReview')).toHaveLength(3);
  expect(typesAt('/results/fr-president-2017/').filter((type) => type === 'Dataset').length).toBeGreaterThan(0);
});

test('the breadcrumbs are those that the page prints', () => {
  const withCrumbs = pages.filter(({ html }) => html.includes('class="breadcrumbs"'));
  expect(withCrumbs.length).toBeGreaterThan(10);
  for (const { path, html } of withCrumbs) {
    const printed = /class="breadcrumbs".*?<ol>(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
    const links = [...printed.matchAll(/href="([^"]*)"/g)].map(([, address]) => siteOrigin + address);
    const list = nodesIn(blocksIn(html)).find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement;
    const items = nodesIn(list).flatMap(({ item }) => item ?? []);
    expect(items, path).toEqual(links);
  }
});

test('addresses of the site lead to a file, and to an id where they name one', () => {
  // The search page's address is a pattern.
  const named = (node: Node) => Object.entries(node).filter(([key]) => key !== 'urlTemplate');
  const faults: string[] = [];
  for (const { path, nodes } of all) {
    for (const [key, value] of nodes.flatMap(named)) {
      for (const address of [value].flat().filter((each) => typeof each === 'string')) {
        if (!address.startsWith(`${siteOrigin}/`)) continue;
        const { pathname, hash } = new URL(address);
        const file = join('out', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        const isThere = existsSync(file) && (!hash || readFileSync(file, 'utf8').includes(`id="${hash.slice(1)}"`));
        if (!isThere) faults.push(`${path}: ${key} ${address}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('what is referred to by name is described on the same page, or is the site or its publisher', () => {
  const everywhere = [`${siteOrigin}/`, `${siteOrigin}/about/#who`];
  for (const { path, html } of pages) {
    const graph = blocksIn(html);
    const described = nodesIn(graph).map((node) => node['@id']);
    const referred = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g)].map(([, id]) => id ?? '');
    expect(
      referred.filter((id) => !described.includes(id) && !everywhere.includes(id)),
      path,
    ).toEqual([]);
  }
});
