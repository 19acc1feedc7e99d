/** Photographs made up for the tests, as a camera or an editor would leave them. */
import sharp from 'sharp';

/** A picture with something to see: a slope of colour with a bar across. */
function scene(width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="a"><stop stop-color="#123"/><stop offset="1" stop-color="#fed"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#a)"/><rect y="40%" width="70%" height="12%" fill="#ad3904"/></svg>`;
  return sharp(Buffer.from(svg)).flatten();
}

const taken = { IFD0: { Copyright: 'quercetin' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };

async function moving(): Promise<Buffer> {
  const frame = (background: string) => sharp({ create: { width: 60, height: 40, channels: 3, background } }).png();
  const frames = await Promise.all(['#123456', '#fedcba'].map((colour) => frame(colour).toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** By their paths in a content folder; the first was taken with the camera upright, and says where. */
export async function photographs(): Promise<Record<string, Buffer>> {
  return {
    'public/images/upright.jpg': await scene(1400, 900)
      .withExif(taken)
      .withMetadata({ exif: taken, orientation: 6 })
      .jpeg()
      .toBuffer(),
    'public/images/chart.png': await scene(700, 400).png().toBuffer(),
    'public/images/small.webp': await scene(120, 80).webp().toBuffer(),
    'public/images/moving.gif': await moving(),
  };
}

/** A post that shows them: above its text, in it, in its series. */
export const photoStory = `---
title: A story with photographs
summary: What the photographs show.
date: 2017-12-27
kind: report
authors: [missy]
topics: [europe]
image: { src: /images/upright.jpg, alt: A hall, credit: Nobody }
images:
  - { src: /images/chart.png, alt: A chart }
  - { src: /images/moving.gif, alt: A flag that waves }
---

![A small picture](/images/small.webp "In the text")

![The hall again](/images/upright.jpg)
`;
