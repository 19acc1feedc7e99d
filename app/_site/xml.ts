/** Text for XML: the one escape, and what no XML document may contain, escaped or not. */

/** Controls, halves of pairs and characters that Unicode will never assign: XML 1.0 has no way to write most of them. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Text without the characters that make an XML document ill-formed. */
export function writable(text: string): string {
  return text.replace(unwritable, '');
}

/** The same for every text of a value that a feed is generated from. */
export function writableDeep<T>(value: T): T;
export function writableDeep(value: unknown): unknown {
  if (typeof value === 'string') return writable(value);
  if (Array.isArray(value)) return value.map((each) => writableDeep<unknown>(each));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, writableDeep<unknown>(each)]));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it stands in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** An XML document as an answer. */
export function xmlResponse(document: string, type = 'application/xml'): Response {
  return new Response(document, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
