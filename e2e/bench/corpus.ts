/** A newsroom's archive of any size, the same at every run: stories, elections, topics, authors, as Markdown files. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from './random';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** `2017-05-08` */
  readonly day: string;
  readonly topic: string;
  readonly tags: readonly string[];
  readonly author: string;
  /** The contest whose count it shows, as `election/contest`. */
  readonly contest?: string;
  /** Markdown that any generator reads. */
  readonly text: string;
}

/** A picture that the site has. */
export const picture = '/images/two-dates.svg';

const syllables = 'ba co di fe go ha ju ki lo ma ne po ra si tu va we xo ya ze'.split(' ');
const kinds = ['report', 'report', 'report', 'analysis', 'opinion', 'note'];
const areas = ['FR', 'NL', 'NZ', 'DE', 'IE', 'SE'];
const firstDay = Date.UTC(2000, 0, 1);
const lastDay = Date.UTC(2017, 10, 30);
const day = 86_400_000;

/** Of N stories: how many of what goes with them. */
export function amounts(stories: number) {
  return {
    elections: Math.ceil(stories / 50),
    topics: Math.max(3, Math.round(Math.sqrt(stories))),
    authors: Math.max(3, Math.round(stories / 100)),
    tags: Math.max(10, Math.round(stories / 10)),
  };
}

function vocabulary(any: Random): string[] {
  const word = () => Array.from({ length: any.whole(1, 4) }, () => any.of(syllables)).join('');
  return [...new Set(Array.from({ length: 3000 }, word))];
}

/** All stories, oldest first. */
export function stories(count: number): Story[] {
  const any = random(2017);
  const words = vocabulary(any);
  const all = amounts(count);
  const sentence = (least: number, most: number) => {
    const text = Array.from({ length: any.whole(least, most) }, () => any.of(words)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => {
    const plain = Array.from({ length: any.whole(2, 5) }, () => `${sentence(9, 24)}.`);
    if (any.chance(0.3))
      plain.push(`**${sentence(2, 4)}** ${any.of(words)} [${any.of(words)}](https://example.org/${any.of(words)}).`);
    return plain.join(' ');
  };
  return Array.from({ length: count }, (_, index) => {
    // Some 760 words on average, some stories much longer.
    const blocks = Array.from({ length: any.chance(0.1) ? 30 : any.whole(9, 20) }, (_, place) => {
      if (place % 5 === 3) return `## ${sentence(3, 6)}`;
      if (any.chance(0.06)) return `> ${paragraph()}`;
      if (any.chance(0.06)) return [1, 2, 3].map(() => `- ${sentence(4, 9)}`).join('\n');
      return paragraph();
    });
    const election = any.whole(1, all.elections);
    return {
      id: `story-${String(index + 1).padStart(5, '0')}`,
      title: sentence(5, 10),
      summary: `${sentence(12, 24)}.`,
      day: new Date(firstDay + Math.floor(((lastDay - firstDay) / day) * (index / count)) * day)
        .toISOString()
        .slice(0, 10),
      topic: `topic-${any.whole(1, all.topics)}`,
      tags: [...new Set([1, 2, 3].map(() => `tag ${any.whole(1, all.tags)}`))],
      author: `author-${any.whole(1, all.authors)}`,
      ...(any.chance(0.1) && { contest: `election-${election}/chamber` }),
      text: blocks.join('\n\n'),
    };
  });
}

function storyFile(story: Story, any: Random): string {
  const election = story.contest?.split('/')[0];
  return `---
title: "${story.title}"
summary: "${story.summary}"
date: ${story.day}
kind: ${any.of(kinds)}
authors: [${story.author}]
topics: [${story.topic}]
tags: [${story.tags.join(', ')}]
${election ? `elections: [${election}]\n` : ''}image: { src: ${picture}, alt: "Two leaves of a calendar." }
---

${story.text}
${story.contest ? `\n::result[The chamber]{contest="${story.contest}"}\n` : ''}`;
}

/** An election of a chamber: ten lists, two counts. */
function electionFile(number: number, any: Random): string {
  const year = 2000 + (number % 17);
  const lists = Array.from({ length: 10 }, (_, index) => `list-${index + 1}`);
  const votes = lists.map(() => any.whole(20_000, 900_000));
  const seats = lists.map(() => any.whole(1, 30));
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const entry = (values: readonly number[]) => lists.map((list, index) => `${list}: ${values[index]}`).join(', ');
  const half = votes.map((value) => Math.floor(value / 2));
  const count = (status: string, asOf: string, own: readonly number[], more: string) => `      - status: ${status}
        asOf: ${asOf}
        source: { name: The electoral council }
        ballots: { registered: ${sum(votes) * 2}, cast: ${sum(own) + 1000}, invalid: 1000, valid: ${sum(own)} }
        votes: { ${entry(own)} }
${more}`;
  return `---
title: Election ${number} of a chamber
summary: Ten lists, two counts.
area: ${any.of(areas)}
parties:
${lists.map((list, index) => `  ${list}: { name: "The ${list.replace('-', ' ')}", abbreviation: L${index + 1}, color: "#${(0x2a5caa + index * 0x151413).toString(16)}" }`).join('\n')}
contests:
  - id: chamber
    title: The chamber
    date: ${year}-05-06
    system: proportional
    elects: ${sum(seats)}
    candidates:
${lists.map((list) => `      ${list}: { party: ${list} }`).join('\n')}
    counts:
${count('unofficial-partial', `${year}-05-06T23:00Z`, half, '        counted: { reported: 50, total: 100, unit: districts }\n')}${count('certified', `${year}-05-20`, votes, `        seats: { ${entry(seats)} }\n`)}---

What readers should know about election ${number}.
`;
}

/**
 * Writes a folder for TALLY_CONTENT.
 * @param count how many stories
 */
export function writeCorpus(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('public', join(folder, 'public'), { recursive: true });
  const any = random(2018);
  const all = amounts(count);
  const write = (kind: string, id: string, text: string) => {
    mkdirSync(join(folder, 'posts', kind), { recursive: true });
    writeFileSync(join(folder, 'posts', kind, `${id}.md`), text);
  };
  for (const story of stories(count)) write('', story.id, storyFile(story, any));
  for (let number = 1; number <= all.elections; number++) {
    write('elections', `election-${number}`, electionFile(number, any));
  }
  for (let number = 1; number <= all.topics; number++) {
    write(
      'topics',
      `topic-${number}`,
      `---\ntitle: Topic ${number}\nsummary: Topic ${number}, from its beginning.\n---\n`,
    );
  }
  for (let number = 1; number <= all.authors; number++) {
    write('authors', `author-${number}`, `---\nname: Author Number ${number}\nrole: Reporter\n---\n`);
  }
}
