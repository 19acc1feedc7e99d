/** What is held back of every sort that the content format knows, with words and figures that stand nowhere else. */

export interface HeldBack {
  /** What it is, for the name of the test. */
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  /** Words and figures that no file of the export may have while it is held back, in whatever writing. */
  readonly secrets: readonly string[];
  /** Whether it comes out at all. */
  readonly isDue: boolean;
}

const due = '2018-02-01T08:00+01:00';

const picture = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><title>${word}</title><rect width="40" height="30"/></svg>\n`;

/** A post with something in every field that pages, feeds or data could tell on. */
function post(word: string, keys: string, [yes, no] = [61.9375, 38.0625]): Record<string, string> {
  return {
    [`public/images/${word}-lead.svg`]: picture(`${word} drawn`),
    [`public/images/${word}-series.svg`]: picture(`${word} in a series`),
    [`public/images/${word} text.svg`]: picture(`${word} in the text`),
    [`posts/of-${word}.md`]: `---
title: "Title ${word} & <more> “quoted” – ${word}é"
summary: Summary ${word}
${keys}
kind: poll
authors: [missy]
byline: Byline ${word}
topics: [europe]
tags: [${word} tag, second ${word}]
image: { src: /images/${word}-lead.svg, alt: Alt ${word}, caption: Caption ${word}, credit: Credit ${word} }
images: [{ src: /images/${word}-series.svg, alt: Alt ${word} }]
sources: [{ publisher: Publisher ${word}, title: Source ${word}, url: "https://${word}.example/" }]
claims: [{ claim: Claim ${word}, status: "false", note: Note ${word} }]
corrections: [{ at: 2017-12-30, text: Correction ${word} }]
contentNote: Content note ${word}
aliases: [/2016/${word}/]
polls:
  - { id: poll-${word}, pollster: Pollster ${word}, question: Question ${word}, source: { name: Poll source ${word} }, answers: { Yes ${word}: ${yes}, No: ${no} } }
---

Text ${word} with a [link](/archive/).

## Heading ${word}

![Alt of the text ${word}](</images/${word} text.svg>)

::poll[The poll of ${word}]{id="poll-${word}"}
`,
  };
}

function topic(word: string, keys: string): Record<string, string> {
  return {
    [`public/images/${word}-topic.svg`]: picture(`${word} drawn`),
    [`posts/topics/of-${word}.md`]: `---
title: Topic ${word}
summary: Summary ${word}
image: { src: /images/${word}-topic.svg, alt: Alt ${word} }
${keys}
---

Background ${word}.
`,
    // It is published, and names the topic that is not.
    [`posts/beside-${word.slice(0, 3)}.md`]: `---
title: Beside a topic, the ${keys.length}th
summary: A story that is out, of a topic that is not.
date: 2017-12-20
kind: note
authors: [missy]
topics: [of-${word}, europe]
---

The text.
`,
  };
}

/** Votes, shares and seats of which none stands anywhere else; @param more further lists of each contest */
function election(word: string, votes: readonly [number, number], keys: string): Record<string, string> {
  const [ada, ben] = votes;
  return {
    [`posts/elections/of-${word}.md`]: `---
title: Election ${word}
summary: Summary ${word}
area: NZ
${keys}
parties: { party-${word}: { name: Party ${word}, abbreviation: ${word.slice(0, 4).toUpperCase()} } }
contests:
  - id: contest-${word}
    title: Contest ${word}
    date: 2017-12-10
    system: plurality
    candidates: { ada: { name: Ada ${word}, party: party-${word}, about: About ${word} }, ben: { name: Ben ${word} } }
    counts:
      - { id: count-${word}, status: certified, asOf: 2017-12-12, source: { name: Hall ${word} }, votes: { ada: ${ada}, ben: ${ben} }, note: Note ${word} }
---

Body ${word}.
`,
  };
}

/** An election that is out, with a count, a poll, a call and a report of turnout that are not. */
const parts = `---
title: An election of which a part is out
summary: The first count is out; the rest is to come.
area: NZ
contests:
  - id: mayor
    title: The mayor in parts
    date: 2017-12-10
    system: plurality
    turnout: [{ asOf: 2018-01-20, percent: 57.8312 }]
    candidates: { ada: { name: Ada Parted }, ben: { name: Ben Parted } }
    counts:
      - { id: open, status: unofficial-partial, asOf: 2017-12-10, counted: { percent: 50 }, source: { name: The hall }, votes: { ada: 60, ben: 40 } }
      - { id: syzygial, status: unofficial-complete, asOf: 2017-12-12, embargo: "${due}", source: { name: Hall syzygial }, votes: { ada: 81726354, ben: 73625148 }, note: Note syzygial }
    calls: [{ at: 2018-01-21, by: Caller peristeronic, elected: [ada], note: Call peristeronic }]
    polls:
      - { id: poll-nudiustertian, pollster: Pollster nudiustertian, published: 2018-01-22, source: { name: Poll source nudiustertian }, shares: { ada: 52.1875, ben: 47.8125 } }
---

In parts.
`;

const live = `---
title: A page of which an update is to come
summary: One update is out, one is not.
date: 2017-12-21T08:00Z
kind: live
coverage: { from: 2017-12-21T08:00Z }
authors: [missy]
---

:::update{at="2017-12-21T09:00Z" title="Out"}
This is out.
:::

:::update{at="2018-02-01T08:00Z" title="Update tachydidaxy"}
Text tachydidaxy.

![Alt tachydidaxy](/images/tachydidaxy.svg)
:::
`;

const words = (word: string) => [word, `${word}é`];

export const heldBack: readonly HeldBack[] = [
  {
    what: 'a draft',
    files: post('borborygmal', 'date: 2017-12-29\ndraft: true', [57.8125, 42.1875]),
    secrets: [...words('borborygmal'), '57.8125'],
    isDue: false,
  },
  {
    what: 'a scheduled post',
    files: post('quomodocunque', `date: ${due}`),
    secrets: words('quomodocunque'),
    isDue: true,
  },
  {
    what: 'an embargoed post',
    files: post('floccinaucal', `date: 2017-12-28\nembargo: ${due}`),
    secrets: words('floccinaucal'),
    isDue: true,
  },
  { what: 'a draft topic', files: topic('yarborough', 'draft: true'), secrets: ['yarborough'], isDue: false },
  { what: 'an embargoed topic', files: topic('zoanthropic', `embargo: ${due}`), secrets: ['zoanthropic'], isDue: true },
  {
    what: 'a draft election',
    files: election('ucalegonian', [91827364, 82736451], 'draft: true'),
    secrets: ['ucalegonian', '91827364', '82736451'],
    isDue: false,
  },
  {
    what: 'an embargoed election',
    files: election('widdershanks', [64738291, 53628174], `embargo: ${due}`),
    secrets: ['widdershanks', '64738291', '53628174'],
    isDue: true,
  },
  {
    what: 'a count, a poll, a call and a turnout of an election that is out',
    files: { 'posts/elections/in-parts.md': parts },
    secrets: ['syzygial', '81726354', '73625148', 'peristeronic', 'nudiustertian', '52.1875', '57.8312'],
    isDue: true,
  },
  {
    what: 'an update of a page that is out',
    files: { 'posts/an-update-to-come.md': live, 'public/images/tachydidaxy.svg': picture('tachydidaxy drawn') },
    secrets: ['tachydidaxy'],
    isDue: true,
  },
];

export const heldBackFiles: Readonly<Record<string, string>> = Object.assign({}, ...heldBack.map(({ files }) => files));

/** What systems and tools leave in public/, and what a site has in its one hidden folder. */
export const hiddenFiles: Readonly<Record<string, string>> = {
  'public/.DS_Store': 'spermologer-1',
  'public/.git/config': 'spermologer-2',
  'public/images/.cache/old.svg': 'spermologer-3',
  'public/.well-known/security.txt': 'Contact: mailto:desk@example.org\n',
};

/** What stands in the environment of a build and may not be in what it makes. */
export const canaries: Readonly<Record<string, string>> = {
  CANARY_TOKEN: 'absquatulate-4417',
  NEXT_PUBLIC_CANARY: 'gongoozler-9023',
  npm_config_canary: 'callipygian-5561',
};
