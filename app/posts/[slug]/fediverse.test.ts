import { expect, test } from 'vitest';
import { fediverseAccount } from './fediverse';

test.each([
  ['Mastodon', 'https://Social.example/@ada', '@ada@social.example'],
  ['On the fediverse', 'https://social.example/@ada.b/', '@ada.b@social.example'],
  ['YouTube', 'https://youtube.example/@ada', undefined],
  ['Mastodon', 'https://social.example/about', undefined],
  ['Mastodon', 'http://social.example/@ada', undefined],
  ['Mastodon', 'mailto:ada@social.example', undefined],
])('%s at %s', (label, url, account) => {
  expect(fediverseAccount({ label, url })).toBe(account);
});
