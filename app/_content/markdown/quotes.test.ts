import { describe, expect, it } from 'vitest';
import { html } from './figures.fixture';

const quote = (attributes: string) => html(`:::quote{${attributes}}\nTheir *words*.\n\n- a list\n:::`);

describe(':::quote', () => {
  it('names who said it', () => {
    expect(quote('by="Mark Rutte"')).toBe(
      '<figure class="quote"><blockquote>\n<p>Their <em>words</em>.</p>\n<ul>\n<li>a list</li>\n</ul>\n</blockquote>' +
        '<figcaption><span class="quote-by">Mark Rutte</span></figcaption></figure>',
    );
  });

  it('names and links the source', () => {
    expect(quote('by="A" source="Le Monde"')).toContain('</span>, <cite>Le Monde</cite></figcaption>');
    expect(quote('by="A" source="Le Monde" url="https://lemonde.fr/a"')).toContain(
      ', <a href="https://lemonde.fr/a" rel="external noopener"><cite>Le Monde</cite></a></figcaption>',
    );
    expect(quote('by="A" url="https://www.lemonde.fr/a"')).toContain('<cite>lemonde.fr</cite></a></figcaption>');
  });

  it('is a card where it comes from a platform, and loads nothing', () => {
    const card = quote('by="@a" platform="X" url="https://x.com/a/1"');
    expect(card).toContain('<figure class="quote quote-card">');
    expect(card).toContain('<a href="https://x.com/a/1" rel="external noopener"><cite>X</cite></a></figcaption>');
    expect(card).not.toMatch(/<img|src=/);
    expect(quote('by="@a" platform="X" source="Reply"')).toContain('<span class="quote-platform">X</span>');
  });

  it('escapes what it names', () => {
    expect(quote('by="<b>A</b> &amp; B"')).toContain('<span class="quote-by">&#x3C;b>A&#x3C;/b> &#x26; B</span>');
  });
});
