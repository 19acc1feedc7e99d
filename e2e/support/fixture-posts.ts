/** Posts that the tests drop into posts/, each with a word of its own to look for in the output. */

export interface FixturePost {
  readonly file: string;
  /** A word that stands in every field of this post and nowhere else. */
  readonly mark: string;
  readonly text: string;
}

function fixturePost(slug: string, mark: string, keys: string): FixturePost {
  const text = `---
title: The ${mark} story
summary: What the ${mark} story says.
${keys}
kind: report
authors: [missy]
topics: [europe]
tags: [${mark}-tag]
aliases: [/2017/${mark}/, /old/${mark}.html, /${mark}.php]
---

The text of the ${mark} story.
`;
  return { file: `posts/${slug}.md`, mark, text };
}

/** The clocks of the exports: between them the held-back posts come out. */
export const before = '2018-01-01T00:00Z';
export const after = '2018-03-01T00:00Z';

export const fresh = fixturePost('a-fresh-post', 'zephyranth', 'date: 2017-12-30');
export const draft = fixturePost('a-draft', 'quillonade', 'date: 2017-12-29\ndraft: true');
export const scheduled = fixturePost('a-scheduled-post', 'vexillator', 'date: 2018-02-01T08:00+01:00');
export const embargoed = fixturePost(
  'an-embargoed-post',
  'obelantine',
  'date: 2017-12-28\nembargo: 2018-02-01T08:00+01:00',
);

/** Two authors, a control character, and a title that would end a script element, an attribute, a CDATA section. */
export const harmful = {
  file: 'posts/a-harmful-title.md',
  title: 'The </script><script>harm = 1</script>"\'><img src=x onerror="harm = 2">]]><script>harm = 3</script> & story',
  text: `---
title: "The </script><script>harm = 1</script>\\"'><img src=x onerror=\\"harm = 2\\">]]><script>harm = 3</script> & story"
summary: "A bell \\a, a null \\0 and </script><script>harm = 4</script>"
date: 2017-12-31T08:00+01:00
kind: report
authors: [missy, desk]
topics: [europe]
tags: ["</script><script>harm = 5</script>"]
corrections:
  - { at: 2017-12-31T09:00+01:00, text: "It said </script><script>harm = 6</script>" }
claims:
  - { claim: "</script><script>harm = 7</script>", status: "false" }
sources:
  - { publisher: "<!--<script>", title: "</title><script>harm = 8</script>" }
---

The text.
`,
};

const plain = fixturePost('x', 'plain', 'date: 2017-11-01').text;

/** Odd, and still posts. */
export const oddPosts: readonly FixturePost[] = [
  {
    file: 'posts/odd-crlf.md',
    mark: 'carriagereturn',
    text: plain.replaceAll('plain', 'carriagereturn').replaceAll('\n', '\r\n'),
  },
  { file: 'posts/odd-bom.md', mark: 'bytemark', text: `\uFEFF${plain.replaceAll('plain', 'bytemark')}` },
  {
    file: 'posts/odd-fence.md',
    mark: 'fencework',
    text: `${plain.replaceAll('plain', 'fencework')}\n\`\`\`yaml\n---\ntitle: not front matter\n---\n\`\`\`\n\nAfter the fencework.\n`,
  },
  {
    file: 'posts/odd-long.md',
    mark: 'longwinded',
    text:
      plain.replaceAll('plain', 'longwinded') + '\nA paragraph of a long story, counted and checked.\n'.repeat(40_000),
  },
];

/** More stories than a page of a list has, on one election and each of them corrected. */
export const archivePosts: readonly FixturePost[] = Array.from({ length: 35 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  const corrections = `corrections:\n  - { at: 2009-06-${number > '30' ? '30' : number}, text: It said ${number}00. }`;
  const post = fixturePost(`archive-${number}`, `filedaway${number}`, `date: 2009-05-${number > '31' ? '31' : number}`);
  const keys = `elections: [ice-council-2013]\n${corrections}\ntags: [filed away]`;
  return { ...post, text: post.text.replace(/^tags: .*\naliases: .*$/m, keys) };
});

export function filesOfPosts(posts: readonly Pick<FixturePost, 'file' | 'text'>[]): Record<string, string> {
  return Object.fromEntries(posts.map(({ file, text }) => [file, text]));
}
