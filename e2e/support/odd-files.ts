/** Files that are no posts, and one that is a post with four slips: each must give a line that says so. */

const head = `title: Odd
summary: An odd file.
date: 2017-05-01
kind: note
authors: [missy]`;

function post(body: string, more = ''): string {
  return `---\n${head}${more}\n---\n\n${body}\n`;
}

/** Files that are refused, each with an error line of its own. */
export const refused: Readonly<Record<string, string | Uint8Array>> = {
  'posts/empty.md': '',
  'posts/blank.md': ' \n\n\t\n',
  'posts/only-a-mark.md': '\uFEFF',
  'posts/no-front-matter.md': 'Just a text.\n',
  'posts/no-end.md': `---\n${head}\n\nThe second fence is missing.\n`,
  'posts/no-keys.md': '---\n---\nText.\n',
  'posts/a-list.md': '---\n- title\n- summary\n---\nText.\n',
  'posts/a-word.md': '---\nhello\n---\nText.\n',
  'posts/javascript.md': `---js\nprocess.exit(7)\n---\nText.\n`,
  'posts/json.md': `---json\n{ "title": "x" }\n---\nText.\n`,
  'posts/tabs.md': '---\ntitle:\n\t- x\n---\nText.\n',
  'posts/twice.md': post('Text.', '\ntitle: Again'),
  'posts/prototype.md': post('Text.', '\n__proto__: { draft: true }'),
  'posts/laughs.md': post('Text.', `\na: &a [x,x,x,x,x,x,x,x,x]\n${bombs()}`),
  'posts/tagged.md': post('Text.', '\ntags: !!js/function "function () {}"'),
  'posts/größe.md': post('Text.'),
  'posts/v1.2.md': post('Text.'),
  'posts/With Space.md': post('Text.'),
  'posts/latin-one.md': Buffer.from(post('Caf\xe9'), 'latin1'),
  'posts/binary.md': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
  'posts/unclosed.md': post(':::quote{by="A"}\n\nNever closed.'),
  'posts/no-such-directive.md': post('::video[A film]{id="x"}'),
  'posts/elections/empty.md': '',
  'posts/elections/no-contest.md': '---\ntitle: x\nsummary: x\narea: FR\ncontests: []\n---\n',
  'posts/topics/number.md': '---\n7\n---\n',
  'posts/authors/nobody.md': '---\nname:\n---\n',
};

function bombs(): string {
  const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  return names.map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index - 1] ?? 'a'}`)}]`).join('\n');
}

/** Files whose bodies are a strain on a parser: built or refused, but never a crash and never a wait without end. */
export const straining: Readonly<Record<string, string>> = {
  'posts/brackets.md': post('['.repeat(50_000)),
  'posts/quotes.md': post(`${'>'.repeat(5_000)} deep`),
  'posts/stars.md': post('*a_ '.repeat(2_000)),
  'posts/colons.md': post(':a:b::c '.repeat(5_000)),
  'posts/controls.md': post('A\u0000B\u0007C\u001b[31mD\u202eE'),
  'posts/footnote-loop.md': post('A[^a]\n\n[^a]: B[^b]\n\n[^b]: C[^a]'),
};

/** Four slips in one post: a date that no calendar has, an unknown key, nobody of that name, an open container. */
export const fourSlips = {
  file: 'posts/four-slips.md',
  text: `---
title: A post with four slips
summary: Each is named, in one run.
date: 2017-02-30
kind: report
authors: [nobody-here]
upated: 2017-03-01
---

The text begins.

:::quote{by="Somebody"}

And this is never closed.
`,
  /** Where each stands. */
  places: { date: '4:7', author: '6:11', key: '7:1', directive: '12:1' },
};
