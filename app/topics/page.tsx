import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { Image } from '../_components/picture';
import { Time } from '../_components/time';
import { getEdition } from '../_content/edition';
import { pageMetadata } from '../_site/metadata';
import { href } from '../_site/site';

const description = 'The storylines and standing topics that The Tally follows.';

export const metadata = pageMetadata({ title: 'Topics', description, path: '/topics/' });

export default function Page() {
  const { topics, postsOfTopic } = getEdition();
  return (
    <Frame path="/topics/" className="list-page">
      <PageHead title="Topics" summary={description} />
      <ul className="topic-list">
        {topics.map((topic) => {
          const posts = postsOfTopic(topic.id);
          const [newest] = posts;
          return (
            <li key={topic.id} className="topic-item">
              {topic.image && <Image picture={topic.image} decorative />}
              <h2>
                <a href={href(topic.path)}>{topic.title}</a>
              </h2>
              <p>{topic.summary}</p>
              <p className="card-meta facts">
                <span>{posts.length === 1 ? '1 story' : `${posts.length} stories`}</span>
                {newest && (
                  <span>
                    newest <Time at={newest.date} dayOnly />
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
