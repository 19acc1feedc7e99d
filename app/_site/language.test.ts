import { expect, test } from 'vitest';
import { inLanguage } from './language';

test.each([
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he', { lang: 'he', dir: 'rtl' }],
  ['fa-AF', { lang: 'fa-AF', dir: 'rtl' }],
  ['ur', { lang: 'ur', dir: 'rtl' }],
  ['ku-Arab', { lang: 'ku-Arab', dir: 'rtl' }],
  ['ar-Latn', { lang: 'ar-Latn' }],
  ['fr', { lang: 'fr' }],
  ['xx-1', { lang: 'xx-1' }],
  [undefined, {}],
])('a text in %s', (lang, attributes) => expect(inLanguage(lang)).toEqual(attributes));
