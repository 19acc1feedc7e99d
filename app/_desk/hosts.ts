/**
 * `npm run hosts` makes the configurations under e2e/hosts anew from the policy; `npm run hosts -- FOLDER` writes those for
 * this site, with the redirects of the last build, to a folder.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../_site/site';
import { parseRedirects } from './host-rules';
import { configurations, configurationsWith } from './hosts/files';
import { example, type Host } from './hosts/host';
import { out } from './place';

/** The host of this site, at the usual places of its files. */
function thisHost(): Host {
  const name = new URL(site.origin).hostname;
  const root = site.basePath === '' ? example.root : path.posix.dirname(example.root);
  return { ...example, root, basePath: site.basePath, listen: { ...example.listen, name } };
}

const [folder] = process.argv.slice(2);
const redirects = path.join(out, '_redirects');
if (folder !== undefined && !existsSync(redirects)) {
  console.error(`${redirects} is not there. Build the site first: npm run build`);
  process.exitCode = 1;
} else {
  const target = folder ?? 'e2e/hosts';
  const files =
    folder === undefined
      ? configurations()
      : configurationsWith(thisHost(), parseRedirects(readFileSync(redirects, 'utf8')));
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(target, name), text);
  console.log(`${Object.keys(files).join(', ')} in ${target}`);
}
