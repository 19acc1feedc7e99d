import type { Source } from '../../_elections/schema';

export interface SourceLinkProps {
  readonly source: Source;
  /** Where it opens, if not in the same window: out of the frame of an embed. */
  readonly target?: '_top';
}

/** A source by its name, linked where it has an address; an address alone by its host. */
export function SourceLink({ source: { name, url }, target }: SourceLinkProps) {
  if (!url) return name;
  return (
    <a href={url} rel="external" target={target}>
      {name ?? new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
