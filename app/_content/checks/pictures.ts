/** alt-text, and the pictures that front matter names: there, whole, and of a size that can be sent. */
import type { Finding, Path } from '../../_elections/finding';
import type { Library } from '../library';
import type { ParsedFile } from '../parse';
import type { Picture } from '../schema';

/** @param library says what is wrong with a picture's address or file, or nothing */
export function checkPictures(
  { data }: ParsedFile,
  library: Pick<Library, 'pictureProblem' | 'pictureWarning'>,
): Finding[] {
  const pictures: [Picture, Path][] = [];
  if ('image' in data && data.image) pictures.push([data.image, ['image']]);
  if ('images' in data) {
    for (const [index, picture] of data.images?.entries() ?? []) pictures.push([picture, ['images', index]]);
  }
  return pictures.flatMap(([picture, path]) => {
    const findings: Finding[] = [];
    if (!picture.alt) {
      const message = `the picture ${picture.src} has no alt text: say in a sentence what it shows`;
      findings.push({ rule: 'alt-text', level: 'error', path, message, missing: [[...path, 'alt']] });
    }
    const at = [...path, 'src'];
    const problem = library.pictureProblem(picture.src);
    const warning = problem ? undefined : library.pictureWarning(picture.src);
    if (problem) findings.push({ rule: 'reference', level: 'error', path: at, message: problem });
    if (warning) findings.push({ rule: 'schema', level: 'warning', path: at, message: warning });
    return findings;
  });
}
