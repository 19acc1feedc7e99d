import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { sharePng } from './share-png';

test('a title with brackets and a greater-than sign is drawn like others', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>a]]>b</text></svg>';
  expect([...(await sharePng(svg)).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
});

test('a drawing inside is shown in the size of its place, however narrow it is', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'tally-share-png-'));
  vi.stubEnv('TALLY_CONTENT', root);
  try {
    mkdirSync(path.join(root, 'public', 'images'), { recursive: true });
    const drawing = (width: number, height: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#f00"/></svg>`;
    writeFileSync(path.join(root, 'public', 'images', 'square.svg'), drawing(4, 4));
    writeFileSync(path.join(root, 'public', 'images', 'line.svg'), drawing(1, 2000));
    const sheet = (src: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><rect width="30" height="30" fill="#fff"/><image x="10" y="10" width="10" height="10" href="picture:/images/${src}"/></svg>`;
    const pixels = await sharp(await sharePng(sheet('square.svg')))
      .raw()
      .toBuffer();
    const at = (x: number, y: number) => [...pixels.subarray((y * 30 + x) * 3, (y * 30 + x) * 3 + 3)];
    expect([at(5, 5), at(11, 11), at(18, 18), at(25, 25)]).toEqual([
      [255, 255, 255],
      [255, 0, 0],
      [255, 0, 0],
      [255, 255, 255],
    ]);
    expect([...(await sharePng(sheet('line.svg'))).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  }
});
