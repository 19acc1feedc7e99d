import type { Source } from '../../_elections/schema';

/** A source by its name, linked where it has an address; an address alone by its host. */
export function SourceLink({ source: { name, url } }: { source: Source }) {
  if (!url) return name;
  return (
    <a href={url} rel="external">
      {name ?? new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
