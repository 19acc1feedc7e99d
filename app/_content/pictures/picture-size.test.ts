import { expect, test } from 'vitest';
import { pngSize, svgSize } from './picture-size';

test('a drawing is as large as it says, else as its viewBox', () => {
  expect(svgSize('<svg width="1200" height="750" viewBox="0 0 1 1">')).toEqual({ width: 1200, height: 750 });
  expect(svgSize('<?xml version="1.0"?>\n<svg stroke-width="2" viewBox="0 0 640 480.4">')).toEqual({
    width: 640,
    height: 480,
  });
  expect(svgSize('<svg width="100%" height="100%" viewBox="0,0,30,20">')).toEqual({ width: 30, height: 20 });
  expect(svgSize('<svg>')).toBeUndefined();
});

test('a PNG says it in its first chunk', () => {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000190000000c8', 'hex');
  expect(pngSize(header)).toEqual({ width: 400, height: 200 });
  expect(pngSize(Buffer.from('GIF89a'))).toBeUndefined();
});
