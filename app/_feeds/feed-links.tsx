import { href } from '../_site/site';
import { formats } from './addresses';
import type { Channel } from './channel';

/** The feeds of a page in every format, as words in a line. */
export function FeedLinks({ path, name }: Pick<Channel, 'path' | 'name'>) {
  return (
    <ul className="feed-links" aria-label={`Feeds: ${name}`}>
      {formats.map((format) => (
        <li key={format.file}>
          <a href={href(path + format.file)} type={format.type} aria-label={`${format.name}: ${name}`}>
            {format.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
