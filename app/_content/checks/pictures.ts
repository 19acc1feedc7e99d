/** alt-text, and the existence of the pictures that front matter names. */
import type { Finding, Path } from '../../_elections/finding';
import type { ParsedFile } from '../parse';
import type { Picture } from '../schema';

/** @param missing says what is wrong with a picture's address, or nothing */
export function checkPictures(parsed: ParsedFile, missing: (src: string) => string | undefined): Finding[] {
  const { data } = parsed;
  const pictures: [Picture, Path][] = [];
  if ('image' in data && data.image) pictures.push([data.image, ['image']]);
  if ('images' in data) {
    for (const [index, picture] of data.images?.entries() ?? []) pictures.push([picture, ['images', index]]);
  }
  return pictures.flatMap(([picture, path]) => {
    const findings: Finding[] = [];
    if (!picture.alt) {
      const message = `the picture ${picture.src} has no alt text: say in a sentence what it shows`;
      findings.push({ rule: 'alt-text', level: 'error', path, message });
    }
    const problem = missing(picture.src);
    if (problem) findings.push({ rule: 'reference', level: 'error', path: [...path, 'src'], message: problem });
    return findings;
  });
}
