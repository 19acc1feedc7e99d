/**
 * `npm run verify -- https://site-or-folder [--key PUBLIC]`: whether a copy is what was published. Ends with 0 where it is,
 * 1 where a file or the signature is not, 2 where that can't be told.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printable } from '../_content/problem';
import { publicKey } from '../_export/integrity';
import { type Signature, type Verdict, verifyCopy } from '../_export/verify';
import { site } from '../_site/site';
import { folderCopy, servedCopy } from './copies';
import { Refusal } from './refusal';

const signatures: Readonly<Record<Signature, string>> = {
  good: 'The signature is that of the key.',
  bad: 'The signature is NOT that of the key.',
  missing: 'The signature is MISSING.',
  none: 'It is not signed, and says so.',
  unchecked: 'It is signed, but no key was given to check it with (--key, or "signingKey" in the settings).',
};

function report({ changed, missing, added, checked, signature }: Verdict): boolean {
  for (const file of changed) console.log(printable(`changed  ${file}`));
  for (const file of missing) console.log(printable(`missing  ${file}`));
  for (const file of added ?? []) console.log(printable(`added    ${file}`));
  const faults = changed.length + missing.length + (added?.length ?? 0);
  console.log(faults === 0 ? `All ${checked} files are as published.` : `${faults} of ${checked} files are not.`);
  if (added === undefined) {
    console.log(
      'What was added to a served site, and its _headers and _redirects, only a look at its folder can tell.',
    );
  }
  console.log(signatures[signature]);
  return faults === 0 && signature !== 'bad' && signature !== 'missing';
}

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) {
    throw new Refusal('Say what to look at: npm run verify -- out, or npm run verify -- https://example.org');
  }
  const served = /^https?:\/\//.test(target);
  if (!served && !existsSync(target)) throw new Refusal(`${target} is neither a folder nor an address.`);
  const key = values.key ?? site.signingKey;
  return report(await verifyCopy(served ? servedCopy(target) : folderCopy(target), key ? publicKey(key) : undefined));
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  console.error((error instanceof Error ? error.message : String(error)) + cause);
  process.exitCode = 2;
}
