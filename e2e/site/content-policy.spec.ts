/** Every page obeys the policy that it states, and the policy keeps out what is not of the page. */
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

for (const path of pagesOf('out')) {
  test(`${path} loads and runs only what its policy allows`, async ({ page }) => {
    // A violation is an error in the console too, which fails the test; here it is named.
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        document.documentElement.dataset.violation = `${violatedDirective} ${blockedURI} ${sample}`;
      });
    });
    await page.goto(path);
    const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src /);
    await expect(policy).not.toHaveAttribute('content', /unsafe-inline|'unsafe-eval'/);
    // Nothing that could be blocked stands before it.
    const earlier = await policy.evaluate((meta) =>
      [...document.querySelectorAll('head > *')].slice(0, [...(meta.parentElement?.children ?? [])].indexOf(meta)),
    );
    expect(earlier).toHaveLength(1);
    await page.evaluate(() => document.fonts.ready);
    // Pictures are drawn, though opened by themselves they may do nothing.
    const blank = await page.evaluate(async () => {
      const pictures = [...document.images].filter((picture) => picture.loading !== 'lazy');
      await Promise.allSettled(pictures.map((picture) => picture.decode()));
      return pictures.filter((picture) => picture.naturalWidth === 0).map((picture) => picture.src);
    });
    expect(blank).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-violation', /./);
  });
}

test.describe('what gets into a page all the same', () => {
  test.use({ expectedErrors: /Content.Security.Policy|status of 404/ });

  const evil =
    '<script>window.ran = "script"</script><img src="/nothing.png" onerror="window.ran = \'handler\'">' +
    '<style>h1 { position: fixed; left: 7px }</style><h2 style="position: fixed">x</h2>' +
    '<script src="data:text/javascript,window.ran=1"></script>' +
    '<a id="link" href="javascript:window.ran=2">x</a>';

  for (const [path, guarded] of [
    ['/', true],
    ['/results/nl-house-2012/', true],
    ['/about/', false],
  ] as const) {
    test(`does ${guarded ? 'nothing' : 'what it likes without the policy'} on ${path}`, async ({ page }) => {
      // The page as it would be if its text had let markup through.
      await page.route(`**${path}`, async (route) => {
        const answer = await route.fetch();
        let html = (await answer.text()).replace('</body>', `${evil}</body>`);
        if (!guarded) html = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        await route.fulfill({ response: answer, body: html });
      });
      await page.goto(path);
      await page.locator('#link').click();
      const found = await page.evaluate(() => ({
        ran: 'ran' in window,
        restyled: ['h1', 'h2[style]'].filter(
          (name) => getComputedStyle(document.querySelector(name) ?? document.body).position === 'fixed',
        ),
      }));
      expect(found).toEqual({ ran: !guarded, restyled: guarded ? [] : ['h1', 'h2[style]'] });
    });
  }
});
