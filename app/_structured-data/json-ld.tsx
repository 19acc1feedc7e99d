import type { Graph, Thing } from 'schema-dts';

/** What would end the script element, open a comment in it, or end a line for an old reader of JavaScript. */
const unsafe = /[<>&\u2028\u2029]/g;

/** JSON that may stand inside a script element, whatever its texts are: still the same JSON. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a page is, for machines: the one place that writes JSON-LD. It is data, which no browser runs. */
export function JsonLd({ nodes }: { nodes: readonly Thing[] }) {
  if (nodes.length === 0) return null;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson escapes what could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(graph) }}
    />
  );
}
