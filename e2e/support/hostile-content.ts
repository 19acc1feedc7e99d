/** Content made of attacks: each vector of the suites in the fields that an editor fills in, and in bodies. */
import { type Figures, renderBody } from '../../app/_content/markdown';
import { plainText } from '../../app/_elections/plain-text';
import { asMarkdown, suites } from './xss-suites';

/** What a body may name here: as the check has it, but without files. */
export const strict: Figures = {
  result: ({ contest }) => ({ problem: `${contest} is no contest`, rule: 'reference' }),
  poll: ({ id }) => ({ problem: `${id} is no poll`, rule: 'reference' }),
  images: () => ({ problem: 'no images', rule: 'directive' }),
  number: (_, typed) => ({ text: typed }),
  link: (url) => (/^https?:\/\/|^mailto:|^#/i.test(url) ? { url, external: true } : { problem: `${url} is no page` }),
  picture: (src) => (src === '/images/inquiry.svg' ? { src } : { problem: `${src} is no picture` }),
};

const isSound = (body: string) =>
  renderBody(body, strict, { checkOnly: true }).problems.every((each) => each.level !== 'error');

/** What, left open, swallows the text after it: the vectors that follow would not be seen. */
const swallowing =
  /<!|<\?|<\/?(?:script|pre|style|textarea|title|xmp|plaintext|iframe|noscript|template|svg|math|select|video|audio|object)|^\s*(?:```|~~~)/im;

/** As a string of YAML, which takes those of JSON. */
const quoted = (text: string) =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Vectors of which something is left as a title or a name. */
function words(suite: string): string[] {
  return [
    ...new Set((suites[suite] ?? []).filter((vector) => vector.length < 400).map((vector) => plainText(vector).trim())),
  ].filter((word) => word !== '');
}

function post(suite: string): string {
  const all = words(suite);
  const some = (from: number) => quoted(all.filter((_, index) => index % 40 === from).join(' '));
  const list = (item: (vector: string) => string) => all.map((vector) => `  - ${item(quoted(vector))}`).join('\n');
  // Every place of a few vectors, and a few places of every vector: the whole would take a page of megabytes.
  const bodies = (suites[suite] ?? []).flatMap((vector, index) =>
    asMarkdown(vector, `v${index}`).filter(
      (form, place) => place % 6 === index % 6 && !form.includes('\n\n[^') && !swallowing.test(form) && isSound(form),
    ),
  );
  return `---
title: ${some(0)}
summary: ${some(1)}
date: 2017-12-22
kind: poll
authors: [missy, of-${suite}]
byline: ${some(2)}
topics: [of-${suite}]
tags: [${all.slice(0, 40).map(quoted).join(', ')}]
contentNote: ${some(3)}
canonical: "https://example.org/%22%3E%3Cscript%3E'onload='alert(1)"
image: { src: /images/inquiry.svg, alt: ${some(4)}, caption: ${some(5)}, credit: ${some(6)} }
images:
  - { src: /images/inquiry.svg, alt: ${some(7)}, caption: ${some(8)}, credit: ${some(9)} }
sources:
${list((text) => `{ publisher: ${text}, title: ${text}, url: "https://example.org/'onclick='alert(1)" }`)}
claims:
${list((text) => `{ claim: ${text}, status: claimed, by: ${text}, source: ${text}, note: ${text} }`)}
corrections:
${list((text) => `{ at: 2017-12-23, text: ${text} }`)}
polls:
  - id: asked
    pollster: ${some(10)}
    client: ${some(11)}
    question: ${some(12)}
    population: ${some(13)}
    note: ${some(14)}
    source: { name: ${some(15)}, url: "https://example.org/'onclick='alert(1)" }
    answers:
${all
  .slice(0, 20)
  .map((vector, index) => `      ? ${quoted(vector)}\n      : ${index === 0 ? 100 : 0}`)
  .join('\n')}
---

::poll[The poll]{id="asked"}

${bodies
  .join('\n\n')
  .slice(0, 60_000)
  .replace(/\n\n[^\n]*$/, '')}
`;
}

/** A contest has a candidate for each of these vectors, of a party of its own. */
function election(suite: string): string {
  const all = words(suite).slice(0, 24);
  const some = (from: number) => quoted(all[from % all.length] ?? 'x');
  const each = (item: (vector: string, index: number) => string, separator: string) =>
    all.map((vector, index) => item(quoted(vector), index)).join(separator);
  return `---
title: ${some(0)}
summary: ${some(1)}
area: NZ
silence: { from: 2017-12-01, until: 2017-12-02, scope: ${some(2)} }
parties:
${each((text, index) => `  party-${index}: { name: ${text}, abbreviation: ${text} }`, '\n')}
contests:
  - id: mayor
    title: ${some(3)}
    date: 2017-12-10
    system: plurality
    note: ${some(4)}
    candidates:
${each((text, index) => `      entry-${index}: { name: ${text}, party: party-${index}, about: ${text} }`, '\n')}
    counts:
      - id: certified
        status: certified
        asOf: 2017-12-12
        counted: { reported: 3, total: 3, unit: ${some(5)} }
        note: ${some(6)}
        source: { name: ${some(7)}, url: "https://example.org/'onclick='alert(1)" }
        votes: { ${each((_, index) => `entry-${index}: ${(all.length - index) * 10}`, ', ')} }
    calls: [{ at: 2017-12-11, by: ${some(8)}, elected: [entry-0], note: ${some(9)}, source: { name: ${some(10)} } }]
    polls:
      - { id: asked, pollster: ${some(11)}, client: ${some(12)}, question: ${some(13)}, population: ${some(14)}, note: ${some(15)}, published: 2017-12-01, source: { name: ${some(16)} }, shares: { entry-0: 60, entry-1: 40 } }
  - id: chamber
    title: ${some(17)}
    date: 2017-12-10
    system: proportional
    seats: { total: 48, unit: ${some(18)}, note: ${some(19)} }
    lists:
${each((text, index) => `      list-${index}: { name: ${text}, party: party-${index} }`, '\n')}
    counts:
      - { id: certified, status: certified, asOf: 2017-12-12, source: { name: ${some(20)} }, seats: { ${each((_, index) => `list-${index}: 2`, ', ')} }, seatsTotal: ${all.length * 2} }
---

The body.
`;
}

function others(suite: string): Record<string, string> {
  const all = words(suite);
  const text = (from: number) => quoted(all.filter((_, index) => index % 30 === from).join(' '));
  return {
    [`posts/topics/of-${suite}.md`]: `---\ntitle: ${text(0)}\nsummary: ${text(1)}\narea: ${text(2)}\nimage: { src: /images/inquiry.svg, alt: ${text(3)} }\n---\n`,
    [`posts/authors/of-${suite}.md`]: `---\nname: ${text(4)}\nrole: ${text(5)}\nlinks: [{ label: ${text(6)}, url: "https://example.org/'onclick='alert(1)" }, { label: ${text(7)}, url: "mailto:a@example.org?subject=%3Cscript%3E" }]\n---\n`,
  };
}

export const hostileSuites = Object.keys(suites);

/** The files of all suites, by path. */
export function hostileFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const suite of hostileSuites) {
    files[`posts/of-${suite}.md`] = post(suite);
    files[`posts/elections/of-${suite}.md`] = election(suite);
    Object.assign(files, others(suite));
  }
  return files;
}

/** The addresses of the pages that show them. */
export const hostilePages = [
  '/',
  '/results/',
  '/archive/2017-12/',
  '/corrections/',
  ...hostileSuites.flatMap((suite) => [
    `/posts/of-${suite}/`,
    `/results/of-${suite}/`,
    `/topics/of-${suite}/`,
    `/authors/of-${suite}/`,
    `/embed/of-${suite}/mayor/`,
    `/embed/of-${suite}/chamber/`,
  ]),
];
