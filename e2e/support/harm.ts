/** Notices what an attack on a page would do: run a script, open a dialog, bring in a form, a frame or an object. */
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Before a page is opened: whatever the vectors call is written down. */
export async function watchForHarm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { harmDone: calls });
    for (const name of ['alert', 'prompt', 'confirm', 'javascript']) {
      Object.defineProperty(window, name, {
        configurable: true,
        value: (...words: unknown[]) => calls.push(`${name}(${words.join(', ')})`),
      });
    }
    document.write = document.writeln = (...words: string[]) => void calls.push(`document.write(${words.join()})`);
    document.addEventListener('click', (event) => {
      // A link may be clicked without leaving; where it leads is looked at for itself.
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
    });
  });
  page.on('dialog', async (dialog) => {
    await dialog.dismiss();
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
}

/** In the page: moves over, focuses and clicks all there is, then says what stands there that should not. */
async function harmDone(): Promise<string[]> {
  const found: string[] = [];
  const all = [...document.querySelectorAll('*')];
  const body = [...document.body.querySelectorAll('*')];
  const foreign =
    'iframe, frame, frameset, object, embed, applet, base, portal, math, marquee, video, audio, textarea:not(.embed-codes textarea[readonly]), isindex, bgsound, foreignObject, animate, set, handler, xss, [background], [style*="expression"], [srcdoc], [contenteditable], [autofocus], [is], meta[http-equiv=refresh], meta[http-equiv=set-cookie], link[rel~=import], .prose :is(form, input, button, select, script, style, link, meta)';
  for (const element of document.querySelectorAll(foreign)) found.push(`there is a ${element.outerHTML.slice(0, 120)}`);
  for (const element of all) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${element.localName} has ${name}`);
      if (!/^(?:href|src|action|formaction|data|poster|xlink:href|cite|ping)$/i.test(name)) continue;
      const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
      if (url && !/^(?:https?|mailto):$/.test(url.protocol))
        found.push(`${element.localName} leads to ${value.slice(0, 80)}`);
    }
  }
  for (const element of body) {
    for (const type of [
      'mouseover',
      'mouseenter',
      'mousemove',
      'pointerover',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'contextmenu',
      'keydown',
      'copy',
      'drag',
      'wheel',
      'toggle',
    ]) {
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
    if (element instanceof HTMLElement && (element.tabIndex >= 0 || element.localName === 'a'))
      element.focus({ preventScroll: true });
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  const calls: unknown = Reflect.get(window, 'harmDone');
  return [...found, ...(Array.isArray(calls) ? calls.map((call) => `ran ${call}`) : ['nothing was watched'])];
}

/** What has been done on a page that was watched; a line for each. */
export function harmOn(page: Page): Promise<string[]> {
  return page.evaluate(harmDone);
}

export async function expectHarmless(page: Page, what: string): Promise<void> {
  expect(await harmOn(page), what).toEqual([]);
}
