/** The menu of app/_site/settings.json leads somewhere: it stands on every page. */
import type { Problem } from '../problem';

const file = 'app/_site/settings.json';

/**
 * @param settings the text of the file
 * @param linkProblem what is wrong with an address of the site, or nothing
 */
export function checkMenu(
  menu: readonly { readonly path: string }[],
  settings: string,
  linkProblem: (address: string) => string | undefined,
): Problem[] {
  return menu.flatMap(({ path }): Problem[] => {
    const problem = linkProblem(path);
    if (problem === undefined) return [];
    const before = settings.slice(0, Math.max(0, settings.indexOf(JSON.stringify(path)))).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return [{ file, line: before.length, column, level: 'error', rule: 'reference', message: `the menu: ${problem}` }];
  });
}
