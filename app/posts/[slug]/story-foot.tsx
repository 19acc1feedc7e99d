import { PassOn } from '../../_components/pass-on';
import { ReportError } from '../../_components/report-error';
import { getEdition, type Post } from '../../_content/edition';
import { href, site } from '../../_site/site';

/** Under the text: where it first stood, its tags, and whom to tell of an error. */
export function StoryFoot({ post }: { post: Post }) {
  return (
    <footer className="story-foot">
      <PassOn path={post.path} what="this story" share />
      {post.canonical && (
        <p>
          First published at <a href={post.canonical}>{new URL(post.canonical).hostname}</a>.
        </p>
      )}
      {post.tags && post.tags.length > 0 && (
        <div className="tags">
          <h2>Tags</h2>
          <ul>
            {post.tags.map((word) => {
              const tag = getEdition().tagOf(word);
              return <li key={word}>{tag ? <a href={href(tag.path)}>{word}</a> : word}</li>;
            })}
          </ul>
        </div>
      )}
      <p className="story-error">
        Is something wrong here? <ReportError title={post.title} path={post.path} /> ·{' '}
        <a href={href('/corrections/')}>Corrections of {site.name}</a>
      </p>
    </footer>
  );
}
