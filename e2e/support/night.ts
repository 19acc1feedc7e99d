/** A night of counting: two exports, an hour apart, and a host that puts the second in the place of the first. */
import { createServer } from 'node:http';
import { staticHandler } from '../../app/_desk/static-server';
import { exportFolder } from './exports';
import { test as base } from './test';

/** An hour after `before`; nothing that is held back is due yet, but each election has a count more. */
export const later = '2018-01-01T01:00Z';

const counts = (figures: readonly string[]) => `    counts:
      - { id: one, status: unofficial-partial, asOf: 2017-12-31T22:00Z, counted: { percent: 31.5 }, source: { name: The hall }, ${figures[0]} }
      - { id: two, status: unofficial-partial, asOf: 2017-12-31T23:00Z, counted: { percent: 48.5 }, source: { name: The hall }, ${figures[1]} }
      - { id: three, status: unofficial-partial, asOf: 2018-01-01T00:30Z, counted: { percent: 81.5 }, source: { name: The hall }, ${figures[2]} }`;

const about = Array.from({ length: 12 }, (_, index) => `Paragraph ${index + 1} on how the town counts.`).join('\n\n');

const head = (title: string) => `---
title: ${title}
summary: Counted in the night, hall by hall.
area: NZ
contests:`;

const foot = `---

${about}

All is in [the archive](/archive/).
`;

/** A contest for one office: its page has no script of the framework. */
const mayor = `${head('The night of the mayor')}
  - id: mayor
    title: The mayor of the night
    date: 2017-12-31
    system: plurality
    elects: 1
    candidates: { ada: { name: Ada Example }, ben: { name: Ben Example } }
${counts(['shares: { ada: 51.25, ben: 48.75 }', 'shares: { ada: 50.5, ben: 49.5 }', 'shares: { ada: 47.25, ben: 52.75 }'])}
${foot}`;

/** A chamber: its page has the coalition builder, and hydrates. */
const council = `${head('The night of the council')}
parties:
  blue: { name: The Blue List, abbreviation: BL, color: "#2a5caa" }
  green: { name: The Green List, abbreviation: GR, color: "#2a8a4a" }
  red: { name: The Red List, abbreviation: RD, color: "#aa2a2a" }
contests:
  - id: council
    title: The council of the night
    date: 2017-12-31
    system: proportional
    seats: { total: 15 }
    lists: { blue: { party: blue }, green: { party: green }, red: { party: red } }
${counts(['seats: { blue: 7, green: 5, red: 3 }', 'seats: { blue: 6, green: 6, red: 3 }', 'seats: { blue: 5, green: 6, red: 4 }'])}
${foot}`.replace('contests:\nparties:', 'parties:');

const story = `---
title: The night as it goes
summary: Hall by hall.
date: 2017-12-31T20:00Z
kind: live
coverage: { from: 2017-12-31T20:00Z }
authors: [missy]
elections: [night-of-the-mayor]
---

::result[The mayor]{contest="night-of-the-mayor/mayor"}

:::update{at="2017-12-31T21:00Z" title="The halls close"}
Now they count.
:::
`;

/** What goes into posts/ for it. */
export const nightFiles: Readonly<Record<string, string>> = {
  'posts/elections/night-of-the-mayor.md': mayor,
  'posts/elections/night-of-the-council.md': council,
  'posts/night-as-it-goes.md': story,
};

/** Puts the export of this name in place. */
export type PutInPlace = (name: 'before' | 'later') => void;

/** Tests at a host whose export changes while its pages are open. */
export const test = base.extend<object, { putInPlace: PutInPlace; nightHost: { origin: string; put: PutInPlace } }>({
  nightHost: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const exports = {
        before: staticHandler({ folder: exportFolder('before') }),
        later: staticHandler({ folder: exportFolder('later') }),
      };
      let inPlace: keyof typeof exports = 'before';
      const server = createServer((request, response) => exports[inPlace](request, response));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      const put: PutInPlace = (name) => {
        inPlace = name;
      };
      await use({ origin: `http://127.0.0.1:${address.port}`, put });
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  host: [async ({ nightHost }, use) => use(nightHost.origin), { scope: 'worker' }],
  putInPlace: [async ({ nightHost }, use) => use(nightHost.put), { scope: 'worker' }],
});

export { expect } from './test';
