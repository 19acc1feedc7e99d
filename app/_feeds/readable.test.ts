import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { site } from '../_site/site';
import { readable } from './readable';

const page = `${site.origin}/posts/x/`;

function read(html: string): string {
  return toHtml({ type: 'root', children: readable(fromHtml(html, { fragment: true }).children, page) });
}

test('addresses become absolute, fragments lead to the page', () => {
  expect(
    read('<a href="/topics/a/">a</a> <a href="#fn-1" class="x" id="r-1">1</a> <img src="/images/a.png" alt="A">'),
  ).toBe(
    `<a href="${site.origin}/topics/a/">a</a> <a href="${page}#fn-1">1</a> <img src="${site.origin}/images/a.png" alt="A">`,
  );
  expect(read('<a href="https://other.example/#x">o</a> <a href="mailto:a@b.example">m</a>')).toBe(
    '<a href="https://other.example/#x">o</a> <a href="mailto:a@b.example">m</a>',
  );
});

test('of a figure the table stays and the drawing goes, without a trace of its lettering', () => {
  const figure = `<figure class="fig"><figcaption><p class="fig-title">Title</p><p class="fig-sub">Each dot is a seat.</p></figcaption>
<svg><title>T</title><text>24.01</text></svg><table><tr><th scope="row"><span class="fig-name">Ada</span><span class="fig-party">Blue</span></th>
<td class="fig-bar"><svg><text>60</text></svg></td><td data-value="60">60<span class="fig-unit">%</span></td></tr></table></figure>`;
  expect(read(figure).replaceAll('\n', '')).toBe(
    '<figure><figcaption><p>Title</p></figcaption><table><tbody><tr><th scope="row">Ada, Blue</th><td>60%</td></tr></tbody></table></figure>',
  );
});

test('nothing that runs, asks or styles gets in', () => {
  expect(read('<p style="x" onclick="y">a<script>b</script><style>c</style><template>d</template><!-- e --></p>')).toBe(
    '<p>a</p>',
  );
});
