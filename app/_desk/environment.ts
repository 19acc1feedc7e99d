/** Imported before all else by a command: a setting that nothing can be done with ends it in one line. */
import settings from '../_site/settings.json';

const { SITE_URL } = process.env;
const address = SITE_URL ?? settings.url;

if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
  const name = SITE_URL === undefined ? '`url` in app/_site/settings.json' : 'SITE_URL';
  console.error(`${name} is "${address}": it must be the site's web address, such as https://example.org/tally`);
  process.exit(1);
}
