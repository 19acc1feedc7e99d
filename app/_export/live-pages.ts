/** Names the edition of a page that can change while it is open, in the page and in a small file beside it. */
import { createHash } from 'node:crypto';

/** The note of such a page, as app/_components/live-note.tsx writes it. */
const note = /(<div class="live-note"[^>]* data-edition=")(" data-news="([^"]*)")/;

export interface LivePage {
  readonly html: string;
  /** What the file says: see app/_script/backing-off.ts. */
  readonly file: string;
}

/**
 * @param html a page of the export
 * @returns the page with its edition in it, which follows from what it shows and nothing else; undefined where it can't change
 * @throws where the page has no main part
 */
export function nameEdition(html: string): LivePage | undefined {
  const [, , , news] = note.exec(html) ?? [];
  if (news === undefined) return undefined;
  const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error('a page that can change has no <main>');
  const edition = createHash('sha256').update(main).digest('hex').slice(0, 16);
  return {
    html: html.replace(note, (_, before: string, after: string) => before + edition + after),
    file: JSON.stringify({ edition, news: plainText(news) }),
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** An attribute as React escapes it, as text. */
function plainText(attribute: string): string {
  return attribute.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => entities[name] ?? whole);
}
