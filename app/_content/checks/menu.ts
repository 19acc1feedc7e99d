/**
 * The menu of app/_site/settings.json leads somewhere. What it names and is not there is left out of the pages' menu, so it is a
 * warning: whoever takes the site over brings other topics, and must not be stopped by the menu of the first ones.
 */
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
    return [
      {
        file,
        line: before.length,
        column,
        level: 'warning',
        rule: 'reference',
        message: `the menu leaves this out: ${problem}`,
      },
    ];
  });
}
