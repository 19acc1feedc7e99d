/** Buttons with a link of their own: it is copied, or handed to the device's sheet. */
import { say } from './say';

async function pass(button: HTMLElement): Promise<void> {
  const url = new URL(button.dataset.link ?? '', location.href).href;
  if (button.dataset.share !== undefined) {
    // Who closes the sheet has nothing to be told.
    await navigator.share({ title: document.title, url }).catch(() => {});
    return;
  }
  try {
    await navigator.clipboard.writeText(url);
    say('Link copied');
  } catch {
    say(`The browser did not let the page copy it: ${url}`);
  }
}

export function passLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-link]') : null;
    if (button) pass(button);
  });
}
