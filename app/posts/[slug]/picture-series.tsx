import type { Body } from '../../_components/body';
import { pictureSeries } from '../../_components/picture-series';
import type { Post } from '../../_content/edition';
import { Figure } from '../../_figures/figure';

/** The picture series at the end of a story, where its text hasn't placed it (`::images`). */
export function PictureSeries({ post, body }: { post: Post; body: Body }) {
  if (!post.images?.length || placed(body)) return null;
  return <Figure tree={pictureSeries(post.images)} />;
}

/** Whether the series already stands in the text: every one is drawn by `pictureSeries`, with this class. */
function placed({ html, updates }: Body): boolean {
  return [html, ...updates.map((update) => update.html)].some((text) => text.includes('class="series"'));
}
