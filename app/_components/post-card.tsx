import type { Post } from '../_content/edition';
import { inLanguage } from '../_site/language';
import { href } from '../_site/site';
import { KindLabel } from './kind-label';
import { Image } from './picture';
import { Time } from './time';

/** The lead of the front page is two thirds of it where there is room beside it. */
const leadSizes = '(min-width: 62rem) min(54rem, 66vw), 100vw';

interface Props {
  readonly post: Post;
  /** The heading's level, as the page's outline has it. */
  readonly level?: 2 | 3;
  /** How much room it is given. */
  readonly size?: 'lead' | 'wide' | 'plain' | 'small';
  readonly summary?: boolean;
  readonly picture?: boolean;
  /** False where the list around it already says the day. */
  readonly dated?: boolean;
}

/** A story as lists show it: kind, headline, what it says, when. */
export function PostCard({ post, level = 3, size = 'plain', summary = false, picture = false, dated = true }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className={`card card-${size} is-${post.kind}`}>
      <div className="card-text">
        <KindLabel post={post} />
        <Heading className="card-title" {...inLanguage(post.lang)}>
          <a href={href(post.path)}>{post.title}</a>
        </Heading>
        {summary && (
          <p className="card-summary" {...inLanguage(post.lang)}>
            {post.summary}
          </p>
        )}
        {size === 'lead' ? <LeadFacts post={post} /> : <CardFacts post={post} dated={dated} />}
      </div>
      {picture && post.image && (
        <div className="card-picture">
          <Image picture={post.image} decorative {...(size === 'lead' && { first: true, sizes: leadSizes })} />
        </div>
      )}
    </article>
  );
}

function LeadFacts({ post }: { post: Post }) {
  return (
    <p className="card-meta facts">
      <span>{printedByline(post)}</span>
      <span>
        <Time at={post.date} />
      </span>
      {post.updated && (
        <span>
          updated <Time at={post.updated} after={post.date} />
        </span>
      )}
    </p>
  );
}

function CardFacts({ post, dated }: { post: Post; dated: boolean }) {
  if (!dated && !post.guest) return null;
  return (
    <p className="card-meta facts">
      {dated && (
        <span>
          <Time at={post.date} dayOnly />
        </span>
      )}
      {post.guest && <span>{post.byline}</span>}
    </p>
  );
}

/** "By The Tally desk"; a byline of the editor's own, such as "From Missy", needs no "By". */
function printedByline(post: Post): string {
  return post.authors.some(({ name }) => post.byline.startsWith(name)) ? `By ${post.byline}` : post.byline;
}
