/** A page has only the styles that can hold on it: it looks in every respect as it would with all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const html = (path: string) => readFileSync(join('out', path.replace(/\/$/, '/index.html')), 'utf8');
/** Pages whose styles the framework loads. */
const isHydrated = (path: string) => html(path).includes('__next_f');

test('a page without the framework asks for no style sheet, and has one element of styles', () => {
  const pages = pagesOf('out').filter((path) => !isHydrated(path));
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages) {
    expect(html(path), path).not.toMatch(/rel="stylesheet"/);
    expect(html(path).match(/<style/g), path).toHaveLength(1);
  }
});

const hydratedPages = pagesOf('out').filter(isHydrated);

test('a page with the framework has what holds on it in its head, and its sheets after the content', () => {
  expect(hydratedPages.length).toBeGreaterThan(2);
  for (const path of hydratedPages) {
    const [head = '', body = ''] = html(path).split('</head>');
    expect(head, path).not.toMatch(/rel="stylesheet"/);
    expect(head, path).toContain('<style data-precedence="ahead">');
    expect(body, path).toMatch(/(?:<link rel="stylesheet" href="[^"]*" data-precedence="next"\/>)+<\/body><\/html>$/);
  }
});

/** In the page: every computed value of every element, and of what stands before and after it. */
function looks(): string[] {
  return [...document.querySelectorAll('html, body, body *')].flatMap((element) =>
    [undefined, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      // What stands before or after nothing is nothing.
      const values =
        pseudo && style.content === 'none'
          ? []
          : Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`);
      return `${element.tagName}.${element.getAttribute('class')}${pseudo ?? ''}{${values.join(';')}}`;
    }),
  );
}

/** The first address of each folder, and every story: those are of many kinds. */
const examples = pagesOf('out').filter((path, index, all) => {
  const folder = (each: string) => each.split('/').slice(0, 2).join('/');
  return path.startsWith('/posts/') || all.findIndex((each) => folder(each) === folder(path)) === index;
});

const views = [
  { width: 360, media: 'screen', colorScheme: 'light' },
  { width: 1280, media: 'screen', colorScheme: 'dark' },
  { width: 760, media: 'print', colorScheme: 'light' },
] as const;

test.describe('looks before its sheets are there as it does with them', () => {
  // Without scripts nothing changes while it is read; that theirs are refused is then as it must be.
  test.use({
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
    expectedErrors: /_next\/static\/chunks\/\S+\.js csp$/,
  });

  for (const path of hydratedPages.slice(0, 2)) {
    test(path, async ({ page }) => {
      test.setTimeout(600_000);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      for (const { width, ...media } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        const all = await page.evaluate(looks);
        expect(all.length).toBeGreaterThan(500);
        const turn = (off: boolean) =>
          page.locator('link[rel="stylesheet"]').evaluateAll((links, off) => {
            for (const link of links) if (link instanceof HTMLLinkElement) link.disabled = off;
            return links.length;
          }, off);
        expect(await turn(true)).toBeGreaterThan(0);
        const ahead = await page.evaluate(looks);
        await turn(false);
        const where = `${width} px, ${JSON.stringify(media)}`;
        expect(ahead, where).toHaveLength(all.length);
        expect(ahead.filter((look, index) => look !== all[index]).slice(0, 2), where).toEqual([]);
      }
    });
  }
});

test.describe('looks as with all styles of the site', () => {
  test.use({ bypassCSP: true, reducedMotion: 'reduce' });

  /** A page that the framework styles names all that there is: the sheet of every page, and that of the results. */
  const hydrated = hydratedPages.find((path) => path.startsWith('/results/')) ?? '';
  const sheets = [...html(hydrated).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) => href);

  for (const path of examples.filter((path) => !isHydrated(path))) {
    test(path, async ({ page }) => {
      // Every value of every element is read six times.
      test.setTimeout(600_000);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(readFileSync(join('out', sheets[0] ?? ''), 'utf8')).toContain('@font-face');
      const whole = path.startsWith('/results/') ? sheets : sheets.slice(0, 1);
      for (const { width, ...media } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(media);
        // What print hides loses the focus a moment later: that is no matter of the styles.
        await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
        const own = await page.evaluate(looks);
        expect(own.length).toBeGreaterThan(60);
        const added = [];
        for (const url of whole) added.push(await page.addStyleTag({ url }));
        // Frames and the search have a sheet of their own after the site's, which no page of the framework names.
        if (/^\/(?:embed|search)\//.test(path)) await added[0]?.evaluate((link) => document.head.prepend(link));
        const all = await page.evaluate(looks);
        for (const link of added) await link.evaluate((element) => element.parentNode?.removeChild(element));
        const where = `${width} px, ${JSON.stringify(media)}`;
        expect(all, where).toHaveLength(own.length);
        expect(all.filter((look, index) => look !== own[index]).slice(0, 2), where).toEqual([]);
      }
    });
  }
});
