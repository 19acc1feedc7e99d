/** Lighthouse, installed apart: version 12 is the last that runs on Node 20. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watched } from './watched';

/**
 * @param home a folder to install it in
 * @returns the four scores in words, or why there are none
 */
export async function scores(home: string, url: string, chrome: string | undefined): Promise<string> {
  if (!existsSync(join(home, 'package.json'))) {
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    const install = await watched(['npm', 'install', '--no-audit', '--no-fund', 'lighthouse@12'], { cwd: home });
    if (install.status !== 0) return `Lighthouse can't be installed: ${install.lines.at(-1)?.text}`;
  }
  const report = join(home, 'report.json');
  const run = await watched(
    [
      process.execPath,
      join(home, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { cwd: home, env: chrome === undefined ? {} : { CHROME_PATH: chrome } },
  );
  if (run.status !== 0) return `Lighthouse ends with ${run.status}: ${run.lines.at(-1)?.text}`;
  const { categories }: { categories: Record<string, { score: number | null }> } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return Object.entries(categories)
    .map(([name, { score }]) => `${name} ${score === null ? 'none' : Math.round(score * 100)}`)
    .join(', ');
}
