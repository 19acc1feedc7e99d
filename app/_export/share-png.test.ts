import { expect, test } from 'vitest';
import { sharePng } from './share-png';

test('a title with brackets and a greater-than sign is drawn like others', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>a]]>b</text></svg>';
  expect([...(await sharePng(svg)).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
});
