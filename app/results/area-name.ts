/** Names of countries and regions by their code of ISO 3166. */
import { site } from '../_site/site';

const regions = new Intl.DisplayNames(site.locale, { type: 'region' });

/** Intl knows countries, not their parts; those that elect for themselves most often. */
const parts: Record<string, string> = {
  'GB-ENG': 'England',
  'GB-NIR': 'Northern Ireland',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'ES-CT': 'Catalonia',
  'ES-PV': 'Basque Country',
  'CA-QC': 'Quebec',
  'DK-GL': 'Greenland',
};

/** "France"; "Scotland"; of a part that we have no name for, its country and code: "Germany (BY)". */
export function areaName(code: string): string {
  const [country = code, part] = code.split('-');
  if (part === undefined) return regions.of(country) ?? country;
  return parts[code] ?? `${regions.of(country) ?? country} (${part})`;
}

/** Where an area's elections are listed on the hub. */
export function areaAnchor(code: string): string {
  return `area-${code.toLowerCase()}`;
}
