/** The language of a text and the side it begins at, as attributes of what holds it. */

/** Scripts that are written from the right, by their ISO 15924 codes. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/**
 * Browsers take no direction from a language: one that is written from the right has to be given it.
 * @param lang a language code such as `ar` or `ku-Arab`; undefined where a text is in the site's own language
 */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined) return {};
  return fromTheRight.has(scriptOf(lang)) ? { lang, dir: 'rtl' } : { lang };
}

/** The script that a language is usually written in; empty where the code is none that is known. */
function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}
