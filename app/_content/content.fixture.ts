/** For tests of what draws on the edition: a content folder of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';

/**
 * Makes the modules that are imported after it read these files, as published at a clock. The test must also mock
 * `_content/watch`, which asks the bundler.
 * @param files by path below posts/, such as `authors/missy.md`
 */
export function useContent(files: Readonly<Record<string, string>>, clock: string): void {
  const root = mkdtempSync(join(tmpdir(), 'tally-content-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'posts', file)), { recursive: true });
    writeFileSync(join(root, 'posts', file), text);
  }
  vi.resetModules();
  vi.stubEnv('TALLY_CONTENT', root);
  vi.stubEnv('SITE_CLOCK', clock);
  // They are parsed, not checked: a test may have what an editor may not.
  vi.stubEnv('TALLY_CHECKED', '1');
}

/** A Markdown file. */
export function markdown(frontMatter: string, body = 'The text.'): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}\n`;
}

/** Two authors, a topic, and stories of each sort that machines are told of. */
export const someContent: Readonly<Record<string, string>> = {
  'authors/missy.md': markdown('name: Missy\nrole: Guest writer\nguest: true'),
  'authors/desk.md': markdown('name: The desk\ndesk: true'),
  'topics/europe.md': markdown('title: Europe & more\nsummary: All of it.'),
  'elections/xx-2017.md': markdown(`
title: An election
summary: Two candidates.
area: FR
parties: { blue: { name: The Blue List } }
contests:
  - id: mayor
    title: The mayor
    date: 2017-05-05
    system: plurality
    candidates: { ada: { name: Ada Example, party: blue }, ben: { name: Ben Example } }
    counts:
      - { id: first, status: unofficial-partial, asOf: 2017-05-05, votes: { ada: 60, ben: 40 }, source: { name: The town hall, url: "https://town.example/" } }
  - { id: council, title: The council, date: 2017-05-05, system: plurality, candidates: { cy: { name: Cy Example } } }`),
  'two-authors.md': markdown(
    `
title: "Bells \\a and <b>tags</b> & more ]]> \\uFFFE"
summary: "A control \\u0001 character, </script><script>alert(1)</script>."
date: 2017-05-06T18:40+02:00
updated: 2017-05-07
kind: report
authors: [missy, desk]
topics: [europe]
tags: [Tag & tag]
elections: [xx-2017]
image: { src: /images/a.png, alt: A picture, caption: Its caption }
corrections:
  - { at: 2017-05-08T09:30+02:00, text: It said 13:56; it was 23:56. }
claims:
  - { claim: It was at 13:56, status: "false", by: Ada Example, note: It was later. }
  - { claim: It was hacked, status: confirmed, by: The Blue List }
  - { claim: It was them, status: claimed, by: Somebody }
sources: [{ publisher: The Paper, title: A report, url: "https://paper.example/", date: 2017-05-06 }]`,
    `See [the other story](/posts/live/) and the note.[^1]

[^1]: A note.

::result[The mayor, first count]{contest="xx-2017/mayor" count="first"}`,
  ),
  'live.md': markdown(
    `
title: As it happened
summary: Live.
date: 2017-05-05T18:00+02:00
kind: live
coverage: { from: 2017-05-05T18:00+02:00, until: 2017-05-06 }
authors: [desk]
lang: fr`,
    `Before.

:::update{at="2017-05-05T20:00+02:00" title="First figures"}
They are in.
:::

:::update{at="2017-05-05T21:00+02:00"}
Without a title.
:::

:::update{at="2019-01-01T00:00Z" title="Too early"}
Held back.
:::`,
  ),
  'guest.md': markdown(
    'title: A guest\nsummary: By a guest.\ndate: 2017-05-04\nkind: opinion\nauthors: [missy]\nbyline: From Missy',
  ),
};
