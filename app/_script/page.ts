/** The script of every page: conveniences that a page also does without. */
import { passLinks } from './links';
import { addLocalHours } from './local-hour';
import { changed } from './place';
import { offerThemes } from './theme-choice';

/** What works now may be used; what this device can't do is not offered. */
function enhance(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) button.hidden = !('share' in navigator);
  for (const tool of document.querySelectorAll('[data-tool]')) tool.classList.add('is-ready');
  addLocalHours();
}

offerThemes();
passLinks();
enhance();
document.addEventListener(changed, enhance);
