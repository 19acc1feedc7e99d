/** Eleventy, with its own Markdown and Nunjucks. */
import { picture } from './corpus';
import type { Peer } from './peers';

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title>
<meta name="description" content="{{ summary }}"><style>body{max-width:40rem;margin:auto;font:1.1rem/1.6 serif}</style></head>
<body><header><a href="/">Blog</a></header><main>{{ content | safe }}</main></body></html>
`;

const story = `---
layout: base.njk
---
<h1>{{ title }}</h1><p>{{ summary }}</p><time>{{ page.date.toISOString() }}</time>
{{ content | safe }}
<ul>{% for tag in tags %}{% if tag != "story" %}<li><a href="/tags/{{ tag | slugify }}/">{{ tag }}</a></li>{% endif %}{% endfor %}</ul>
`;

const list = `---
layout: base.njk
title: Blog
pagination: { data: collections.story, size: 30, reverse: true }
permalink: "{% if pagination.pageNumber %}/page/{{ pagination.pageNumber + 1 }}{% endif %}/index.html"
---
<ul>{% for post in pagination.items %}<li><a href="{{ post.url }}">{{ post.data.title }}</a> {{ post.data.summary }}</li>{% endfor %}</ul>
`;

const tags = `---
layout: base.njk
pagination: { data: collections, size: 1, alias: tag, filter: [all, story] }
permalink: "/tags/{{ tag | slugify }}/index.html"
---
<ul>{% for post in collections[tag] %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>
`;

const feed = `---
permalink: /feed.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>
{%- for post in collections.story | newest %}<entry><title>{{ post.data.title }}</title><id>https://example.org{{ post.url }}</id><summary>{{ post.data.summary }}</summary></entry>{% endfor %}</feed>
`;

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for post in collections.all %}<url><loc>https://example.org{{ post.url }}</loc></url>{% endfor %}</urlset>
`;

export const eleventy: Peer = {
  name: 'Eleventy',
  packages: ['@11ty/eleventy@3.1.5'],
  files: {
    'eleventy.config.js': `export default (config) => {
  config.addFilter('newest', (all) => all.slice(-30).reverse());
  return { dir: { input: 'content', output: 'out', includes: '../layouts' }, markdownTemplateEngine: false };
};
`,
    'layouts/base.njk': layout,
    'layouts/story.njk': story,
    'content/index.njk': list,
    'content/tags.njk': tags,
    'content/feed.njk': feed,
    'content/sitemap.njk': sitemap,
  },
  folder: 'content/posts',
  story: ({ title, summary, day, tags, text }) =>
    `---\nlayout: story.njk\ntitle: "${title}"\nsummary: "${summary}"\ndate: ${day}\ntags: [story, ${tags.join(', ')}]\n---\n![Two leaves of a calendar.](${picture})\n\n${text}\n`,
  build: ['npx', 'eleventy', '--quiet'],
  out: 'out',
  ending: '/',
  cache: [],
};
