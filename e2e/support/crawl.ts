/** Follows everything that the pages of a served export point to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesOf, pagesOf } from './pages';

export interface Served {
  /** The folder on disk. */
  readonly folder: string;
  /** Where it is served, without the base path. */
  readonly host: string;
  readonly basePath: string;
  /** The origin that the site gives as its own, in canonicals and feeds. */
  readonly origin: string;
}

/** In the page: every address it points to, as the browser resolves it. */
function pointers(): string[] {
  const found: (string | null | undefined)[] = [];
  for (const element of document.querySelectorAll(
    '[href], [src], [srcset], [poster], [action], [data], meta[content]',
  )) {
    const plain = ['href', 'src', 'poster', 'action', 'data'].map((name) => element.getAttribute(name));
    const srcset = element.getAttribute('srcset')?.split(',') ?? [];
    found.push(...plain, ...srcset.map((part) => part.trim().split(/\s+/)[0]));
    if (element.matches('meta')) found.push(/^(https?:\/)?\/\S+$/.exec(element.getAttribute('content') ?? '')?.[0]);
  }
  for (const style of document.querySelectorAll('style')) {
    found.push(...[...style.innerHTML.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]));
  }
  return found.filter((value) => value != null).map((value) => new URL(value, document.baseURI).href);
}

/** Addresses in a style sheet or a text of the export, seen from where it stands. */
function addressesIn(file: string, text: string, { host, basePath, origin }: Served): string[] {
  if (file.endsWith('.css')) {
    const urls = [...text.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '');
    return urls.map((url) => new URL(url, `${host}${basePath}/${file}`).href);
  }
  if (!/\.(xml|json|txt|webmanifest)$/.test(file)) return [];
  const own = origin.replace(/[.]/g, '\\.');
  const found = [...text.matchAll(new RegExp(`${own}[^\\s"'<>\\\\)\\]]*`, 'g'))].map((match) => match[0]);
  // What ends a sentence is no part of the address in it.
  return found.map((address) => address.replaceAll('&amp;', '&').replace(/[.,;:!?]+$/, ''));
}

/** Whether an address leads to something, without a detour; else what is wrong with it. */
async function faultOf(address: string, from: string, { host, basePath, origin }: Served): Promise<string | undefined> {
  const url = new URL(address);
  if (['mailto:', 'data:', 'tel:'].includes(url.protocol)) return undefined;
  if (url.origin !== host && url.origin !== origin) return undefined;
  if (!`${url.pathname}/`.startsWith(`${basePath}/`)) return `${from} leaves the base path: ${address}`;
  // Each on a connection of its own: while pages are read for long, the server may be closing one that was kept.
  const answer = await fetch(host + url.pathname + url.search, {
    redirect: 'manual',
    headers: { connection: 'close' },
  });
  const body = await answer.text();
  if (answer.status !== 200) return `${from} points to ${address}, which answers ${answer.status}`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || id.startsWith(':~:') || body.includes(`id="${id}"`)) return undefined;
  return `${from} points to ${address}, where nothing has that id`;
}

/** Visits every page and reads every text: what they point to within the site, and each pointer that leads nowhere. */
export async function crawl(page: Page, served: Served): Promise<{ addresses: Set<string>; faults: string[] }> {
  const from = new Map<string, string>();
  const note = (addresses: string[], source: string) => {
    for (const address of addresses) if (!from.has(address)) from.set(address, source);
  };
  for (const path of pagesOf(served.folder)) {
    await page.goto(served.host + served.basePath + path);
    note(await page.evaluate(pointers), path);
  }
  for (const file of filesOf(served.folder)) {
    note(addressesIn(file, readFileSync(join(served.folder, file), 'utf8'), served), file);
  }
  const faults = await Promise.all([...from].map(([address, source]) => faultOf(address, source, served)));
  return { addresses: new Set(from.keys()), faults: faults.filter((fault) => fault !== undefined) };
}
