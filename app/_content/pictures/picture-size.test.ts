import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readHeader } from './picture-size';

const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#ad3904' } });
const see = { width: 40, height: 30, isAnimated: false, isCut: false };

describe('a drawing', () => {
  const size = (text: string) => {
    const header = readHeader(Buffer.from(text));
    return header && [header.width, header.height];
  };
  test('is as large as it says, else as its viewBox', () => {
    expect(size('<svg width="1200" height="750" viewBox="0 0 1 1"></svg>')).toEqual([1200, 750]);
    expect(size('<?xml version="1.0"?>\n<svg stroke-width="2" viewBox="0 0 640 480.4"></svg>')).toEqual([640, 480]);
    expect(size('<svg width="100%" height="100%" viewBox="0,0,30,20"/>')).toEqual([30, 20]);
    expect(size('<svg></svg>')).toBeUndefined();
  });
});

describe('a photograph', () => {
  test('says its size in each format', async () => {
    const { data } = await plain.clone().raw().toBuffer({ resolveWithObject: true });
    const alpha = sharp(data, { raw: { width: 40, height: 30, channels: 3 } }).ensureAlpha(0.5);
    expect(readHeader(await plain.clone().png().toBuffer())).toEqual({ format: 'png', ...see });
    expect(readHeader(await plain.clone().jpeg().toBuffer())).toEqual({ format: 'jpeg', ...see });
    expect(readHeader(await plain.clone().jpeg({ progressive: true }).toBuffer())).toEqual({ format: 'jpeg', ...see });
    expect(readHeader(await plain.clone().webp().toBuffer())).toEqual({ format: 'webp', ...see });
    expect(readHeader(await plain.clone().webp({ lossless: true }).toBuffer())).toEqual({ format: 'webp', ...see });
    expect(readHeader(await alpha.webp().toBuffer())).toEqual({ format: 'webp', ...see });
    expect(readHeader(await plain.clone().gif().toBuffer())).toMatchObject({ format: 'gif', width: 40, height: 30 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('that a camera turned (%i) has the sides of what is seen', async (turned) => {
    const [width, height] = turned > 4 ? [30, 40] : [40, 30];
    const jpeg = await plain.clone().withMetadata({ orientation: turned }).jpeg().toBuffer();
    const webp = await plain.clone().withMetadata({ orientation: turned }).webp().toBuffer();
    expect(readHeader(jpeg)).toMatchObject({ width, height });
    expect(readHeader(webp)).toMatchObject({ width, height });
  });

  test('that moves is known as such', async () => {
    const frame = { create: { width: 4, height: 4, channels: 3, background: 'red' } } as const;
    const frames = [frame, { create: { ...frame.create, background: 'blue' } }].map((each) =>
      sharp(each).png().toBuffer(),
    );
    const moving = sharp(await Promise.all(frames), { join: { animated: true } });
    expect(readHeader(await moving.clone().webp().toBuffer())).toMatchObject({ format: 'webp', isAnimated: true });
    expect(readHeader(await moving.clone().gif().toBuffer())).toMatchObject({ format: 'gif', isAnimated: true });
  });

  test('whose end is missing is known as such, and what is none at all is none', async () => {
    const noise = sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const whole = await noise.clone().toFormat(format).toBuffer();
      expect(readHeader(whole)).toMatchObject({ isCut: false });
      expect(readHeader(whole.subarray(0, whole.length / 2))).toMatchObject({ isCut: true });
      for (let length = 0; length < 60; length++) expect(() => readHeader(whole.subarray(0, length))).not.toThrow();
    }
    expect(readHeader(Buffer.from('<!DOCTYPE html><title>404</title>'))).toBeUndefined();
    expect(readHeader(Buffer.alloc(0))).toBeUndefined();
  });
});
