import { expect, test } from 'vitest';
import { nameEdition } from './live-pages';

const page = (text: string, news = 'News') =>
  `<html><main id="main"><div class="live-note" id="live-note" data-live="/live.json" data-edition="" data-news="${news}">` +
  `</div><p>${text}</p></main><footer>Foot</footer></html>`;

function editionOf(html: string): string {
  return JSON.parse(nameEdition(html)?.file ?? '{}').edition;
}

test('the edition stands in the page and in its file', () => {
  const named = nameEdition(page('24.01%'));
  const edition = editionOf(page('24.01%'));
  expect(edition).toMatch(/^[0-9a-f]{16}$/);
  expect(named?.html).toBe(page('24.01%').replace('data-edition=""', `data-edition="${edition}"`));
});

test('it is another for every change of what the page says, and for nothing else', () => {
  expect(editionOf(page('24.01%'))).not.toBe(editionOf(page('24.02%')));
  expect(editionOf(page('24.01%'))).not.toBe(editionOf(page('24.01%', 'Other news')));
  expect(editionOf(page('24.01%').replace('Foot', 'Hand'))).toBe(editionOf(page('24.01%')));
});

test('the news are what the page says they are, in all characters', () => {
  const news = 'R&amp;D &lt;b&gt; &quot;It&#x27;s&quot; &amp;lt; $1';
  expect(JSON.parse(nameEdition(page('x', news))?.file ?? '{}').news).toBe(`R&D <b> "It's" &lt; $1`);
});

test('a page that can’t change has none', () => {
  expect(nameEdition('<html><main>Text</main></html>')).toBeUndefined();
});
