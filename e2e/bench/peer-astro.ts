/** Astro with its content collections. It wants a newer Node than this site: npm's `node` brings one. */
import { picture } from './corpus';
import type { Peer } from './peers';

const layout = `---
const { title, summary } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title>
<meta name="description" content={summary} /></head>
<body><header><a href="/">Blog</a></header><main><slot /></main></body></html>
<style is:global>body { max-width: 40rem; margin: auto; font: 1.1rem/1.6 serif }</style>
`;

const story = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layout.astro';
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<Layout title={post.data.title} summary={post.data.summary}><h1>{post.data.title}</h1><p>{post.data.summary}</p><time>{post.data.day}</time>
<Content /><ul>{post.data.tags.map((tag) => <li><a href={'/tags/' + tag.replaceAll(' ', '-') + '/'}>{tag}</a></li>)}</ul></Layout>
`;

const list = `---
import { getCollection } from 'astro:content';
import Layout from '../layout.astro';
export async function getStaticPaths({ paginate }) {
  const posts = (await getCollection('posts')).sort((a, b) => (a.data.day < b.data.day ? 1 : -1));
  return paginate(posts, { pageSize: 30 });
}
const { page } = Astro.props;
---
<Layout title="Blog" summary="Blog"><ul>{page.data.map((post) => <li><a href={'/posts/' + post.id + '/'}>{post.data.title}</a> {post.data.summary}</li>)}</ul></Layout>
`;

const tag = `---
import { getCollection } from 'astro:content';
import Layout from '../../layout.astro';
export async function getStaticPaths() {
  const tags = new Map();
  for (const post of await getCollection('posts')) for (const tag of post.data.tags) tags.set(tag, [...(tags.get(tag) ?? []), post]);
  return [...tags].map(([tag, posts]) => ({ params: { tag: tag.replaceAll(' ', '-') }, props: { posts, tag } }));
}
const { posts, tag } = Astro.props;
---
<Layout title={tag} summary={tag}><ul>{posts.map((post) => <li><a href={'/posts/' + post.id + '/'}>{post.data.title}</a></li>)}</ul></Layout>
`;

const route = (start: string, entry: string, end: string, some = '') => `import { getCollection } from 'astro:content';
export async function GET() {
  const posts = (await getCollection('posts')).sort((a, b) => (a.data.day < b.data.day ? 1 : -1))${some};
  return new Response('${start}' + posts.map((post) => ${entry}).join('') + '${end}');
}
`;

export const astro: Peer = {
  name: 'Astro',
  packages: ['astro@7', 'node@22'],
  files: {
    'astro.config.mjs': "export default { outDir: 'out', site: 'https://example.org' };\n",
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base: 'posts' }) }) };
`,
    'src/layout.astro': layout,
    'src/pages/[...page].astro': list,
    'src/pages/posts/[id].astro': story,
    'src/pages/tags/[tag].astro': tag,
    'src/pages/feed.xml.js': route(
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>',
      "'<entry><title>' + post.data.title + '</title><id>https://example.org/posts/' + post.id + '/</id></entry>'",
      '</feed>',
      '.slice(0, 30)',
    ),
    'src/pages/sitemap.xml.js': route(
      '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      "'<url><loc>https://example.org/posts/' + post.id + '/</loc></url>'",
      '</urlset>',
    ),
  },
  folder: 'posts',
  story: ({ title, summary, day, tags, text }) =>
    `---\ntitle: "${title}"\nsummary: "${summary}"\nday: "${day}"\ntags: [${tags.join(', ')}]\n---\n![Two leaves of a calendar.](${picture})\n\n${text}\n`,
  build: ['node_modules/.bin/node', 'node_modules/astro/bin/astro.mjs', 'build'],
  out: 'out',
  ending: '/',
  cache: ['.astro', 'node_modules/.astro'],
};
