/** Next as most blogs use it: gray-matter, remark, next/link. */
import { picture } from './corpus';
import type { Peer } from './peers';

const posts = `import fs from 'node:fs';
import matter from 'gray-matter';
import { remark } from 'remark';
import html from 'remark-html';

let known;
export function allPosts() {
  known ??= fs.readdirSync('posts').map((file) => {
    const { data, content } = matter(fs.readFileSync('posts/' + file, 'utf8'));
    return { id: file.slice(0, -3), content, ...data, day: String(data.day) };
  }).sort((a, b) => (a.day < b.day ? 1 : -1));
  return known;
}
export const render = async (text) => String(await remark().use(html).process(text));
export const allTags = () => [...new Set(allPosts().flatMap(({ tags }) => tags))];
export const slug = (tag) => tag.replaceAll(' ', '-');
`;

const layout = `import Link from 'next/link';
export default function Layout({ children }) {
  return <html lang="en"><body><header><Link href="/">Blog</Link></header><main>{children}</main></body></html>;
}
`;

const story = `import Link from 'next/link';
import { allPosts, render, slug } from '../../../posts.js';
export const generateStaticParams = () => allPosts().map(({ id }) => ({ id }));
const find = async (params) => { const { id } = await params; return allPosts().find((post) => post.id === id); };
export async function generateMetadata({ params }) {
  const { title, summary } = await find(params);
  return { title, description: summary };
}
export default async function Page({ params }) {
  const post = await find(params);
  return <article><h1>{post.title}</h1><p>{post.summary}</p><time>{post.day}</time>
    <div dangerouslySetInnerHTML={{ __html: await render(post.content) }} />
    <ul>{post.tags.map((tag) => <li key={tag}><Link href={'/tags/' + slug(tag)}>{tag}</Link></li>)}</ul></article>;
}
`;

const list = (items: string) =>
  `<ul>{${items}.map((post) => <li key={post.id}><Link href={'/posts/' + post.id}>{post.title}</Link> {post.summary}</li>)}</ul>`;

const home = `import Link from 'next/link';
import { allPosts } from '../posts.js';
export default function Page() {
  return <><h1>Blog</h1>${list('allPosts().slice(0, 30)')}</>;
}
`;

const page = `import Link from 'next/link';
import { allPosts } from '../../../posts.js';
export const generateStaticParams = () => Array.from({ length: Math.ceil(allPosts().length / 30) }, (_, at) => ({ page: String(at + 1) }));
export default async function Page({ params }) {
  const at = Number((await params).page) - 1;
  return <>${list('allPosts().slice(at * 30, at * 30 + 30)')}</>;
}
`;

const tag = `import Link from 'next/link';
import { allPosts, allTags, slug } from '../../../posts.js';
export const generateStaticParams = () => allTags().map((tag) => ({ tag: slug(tag) }));
export default async function Page({ params }) {
  const { tag } = await params;
  return <><h1>{tag}</h1>${list('allPosts().filter(({ tags }) => tags.some((each) => slug(each) === tag))')}</>;
}
`;

const feed = `import { allPosts } from '../../posts.js';
export const dynamic = 'force-static';
export const GET = () => new Response('<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>' +
  allPosts().slice(0, 30).map((post) => '<entry><title>' + post.title + '</title><id>https://example.org/posts/' + post.id + '</id></entry>').join('') + '</feed>');
`;

const sitemap = `import { allPosts } from '../posts.js';
export const dynamic = 'force-static';
export default () => allPosts().map(({ id }) => ({ url: 'https://example.org/posts/' + id }));
`;

export const next: Peer = {
  name: 'Next',
  packages: ['next@16.4', 'react@19.3', 'react-dom@19.3', 'gray-matter@4', 'remark@15', 'remark-html@16'],
  files: {
    'next.config.js': "export default { output: 'export', distDir: 'out' };\n",
    'posts.js': posts,
    'app/layout.jsx': layout,
    'app/page.jsx': home,
    'app/page/[page]/page.jsx': page,
    'app/posts/[id]/page.jsx': story,
    'app/tags/[tag]/page.jsx': tag,
    'app/feed.xml/route.js': feed,
    'app/sitemap.js': sitemap,
  },
  folder: 'posts',
  story: ({ title, summary, day, tags, text }) =>
    `---\ntitle: "${title}"\nsummary: "${summary}"\nday: "${day}"\ntags: [${tags.join(', ')}]\n---\n![Two leaves of a calendar.](${picture})\n\n${text}\n`,
  build: ['npx', 'next', 'build'],
  out: 'out',
  ending: '.html',
  cache: ['.next'],
};
