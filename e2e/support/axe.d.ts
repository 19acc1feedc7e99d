import type axe from 'axe-core';

declare global {
  interface Window {
    /** There once the tests have put it into the page. */
    axe: typeof axe;
  }
}
