import { Time } from '../../_components/time';
import { getEdition, type Post, type Topic } from '../../_content/edition';
import { href } from '../../_site/site';
import { storylineAround } from './storyline-around';

const mostStories = 7;
const mostStorylines = 2;

/** Where a story stands in its storylines: what was before it and after, in order of time. */
export function Storylines({ post }: { post: Post }) {
  const topics = post.topics.filter(({ id }) => getEdition().postsOfTopic(id).length > 1).slice(0, mostStorylines);
  if (topics.length === 0) return null;
  return (
    <div className="storylines">
      {topics.map((topic) => (
        <Storyline key={topic.id} topic={topic} post={post} />
      ))}
    </div>
  );
}

function Storyline({ topic, post }: { topic: Topic; post: Post }) {
  const all = getEdition().postsOfTopic(topic.id);
  const heading = `storyline-${topic.id}`;
  return (
    <nav aria-labelledby={heading}>
      <h2 id={heading} className="aside-title">
        The storyline: <a href={href(topic.path)}>{topic.title}</a>
      </h2>
      <ol>
        {storylineAround(post.id, all, mostStories).map((story) => (
          <li key={story.id} aria-current={story.id === post.id ? 'page' : undefined}>
            <Time at={story.date} dayOnly />
            {story.id === post.id ? <b>{story.title}</b> : <a href={href(story.path)}>{story.title}</a>}
          </li>
        ))}
      </ol>
      {all.length > mostStories && <a href={href(topic.path)}>All of {topic.title}</a>}
    </nav>
  );
}
