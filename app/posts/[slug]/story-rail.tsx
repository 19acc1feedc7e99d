import type { Body } from '../../_components/body';
import { Contents } from './contents';
import { KeyPoints } from './key-points';

/** The way around in a text: beside it where there is room, else just before it. */
export function StoryRail({ body }: { body: Body }) {
  return (
    <div className="story-rail">
      {body.updates.length > 0 ? <KeyPoints updates={body.updates} /> : <Contents body={body} />}
    </div>
  );
}
