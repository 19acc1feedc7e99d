import type { Body } from '../../_components/body';
import { PassOn } from '../../_components/pass-on';
import { Prose } from '../../_components/prose';
import { Time } from '../../_components/time';
import type { Post } from '../../_content/edition';
import { inLanguage } from '../../_site/language';

/** The entries of a live post or a standing page, newest first, each with an address of its own. */
export function Updates({ post, updates }: { post: Post; updates: Body['updates'] }) {
  if (updates.length === 0) return null;
  return (
    <section className="updates" aria-labelledby="updates">
      <h2 id="updates">Updates, newest first</h2>
      {updates.map((update) => (
        <article key={update.id} id={update.id} className="update" aria-label={update.title}>
          <div className="update-head">
            <p className="update-time">
              <a href={`#${update.id}`} title="Link to this update">
                <Time at={update.at} />
              </a>
            </p>
            <PassOn path={`${post.path}#${update.id}`} what={update.title ?? 'this update'} />
          </div>
          {update.title && <h3 {...inLanguage(post.lang)}>{update.title}</h3>}
          <Prose html={update.html} lang={post.lang} />
        </article>
      ))}
    </section>
  );
}
