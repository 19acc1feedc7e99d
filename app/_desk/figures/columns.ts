/** Which column of a table holds what, told from its header. */
import { plainWords } from '../plain-letters';
import { Refusal } from '../refusal';

export const columnRoles = ['name', 'party', 'votes', 'share', 'seats'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface Columns {
  /** The place of each, from 0. */
  readonly place: Partial<Readonly<Record<ColumnRole, number>>>;
  /** Headers that say nothing to us. */
  readonly unread: readonly string[];
  /** Whether there is a name and a figure. */
  readonly isComplete: boolean;
}

const names =
  'candidate candidates name names list lists answer answers option options choice choices candidat candidats liste listes nom noms kandidat kandidaten bewerber listen lijst lijsten naam namen candidato candidatos candidatura candidaturas candidati lista listas nombre nome';
const parties =
  'party parties abbreviation parti partis partei parteien partij partijen partido partidos partito partiti sigla siglas';
const roleWords: readonly (readonly [ColumnRole, ReadonlySet<string>])[] = [
  // The order matters: "% of votes" is a share, "seats won by party" are seats, "party votes" are votes.
  ['share', wordSet('share shares percent percentage pct pc pourcentage prozent percentuale procent')],
  ['seats', wordSet('seat seats mandate mandates sieges siege sitze zetels escanos seggi electors')],
  ['votes', wordSet('vote votes voix stimmen stemmen votos voti')],
  ['name', wordSet(names)],
  ['party', wordSet(parties)],
];
/** Figures of another kind: how much something changed, or what it was before. */
const otherFigures = wordSet('change swing difference diff previous last plus minus evolution verschil');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Finds the columns.
 * @param chosen headers that the editor gives a role by hand: role by header
 * @throws Refusal where two columns could hold the same
 */
export function columnsOf(header: readonly string[], chosen: ReadonlyMap<string, string>): Columns {
  const roles = header.map((title) => chosenRole(title, chosen) ?? roleOf(title));
  const place: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const byHand = header.findIndex((title) => chosenRole(title, chosen) === role);
    const all = roles.flatMap((each, index) => (each === role ? [index] : []));
    if (byHand >= 0) place[role] = byHand;
    else if (all.length > 1) {
      const titles = all.map((index) => `"${header[index]}"`).join(' and ');
      // A line of prose is no header, whatever words stand in it.
      if (new Set(roles).size < 3) return { place: {}, unread: [], isComplete: false };
      throw new Refusal(`${titles} could both be the ${role}: say which, --column "${role}=${header[all[0] ?? 0]}"`);
    } else if (all[0] !== undefined) place[role] = all[0];
  }
  if (place.name === undefined && place.party !== undefined) {
    place.name = place.party;
    delete place.party;
  }
  const read = new Set(Object.values(place));
  const hasFigure = place.votes !== undefined || place.share !== undefined || place.seats !== undefined;
  return {
    place,
    unread: header.filter((title, index) => title !== '' && !read.has(index)),
    isComplete: place.name !== undefined && hasFigure,
  };
}

function chosenRole(title: string, chosen: ReadonlyMap<string, string>): ColumnRole | undefined {
  return columnRoles.find((role) => role === chosen.get(title));
}

function roleOf(title: string): ColumnRole | undefined {
  const words = plainWords(title);
  if (words.some((word) => otherFigures.has(word)) || /[±+−]|^-|\b(?:19|20)\d\d\b/.test(title)) return undefined;
  if (title.includes('%')) return 'share';
  if (/^electoral votes?$/i.test(title.trim())) return 'seats';
  return roleWords.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}
