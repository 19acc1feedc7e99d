import { readFileSync } from 'node:fs';
import { z } from 'zod';

const settings = z.object({ url: z.url() }).parse(JSON.parse(readFileSync('app/_site/settings.json', 'utf8')));

/** The origin that the site gives as its own where SITE_URL does not say otherwise. */
export const siteOrigin = new URL(settings.url).origin;
