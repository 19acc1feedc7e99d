/** An export of which every field is made of attacks: its pages, its tables and its data do nothing that they should not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportFolder } from '../support/exports';
import { expectHarmless, watchForHarm } from '../support/harm';
import { hostilePages, hostileSuites } from '../support/hostile-content';
import { filesOf } from '../support/pages';
import { blocksIn, faultsOf, nodesIn } from '../support/structured-data';
import { expect, test } from '../support/test';
import { htmlFaults } from '../support/valid-html';

const folder = exportFolder('hostile');

test.use({ exportFolder: folder });

for (const path of hostilePages) {
  test(`nothing runs, leaves or comes in on ${path}`, async ({ page }) => {
    test.setTimeout(300_000);
    await watchForHarm(page);
    await page.goto(path);
    await expectHarmless(page, path);
  });
}

test('machines are told of it in JSON that is whole', () => {
  for (const suite of hostileSuites) {
    const html = readFileSync(join(folder, `posts/of-${suite}/index.html`), 'utf8');
    expect(nodesIn(blocksIn(html)).flatMap(faultsOf)).toEqual([]);
  }
});

test('no cell of a table is a formula', () => {
  const tables = filesOf(folder).filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(hostileSuites.length);
  for (const file of tables) {
    const rows: string[][] = parse(readFileSync(join(folder, file)));
    const formulas = rows.flat().filter((cell) => /^\s*[=+@\t\r-]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
    expect(formulas, file).toEqual([]);
  }
});

test('every page of the export is valid HTML all the same', async () => {
  test.setTimeout(600_000);
  const { pages, faults } = await htmlFaults(folder);
  console.log(`${pages} pages made of attacks validated`);
  expect(faults).toEqual([]);
});
