/** The share pictures of topics, authors, and of the site for every page that has none of its own. */
import type { PictureSize } from '../_content/pictures/picture-size';
import type { Picture } from '../_content/schema';
import { site } from '../_site/site';
import { lines } from './draw';
import { footer, label, sheetWith } from './frame';
import { colours, foot, margin, right } from './paper';
import { besidePicture, picture } from './picture-place';
import { setText } from './set-text';

export interface PageCard {
  /** What the page is: "Storyline", "Author". */
  readonly word: string;
  readonly title: string;
  readonly summary?: string;
  readonly picture?: { readonly picture: Picture; readonly size: PictureSize };
  readonly facts: readonly [left: string, right: string];
}

export function pageCard({ word, title, summary = '', picture: shown, facts }: PageCard): string {
  const width = (shown ? besidePicture : right) - margin;
  const top = 200;
  const heading = setText(title, {
    width,
    height: 200,
    face: 'serif',
    sizes: shown ? [72, 64, 56, 48, 44, 40] : [128, 112, 104, 96, 88, 80, 66, 60, 52, 44],
    leading: 1.09,
  });
  const below = top + heading.height + 22;
  const text = setText(summary, {
    width: Math.min(width, 900),
    height: foot - below - 14,
    face: 'sans',
    sizes: [32, 30, 28, 26],
    leading: 1.36,
  });
  return sheetWith([
    ...label({ word }, width),
    ...(shown ? picture(shown.picture.src, shown.size) : []),
    ...lines(heading, margin, top, 1.09, { face: 'serif' }),
    ...lines(text, margin, below, 1.36, { face: 'sans', fill: colours.muted }),
    ...footer(...facts),
  ]);
}

/** The site's own: what it is, in its own words. */
export function siteCard(): string {
  const statement = setText(site.description, {
    width: right - margin,
    height: 330,
    face: 'serif',
    sizes: [72, 64, 60, 56, 52, 48, 44, 40],
    leading: 1.12,
  });
  const top = 142 + (foot - 142 - statement.height) / 2;
  return sheetWith([
    ...lines(statement, margin, top, 1.12, { face: 'serif' }),
    ...footer(site.origin.replace(/^https?:\/\//, '') + site.basePath, ''),
  ]);
}
