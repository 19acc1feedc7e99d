/**
 * The two families, self-hosted: Newsreader for what is read, Archivo for what is looked up. How the files were cut
 * stands in fonts/remake.py; all of them together are 88 kB, the two that every page loads 61 kB.
 *
 * Several files share one family name, so that the browser fetches the italic and the letters of Latin Extended-A
 * (Māori, Polish, Turkish) only for a page that has them. next/font wants literals: nothing here can be a variable.
 * What stands in for them meanwhile is in styles/stand-in-fonts.css: next/font knows neither Android's faces nor weights.
 */
import localFont from 'next/font/local';

const newsreader = localFont({
  src: './fonts/newsreader.woff2',
  weight: '400 600',
  style: 'normal',
  variable: '--font-newsreader',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'newsreader' }],
});

const newsreaderExtended = localFont({
  src: './fonts/newsreader-extended.woff2',
  weight: '400 600',
  style: 'normal',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-newsreader-extended',
  declarations: [
    { prop: 'font-family', value: 'newsreader' },
    { prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-017E, U+0218-021B' },
  ],
});

const newsreaderItalic = localFont({
  src: './fonts/newsreader-italic.woff2',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-newsreader-italic',
  declarations: [{ prop: 'font-family', value: 'newsreader' }],
});

const archivo = localFont({
  src: './fonts/archivo.woff2',
  weight: '400 600',
  style: 'normal',
  variable: '--font-archivo',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'archivo' }],
});

const archivoExtended = localFont({
  src: './fonts/archivo-extended.woff2',
  weight: '400 600',
  style: 'normal',
  preload: false,
  adjustFontFallback: false,
  variable: '--font-archivo-extended',
  declarations: [
    { prop: 'font-family', value: 'archivo' },
    { prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-017E, U+0218-021B' },
  ],
});

/** Class names for <html> that declare the families. */
export const fontClasses = [newsreader, newsreaderExtended, newsreaderItalic, archivo, archivoExtended]
  .map((font) => font.variable)
  .join(' ');
