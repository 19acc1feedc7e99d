/** `npm run correct`: a dated correction at the end of a post's list, and `updated` raised to it. */
import { readClock } from '../../_content/clock';
import { parseFiles } from '../../_content/parse';
import { postSchema } from '../../_content/schema';
import { didYouMean } from '../../_elections/did-you-mean';
import { compareMoments, type Moment } from '../../_elections/moment';
import { site } from '../../_site/site';
import { type Content, demandSound, readContent } from '../changed-content';
import { type Desk, oneLine, readFlags } from '../command';
import { readFrontText } from '../editing/front-text';
import { appendItem, setKey } from '../editing/insert';
import { edited, withItem } from '../editing/verify';
import { demandBetween, momentOf, momentText, offsetIn } from '../now';
import { Misuse, Refusal } from '../refusal';
import { replaceFile } from '../save';

const postKeys = Object.keys(postSchema.shape);

/** Adds the correction to the file. */
export function correct(args: readonly string[], desk: Desk): void {
  const { values, positionals } = readFlags(args, { at: { type: 'string' } });
  const [name, sentence = '', ...more] = positionals;
  const text = oneLine(sentence);
  if (!name || !text) throw new Misuse('Which post, and what was wrong and is right?');
  if (more.length > 0) throw new Misuse('Put the correction between quotation marks: it is one sentence or two.');
  const content = readContent();
  const source = findPost(content, name);
  const { date, updated } = parseFiles([source]).post[0]?.data ?? {};
  const { clock } = readClock();
  const offset = date?.offset ?? updated?.offset ?? offsetIn(site.timeZone, clock);
  const at = momentOf('--at', values.at ?? momentText(clock, offset));
  demandBetween(at, [['the date of the post', date]], { instant: clock, offset });

  const item = { at: at.text, text };
  const front = readFrontText(source);
  const listed = edited(front, appendItem(front, front.root, 'corrections', item, postKeys), [
    { path: ['corrections'], to: withItem(item) },
  ]);
  const after = raises(at, updated) ? withUpdated({ ...source, text: listed }, at) : listed;
  demandSound(content, { ...source, text: after }, desk);
  replaceFile(content.root, source.file, source.text, after);
  desk.print(`${source.file}  corrected as of ${at.text}: ${text}`);
  desk.print('Mend the text itself as well: the correction says what it said before.');
}

function withUpdated(source: Parameters<typeof readFrontText>[0], at: Moment): string {
  const front = readFrontText(source);
  return edited(front, setKey(front, front.root, 'updated', at.text, postKeys), [
    { path: ['updated'], to: () => at.text },
  ]);
}

/** Whether the post says that it was last changed before this; an hour says more than the day alone. */
function raises(at: Moment, updated: Moment | undefined): boolean {
  if (updated === undefined) return true;
  const order = compareMoments(at, updated);
  return order > 0 || (order === 0 && at.time !== undefined && updated.time === undefined);
}

/** The post of that slug; its path will do as well. */
function findPost({ sources }: Content, name: string) {
  const slug = name.replace(/^(?:\.?\/)?posts\//, '').replace(/\.md$|\/$/, '');
  const posts = sources.filter((source) => source.kind === 'post');
  const source = posts.find((post) => post.id === slug);
  if (source) return source;
  const slugs = posts.map((post) => post.id);
  throw new Refusal(`posts/ has no ${slug}.md${didYouMean(slug, slugs) || likeIt(slug, slugs)}`);
}

/** Slugs are long: one that holds all the words typed is meant. */
function likeIt(slug: string, slugs: readonly string[]): string {
  const near = slugs.filter((each) => slug.split('-').every((word) => each.includes(word)));
  return near.length > 0
    ? `; did you mean ${near
        .slice(0, 3)
        .map((each) => `\`${each}\``)
        .join(' or ')}?`
    : '';
}
