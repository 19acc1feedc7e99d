/** A hundred posts and some elections, all sound, and fifty slips of the hand: one a file. */

export interface Slip {
  readonly in: 'post' | 'majority' | 'chamber';
  readonly rule: string;
  readonly right: string;
  readonly wrong: string;
  /** What stands on the line that is to be named, where `wrong` begins on another one. */
  readonly at?: string;
}

/** The text of a sound post. */
export function post(number: number): string {
  return `---
title: "Story ${number} of a hundred"
summary: What story ${number} says.
date: 2017-06-01T0${number % 10}:00+02:00
kind: report
authors: [desk]
topics: [europe]
elections: [majority]
image: { src: /images/map.svg, alt: A map., caption: The map. }
sources:
  - { publisher: Council, title: A decision, url: "https://example.org/decision" }
claims:
  - { claim: It was close., status: confirmed }
polls:
  - id: inquiry
    pollster: Research
    client: A paper
    fieldwork: { from: 2017-05-01, to: 2017-05-03 }
    sample: 1000
    margin: 3.1
    mode: phone
    population: adults
    question: Who?
    source: { name: Research }
    answers: { A commission: 60, Congress: 30 }
corrections:
  - { at: 2017-06-02, text: A name was wrong. }
aliases: [/old/story-${number}/]
---

See [the results](/results/majority/#round) and [a story](/posts/story-0/#section-what-it-means).

## What it means

Ada Example got 54.0% of the vote: :n[540]{of="majority/round/ada/votes" count="final"} votes.

::result[The round]{contest="majority/round" count="final"}

### In detail

![A map of it](/images/map.svg)

:::quote{by="Ada"}
We won.
:::

## What comes next

[The law](https://example.org/law) says so.
`;
}

/** The text of a sound election by majority. */
export const majority = `---
title: A mayor
summary: Two candidates.
area: FR
silence: { from: 2017-05-06, until: 2017-05-07T20:00+02:00 }
parties:
  blue: { name: The Blue List, abbreviation: BL, color: "#2a5caa" }
contests:
  - id: round
    title: The round
    date: 2017-05-07
    pollsClose: 2017-05-07T20:00+02:00
    system: majority
    elects: 1
    candidates:
      ada: { name: Ada Example, party: blue }
      ben: { name: Ben Example }
    counts:
      - id: early
        status: unofficial-partial
        asOf: 2017-05-07T21:00+02:00
        counted: { reported: 6, total: 12, unit: districts }
        source: { name: The town hall }
        shares: { ada: 55.5, ben: 44.5 }
      - id: later
        status: unofficial-partial
        asOf: 2017-05-07T22:00+02:00
        counted: { reported: 11, total: 12, unit: districts }
        source: { name: The town hall }
        votes: { ada: 500, ben: 430 }
      - id: final
        status: certified
        asOf: 2017-05-09
        counted: { reported: 12, total: 12, unit: districts }
        source: { name: The town hall }
        ballots: { registered: 1500, cast: 1010, invalid: 10, valid: 1000 }
        votes: { ada: 540, ben: 460 }
        shares: { ada: 54.0, ben: 46.0 }
    calls:
      - { at: 2017-05-07T22:30+02:00, by: Research, elected: [ada] }
---

About it.
`;

/** The text of a sound election of a chamber. */
export const chamber = `---
title: A council
summary: Three lists.
area: NL
contests:
  - id: council
    title: The council
    date: 2017-03-15
    system: proportional
    seats: { total: 10, majority: 6, allocation: dhondt }
    lists:
      red: { name: Red }
      green: { name: Green }
      grey: { name: Grey }
    counts:
      - id: final
        status: certified
        asOf: 2017-03-20
        source: { name: The council }
        ballots: { valid: 1000 }
        votes: { red: 500, green: 300, grey: 200 }
        seats: { red: 5, green: 3, grey: 2 }
---

About it.
`;

const slip = (of: Slip['in'], rule: string, right: string, wrong: string, at?: string): Slip => ({
  in: of,
  rule,
  right,
  wrong,
  at,
});

export const slips: readonly Slip[] = [
  slip('post', 'yaml', 'authors: [desk]', 'authors: [desk'),
  slip('post', 'yaml', 'kind: report', 'kind: report\nkind: note', 'kind: note'),
  slip('post', 'yaml', 'kind: report', 'kind: report\n? [a, b]\n: 1', '? [a, b]'),
  slip('post', 'schema', 'date: 2017-06-01T', 'date: 2017-06-31T'),
  slip('post', 'schema', 'kind: report', 'kind: reprot'),
  slip('post', 'schema', 'status: confirmed', 'status: sure'),
  slip('post', 'schema', 'alt: A map.', 'alt: ""'),
  slip('post', 'schema', 'source: { name: Research }', 'source: {}'),
  slip('post', 'schema', 'summary: What', 'lead: maybe\nsummary: What'),
  slip('post', 'unknown-key', 'corrections:', 'corections:'),
  slip('post', 'unknown-key', 'caption: The', 'capton: The'),
  slip('post', 'unknown-key', 'sample: 1000', 'sampel: 1000'),
  slip('post', 'unknown-key', 'alt: A map.', 'atl: A map.'),
  slip(
    'majority',
    'unknown-key',
    'source: { name: The town hall }\n        votes',
    'sorce: { name: The town hall }\n        votes',
  ),
  slip('post', 'reference', 'authors: [desk]', 'authors: [dsek]'),
  slip('post', 'reference', 'topics: [europe]', 'topics: [europa]'),
  slip('post', 'reference', 'elections: [majority]', 'elections: [majorty]'),
  slip('post', 'reference', '/images/map.svg, alt', '/images/mpa.svg, alt'),
  slip('post', 'reference', '(/images/map.svg)', '(/images/none.svg)'),
  slip('post', 'reference', '(/posts/story-0/#section-what-it-means)', '(/posts/story-00/)'),
  slip('post', 'reference', '#section-what-it-means', '#what-it-means'),
  slip('post', 'reference', '/results/majority/#round)', '/results/majority/#round-count-last)'),
  slip('post', 'reference', 'contest="majority/round"', 'contest="majority/runoff"'),
  slip('post', 'alias-clash', 'aliases: [/old/', 'aliases: [/images/map.svg, /old/'),
  slip('post', 'alias-clash', 'aliases: [/old/', 'aliases: [/Archive/2017-06/, /old/'),
  slip('post', 'directive', ':::\n\n## What comes', '\n## What comes', ':::quote'),
  slip('post', 'directive', '::result[', '::resutl['),
  slip('post', 'bound-number', ':n[540]', ':n[54]'),
  slip('post', 'number-in-prose', 'Example got 54.0%', 'Example got 45.0%'),
  slip('post', 'silence', 'date: 2017-06-01T', 'date: 2017-05-06T'),
  slip('post', 'alt-text', '![A map of it]', '![]'),
  slip('post', 'alt-text', ', alt: A map.', '', 'image: {'),
  slip('post', 'source', '    source: { name: Research }\n', '', '- id: inquiry'),
  slip('post', 'poll-facts', '    mode: phone\n', '', '- id: inquiry'),
  slip('post', 'poll-facts', 'margin: 3.1', 'margin: 31'),
  slip('post', 'heading-order', '### In detail', '#### In detail'),
  slip('post', 'insecure-link', 'https://example.org/law', 'http://example.org/law'),
  slip('post', 'insecure-link', 'https://example.org/decision', 'http://example.org/decision'),
  slip('majority', 'votes-sum', 'ben: 460', 'ben: 469'),
  slip('majority', 'votes-sum', 'valid: 1000', 'valid: 10000'),
  slip('majority', 'ballots', 'invalid: 10,', 'invalid: 100,'),
  slip('majority', 'share-mismatch', 'ada: 54.0', 'ada: 45.0'),
  slip('majority', 'shares-total', 'ben: 44.5', 'ben: 54.5'),
  slip('majority', 'count-order', 'asOf: 2017-05-07T22:00', 'asOf: 2017-05-10T22:00', 'asOf: 2017-05-09'),
  slip('majority', 'count-falls', 'ada: 500', 'ada: 560', 'votes: { ada: 540'),
  slip(
    'majority',
    'reported',
    'reported: 12,',
    'reported: 11,',
    'counted: { reported: 11, total: 12, unit: districts }\n        source: { name: The town hall }\n        ballots',
  ),
  slip('majority', 'before-close', 'asOf: 2017-05-07T21:00', 'asOf: 2017-05-07T19:00'),
  slip('majority', 'call', 'elected: [ada]', 'elected: [ben]'),
  slip('majority', 'future-count', 'asOf: 2017-05-09', 'asOf: 2107-05-09'),
  slip('majority', 'test-data', 'area: FR', 'area: FR\ntest: true', 'test: true'),
  slip(
    'majority',
    'duplicate-slug',
    'id: later',
    'id: early',
    'id: early\n        status: unofficial-partial\n        asOf: 2017-05-07T22',
  ),
  slip(
    'majority',
    'source',
    '        source: { name: The town hall }\n        shares',
    '        shares',
    '- id: early',
  ),
  slip('chamber', 'seats-total', 'grey: 2 }', 'grey: 1 }'),
  slip('chamber', 'majority', 'majority: 6', 'majority: 5'),
  slip('chamber', 'allocation', 'seats: { red: 5, green: 3', 'seats: { red: 4, green: 4'),
];
