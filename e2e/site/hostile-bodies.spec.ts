/** Every vector of the public suites, in every place that Markdown has, rendered as bodies are and opened in a browser. */
import { renderBody } from '../../app/_content/markdown';
import { expectHarmless, harmOn, watchForHarm } from '../support/harm';
import { strict } from '../support/hostile-content';
import { expect, test } from '../support/test';
import { asMarkdown, suites } from '../support/xss-suites';

/** A page of these bodies as an editor's preview would show them: even those that the check refuses. */
function pageOf(vectors: readonly string[]): string {
  const bodies = vectors.flatMap((vector) => asMarkdown(vector)).map((source) => renderBody(source, strict));
  const parts = bodies.flatMap(({ html, updates }) => [html, ...updates.map((update) => update.html)]);
  // No policy here: what holds must hold by itself.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bodies</title></head><body>${parts
    .map((part) => `<div class="prose">${part}</div>`)
    .join('\n')}</body></html>`;
}

for (const [suite, vectors] of Object.entries(suites)) {
  test(`${suite}: ${vectors.length} vectors in ${asMarkdown('').length} places each do nothing`, async ({
    page,
    host,
  }) => {
    test.setTimeout(600_000);
    await watchForHarm(page);
    for (let from = 0; from < vectors.length; from += 40) {
      const some = vectors.slice(from, from + 40);
      await page.route(`${host}/bodies`, (route) => route.fulfill({ contentType: 'text/html', body: pageOf(some) }));
      await page.goto('/bodies');
      await expectHarmless(page, `vectors ${from} to ${from + some.length}`);
      await page.unroute(`${host}/bodies`);
    }
  });
}

test('what does something is seen', async ({ page, host }) => {
  await watchForHarm(page);
  const body = `<div class="prose"><script>alert(1)</script><p onclick="alert(2)">x</p><a href="javascript:alert(3)">x</a>
    <form></form><object></object><p onmouseover="document.write(4)">x</p></div>`;
  await page.route(`${host}/bodies`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/bodies');
  expect(await harmOn(page)).toEqual([
    'there is a <script>alert(1)</script>',
    'there is a <form></form>',
    'there is a <object></object>',
    'p has onclick',
    'a leads to javascript:alert(3)',
    'p has onmouseover',
    'ran alert(1)',
    'ran alert(2)',
    'ran document.write(4)',
  ]);
});
