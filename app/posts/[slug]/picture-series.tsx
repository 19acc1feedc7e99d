import type { Body } from '../../_components/body';
import { isPlaced, pictureSeries } from '../../_components/picture-series';
import type { Post } from '../../_content/edition';
import { Figure } from '../../_figures/figure';

/** The picture series at the end of a story, where its text hasn't placed it (`::images`). */
export function PictureSeries({ post, body }: { post: Post; body: Body }) {
  if (!post.images?.length || isPlaced(body)) return null;
  return <Figure tree={pictureSeries(post.images)} />;
}
