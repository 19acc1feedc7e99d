/** A reader of Twitter's cards takes from Open Graph what they don't say themselves: what they repeat goes. Next writes both. */

const meta = /<meta (?:name|property)="(og|twitter):([\w:]+)" content="([^"]*)"\/>/g;

/** The page without those metas of its card that say the same as its Open Graph. */
export function withoutRepeats(html: string): string {
  const graph = new Map([...html.matchAll(meta)].map(([, space, name, content]) => [`${space}:${name}`, content]));
  return html.replace(meta, (element, space: string, name: string, content: string) =>
    space === 'twitter' && graph.get(`og:${name}`) === content ? '' : element,
  );
}
