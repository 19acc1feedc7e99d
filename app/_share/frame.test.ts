import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { sharePng } from '../_export/share-png';
import { sheetWith } from './frame';
import { picture } from './picture-place';

test('a title that no text of XML may have as it is becomes a picture all the same', async () => {
  const words = `]]> <![CDATA[ </svg> & &amp; "x" 'y' <!-- -- --> <?xml ?>`;
  const svg = sheetWith([s('text', { x: 10, y: 100 }, words)]);
  const png = await sharePng(svg);
  expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');
});

test('the address of a picture with signs of markup in its name is still its address', () => {
  const svg = sheetWith(picture('/images/this & "that" <b>.svg', { width: 4, height: 3 }));
  const [, address = ''] = /href="picture:([^"]*)"/.exec(svg) ?? [];
  expect(decodeURIComponent(address)).toBe('/images/this & "that" <b>.svg');
});
