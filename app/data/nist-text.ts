/** Small shapes that a report of NIST SP 1500-100 is made of. */
import type { Moment } from '../_elections/moment';
import { site } from '../_site/site';

/** A text with its language: the site's, as our pages declare it. */
export function nistText(content: string) {
  const text = { '@type': 'ElectionResults.LanguageString', Content: content, Language: site.language };
  return { '@type': 'ElectionResults.InternationalizedText', Text: [text] };
}

/** An id of the editor's keys, the same in every build. Keys have no points: two ids are never the same by chance. */
export function nistId(...parts: readonly string[]): string {
  return parts.join('.').toLowerCase();
}

/** A date-time of RFC 3339 in UTC; a whole day is its midnight, since the format wants an hour. */
export function nistTime(moment: Pick<Moment, 'instant'>): string {
  return new Date(moment.instant).toISOString().replace('.000Z', 'Z');
}

/** A colour as the schema has it: six lower-case hexadecimal digits. */
export function nistColor(color: string | undefined): string | undefined {
  const hex = color?.slice(1).toLowerCase();
  return hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
}
