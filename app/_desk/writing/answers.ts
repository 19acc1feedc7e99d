/** What a new file needs to know: from flags, else asked for at a terminal. */
import { didYouMean } from '../../_elections/did-you-mean';
import { idPattern } from '../../_elections/schema';
import type { Content } from '../changed-content';
import { type Desk, oneLine } from '../command';
import { slugOf } from '../plain-letters';
import { Misuse, Refusal } from '../refusal';

/** What is wrong with an answer, or nothing. */
type Objection = (answer: string) => string | undefined;

/** One thing to know. */
export interface Question {
  /** The flag without its hyphens. */
  readonly flag: string;
  readonly question: string;
  readonly given: string | undefined;
  /** What a bare return at the terminal means, and what stands where nobody is asked. */
  readonly preset?: string;
  readonly objection?: Objection;
}

/**
 * The answer: the flag's, the editor's, or the preset.
 * @throws Misuse where there is none of them; Refusal where the flag's will not do
 */
export async function answer(desk: Desk, { flag, question, given, preset, objection }: Question): Promise<string> {
  if (given !== undefined) {
    const wrong = objection?.(oneLine(given));
    if (wrong) throw new Refusal(`--${flag}: ${wrong}`);
    return oneLine(given);
  }
  if (!desk.ask) {
    if (preset === undefined) throw new Misuse(`--${flag} is missing, and there is nobody to ask: ${question}`);
    return preset;
  }
  for (;;) {
    const typed = oneLine(await desk.ask(question, preset));
    const wrong = objection?.(typed);
    if (!wrong) return typed;
    desk.print(wrong);
  }
}

export const notEmpty: Objection = (typed) => (typed === '' ? 'It must not be empty.' : undefined);

/** That each id of a list is known. */
export function knownIds(ids: readonly string[], folder: string, required: boolean): Objection {
  return (typed) => {
    const named = idsIn(typed);
    if (named.length === 0) return required ? `Name at least one. There are: ${ids.join(', ')}` : undefined;
    const unknown = named.filter((id) => !ids.includes(id));
    if (unknown.length === 0) return undefined;
    const lines = unknown.map((id) => `${folder} has no ${id}.md${didYouMean(id, ids)}`);
    return `${lines.join('\n')}\nThere are: ${ids.join(', ') || 'none yet'}`;
  };
}

export function idsIn(typed: string): string[] {
  return [...new Set(typed.split(/[\s,]+/).filter(Boolean))];
}

/** The ids of one kind of file. */
export function idsOf({ sources }: Content, kind: Content['sources'][number]['kind']): string[] {
  return sources.filter((source) => source.kind === kind).map((source) => source.id);
}

/** The slug of a new file: the flag's, or made from its title, and free. */
export function slugFor(
  desk: Desk,
  content: Content,
  folder: string,
  title: string,
  given: string | undefined,
): Promise<string> {
  const made = slugOf(title);
  const fits: Objection = (slug) => {
    if (!idPattern.test(slug) || /^\d+$/.test(slug)) {
      const why = slug === '' ? 'the title has no letters a to z to make an address of: choose one yourself' : slug;
      return `${why} (lower-case letters a to z, digits and single hyphens, with at least one letter)`;
    }
    const file = `${folder}/${slug}.md`;
    const taken = content.sources.some((source) => source.file.toLowerCase() === file);
    return taken ? `${file} is there already, and is never written over: choose another slug` : undefined;
  };
  const wrong = fits(made);
  const usable = wrong === undefined ? made : undefined;
  if (!desk.ask && given === undefined && wrong !== undefined) throw new Refusal(`--slug: ${wrong}`);
  return answer(desk, { flag: 'slug', question: 'Address:', given, preset: usable, objection: fits });
}
