/** Name, address, language and menu: all that another publication would change stands in settings.json. */
import settings from './settings.json';

const address = new URL(process.env.SITE_URL ?? settings.url);

export const site = {
  ...settings,
  /** Scheme and host, without a slash at the end. */
  origin: address.origin,
  /** The folder the site lives in on its host, such as `/tally`; empty at the root. */
  basePath: address.pathname.replace(/\/+$/, ''),
};

/** A path of this site as a page's links, pictures and scripts must write it, under the base path. */
export function href(path: string): string {
  return site.basePath + path;
}

/** A path of this site as an absolute address: for canonicals, feeds and share previews. */
export function absolute(path: string): string {
  return site.origin + href(path);
}
