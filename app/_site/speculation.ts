/** Which pages a browser may make ready ahead of a click: pages of the site, none of its files. */
import { site } from './site';

/** Eager where the pointer rests on a link or goes down on it. A constant of the site, so that a policy can name its hash. */
export function speculationRules(basePath = site.basePath): string {
  // What means something in a URL pattern is meant as it stands.
  const base = basePath.replace(/[*+?:(){}\\]/g, '\\$&');
  return JSON.stringify({
    prerender: [
      {
        where: {
          and: [
            // All pages end with a slash; data, feeds and pictures don't.
            { href_matches: [`${base}/`, `${base}/*/`] },
            { not: { href_matches: [`${base}/admin/*`, `${base}/embed/*`] } },
            { not: { selector_matches: '[download], [rel~=external]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
}
