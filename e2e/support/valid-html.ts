/** Whether the pages of an export are valid HTML, by html-validate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { filesOf } from './pages';

/** What is recommended, but for matters of style, and where a browser or the contract with editors asks for something else. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The spelling of React's serialiser, which HTML allows: charSet, <meta/>, defer="", crossorigin="".
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Firefox restores a choice after loading anew unless it says autocomplete="off", on radio buttons too.
    'valid-autocomplete': 'off',
    // A list that says what it is a list of is allowed; only some readers of screens pass over it.
    'aria-label-misuse': 'off',
    // How long a title may be is the editor's business.
    'long-title': 'off',
    // A box of a wide table is a region while it scrolls; a section would be one always.
    'prefer-native-element': 'off',
    // The coalition builder computes as its boxes are ticked: there is nothing to send.
    'wcag/h32': 'off',
    // React's own ids, such as _R_, are valid by the HTML standard.
    'valid-id': ['error', { relaxed: true }],
  },
});

/**
 * Validates every page.
 * @returns how many there are, and a line for each fault
 */
export async function htmlFaults(folder: string): Promise<{ pages: number; faults: string[] }> {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(folder, page), 'utf8'));
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
      faults.push(`${page}:${line}:${column}  ${ruleId}  ${message}`);
    }
  }
  return { pages: pages.length, faults };
}
