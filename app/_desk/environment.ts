/** Imported before all else by a command: a setting that nothing can be done with ends it in one line. */
import { readFileSync } from 'node:fs';

const { SITE_URL } = process.env;
const settings: unknown = JSON.parse(readFileSync(new URL('../_site/settings.json', import.meta.url), 'utf8'));
const address = SITE_URL ?? (typeof settings === 'object' && settings && 'url' in settings ? String(settings.url) : '');

if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
  const name = SITE_URL === undefined ? '`url` in app/_site/settings.json' : 'SITE_URL';
  console.error(`${name} is "${address}": it must be the site's web address, such as https://example.org/tally`);
  process.exit(1);
}
