/** The themes there are, and how one is put on the page; tokens.css has their colours. */
import { recall } from './storage';

export const themeKey = 'tally-theme';

/** The theme that was chosen; empty where the system's holds, or what is kept is none. */
export function keptTheme(): string {
  const kept = recall(themeKey);
  return kept === 'light' || kept === 'dark' ? kept : '';
}

export function applyTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
}
