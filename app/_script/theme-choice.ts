/** The choice of a theme at the foot of the page: kept, and the same in every open page of the site. */
import { remember } from './storage';
import { applyTheme, keptTheme, themeKey } from './themes';

export function offerThemes(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[name=theme]')];
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
  // By the system's scheme, as the server wrote them: light, then dark. They stay as they are, since React knows them; before
  // them one without a condition counts for both.
  const colours = metas.map(({ content }) => content);
  const chosen = document.createElement('meta');
  chosen.name = 'theme-color';

  const show = (theme: string) => {
    applyTheme(theme);
    for (const choice of choices) choice.checked = choice.value === theme;
    chosen.content = colours[Number(theme === 'dark')] ?? '';
    if (theme) metas[0]?.before(chosen);
    else chosen.remove();
  };
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      remember(themeKey, choice.value);
      show(choice.value);
    });
  }
  const follow = () => show(keptTheme());
  follow();
  // Chosen in another window, or while this page waited in the history or was made ready ahead of its time.
  for (const event of ['storage', 'pageshow']) addEventListener(event, follow);
}
