/**
 * Public lists of attacks on pages, each from a package that carries it:
 * - "Big List of Naughty Strings" (MIT), big-list-of-naughty-strings
 * - the vectors of html5sec.org, as the tests of html-purify have them (BSD-3-Clause), and that package's own
 * - the XSS cheat sheet of ha.ckers.org, since of OWASP, as xss-filters feeds it to its fuzzer (BSD-3-Clause)
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function textsIn(name: string): string {
  return readFileSync(require.resolve(name), 'utf8');
}

/** What is an object with an input, of a list of such. */
function inputsOf(list: unknown): string[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item) =>
    typeof item === 'object' && item !== null && 'input' in item && typeof item.input === 'string' ? [item.input] : [],
  );
}

function naughtyStrings(): string[] {
  const list: unknown = JSON.parse(textsIn('big-list-of-naughty-strings/blns.json'));
  return Array.isArray(list) ? list.map(String) : [];
}

function html5sec(): string[] {
  const { html5secVectors, generalVectors }: Record<string, unknown> = require('html-purify/tests/test-vectors.js');
  return [...inputsOf(html5secVectors), ...inputsOf(generalVectors)];
}

const distinct = (vectors: readonly string[]) => [...new Set(vectors)].filter((vector) => vector.trim() !== '');

/** Each list's vectors, without what is empty or stands twice in it. */
export const suites: Readonly<Record<string, readonly string[]>> = {
  'big-list-of-naughty-strings': distinct(naughtyStrings()),
  html5sec: distinct(html5sec()),
  'xss-cheat-sheet': distinct(textsIn('xss-filters/tests/fuzz/bin/seed.xss').split('\n')),
};

/**
 * A vector in each place that Markdown has for it.
 * @param name sets its notes and references apart from those of others in the same text
 */
export function asMarkdown(vector: string, name = 'a'): string[] {
  const line = vector.replace(/[\r\n]+/g, ' ');
  const quoted = line.replaceAll('"', "'");
  return [
    vector,
    `Text ${line} text`,
    `<div>\n${vector}\n</div>`,
    `<b ${line}>x</b> <img src="${line}"> <a href='${line}'>x</a>`,
    `- ${line}\n\n> ${line}\n\n## ${line}`,
    `[x](${line})`,
    `[x](<${line}>)`,
    `[x][${name}]\n\n[${name}]: <${line}> "${quoted}"`,
    `[x](https://example.org/ "${quoted}")`,
    `[x](https://example.org/${line})`,
    `<${line}>`,
    `![x](${line})`,
    `![${line}](/images/inquiry.svg "${quoted}")`,
    `\`\`\`${line}\n${vector}\n\`\`\``,
    `| ${name} |\n|--|\n| ${line} |`,
    `x[^${name}]\n\n[^${name}]: ${line}`,
    `:::quote{by="${quoted}" source="${quoted}" url="${quoted}"}\n${vector}\n:::`,
    `:::update{at="2017-05-01T00:00Z" title="${quoted}"}\n${vector}\n:::`,
    `::result[${line}]{contest="${quoted}"}`,
  ];
}
