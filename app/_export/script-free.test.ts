import { expect, test } from 'vitest';
import { isScriptFree, withoutScripts } from './script-free';

test('embeds alone are free of scripts', () => {
  expect(isScriptFree('embed/fr-president-2017/round-1/index.html')).toBe(true);
  expect(isScriptFree('posts/embed/index.html')).toBe(false);
  expect(isScriptFree('embedded/index.html')).toBe(false);
});

test('scripts go, inline and linked; everything else stays', () => {
  const page = '<head><script>a("<b>")</script><style>c</style><script src="/x.js" defer=""></script></head><p>d</p>';
  expect(withoutScripts(page)).toBe('<head><style>c</style></head><p>d</p>');
});
