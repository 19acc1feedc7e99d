import type { MetadataRoute } from 'next';
import { href, site } from './_site/site';

export const dynamic = 'force-static';

/** What a device needs to know to install the site. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = (name: string, sizes: string) => ({ src: href(`/icons/${name}.png`), sizes, type: 'image/png' });
  return {
    id: href('/'),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fcfbf7',
    theme_color: '#fcfbf7',
    icons: [
      icon('icon-192', '192x192'),
      icon('icon-512', '512x512'),
      { ...icon('icon-maskable-512', '512x512'), purpose: 'maskable' },
    ],
  };
}
