/** The notice at the foot of the window: the one live region of a page, and the buttons that may go with it. */

const notice = document.querySelector<HTMLElement>('.notice');
const said = notice?.querySelector('p');

// Kept on the element, since two scripts may say something.
function standing(): string {
  return notice?.dataset.standing ?? '';
}

function show(text: string): void {
  if (!notice || !said) return;
  said.textContent = text;
  notice.classList.toggle('is-shown', text !== '');
  notice.classList.toggle('is-asking', text !== '' && text === standing());
}

/** Says something for a few seconds. */
export function say(text: string): void {
  show(text);
  setTimeout(() => {
    // Unless something else has been said since.
    if (said?.textContent === text) show(standing());
  }, 4000);
}

/** Says something until it is answered; with an empty text it is. */
export function ask(text: string): void {
  if (notice) notice.dataset.standing = text;
  show(text);
}
