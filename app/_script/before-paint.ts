/** Inline in every head: sets the chosen theme before anything is painted, so that nothing flashes. */
import { applyTheme, keptTheme } from './themes';

applyTheme(keptTheme());
