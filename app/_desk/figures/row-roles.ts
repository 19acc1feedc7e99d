/** Rows that are not of a candidate or list: ballots, others, totals. */
import { plainWords } from '../plain-letters';

export const ballotKeys = ['registered', 'cast', 'blank', 'invalid', 'valid'] as const;
export type BallotKey = (typeof ballotKeys)[number];

/** `skip` is known and not wanted: abstentions follow from the ballots. */
export const rowRoles = [...ballotKeys, 'others', 'total', 'skip'] as const;
export type RowRole = (typeof rowRoles)[number];

const words: Readonly<Record<RowRole, readonly string[]>> = {
  registered: [
    'registered',
    'registered voters',
    'eligible',
    'eligible voters',
    'electorate',
    'electors',
    'enrolled',
    'inscrits',
    'kiesgerechtigden',
    'wahlberechtigte',
  ],
  cast: [
    'cast',
    'votes cast',
    'ballots cast',
    'ballots',
    'total ballots',
    'total ballots cast',
    'total votes cast',
    'turnout votes',
    'votants',
    'opgekomen kiezers',
    'wahler',
    'wahlende',
    'votantes',
    'votanti',
  ],
  blank: ['blank', 'blanks', 'blank votes', 'blank ballots', 'blancs', 'votes blancs', 'blanco', 'blanco stemmen'],
  invalid: [
    'invalid',
    'invalid votes',
    'invalid ballots',
    'informal',
    'informal votes',
    'rejected',
    'rejected ballots',
    'rejected votes',
    'spoilt',
    'spoilt ballots',
    'spoiled',
    'spoiled ballots',
    'void',
    'null',
    'nuls',
    'votes nuls',
    'blank and null',
    'blank and invalid',
    'blank and invalid votes',
    'invalid blank votes',
    'invalid and blank votes',
    'ongeldig',
    'ongeldige stemmen',
    'ungultige',
  ],
  valid: [
    'valid',
    'valid votes',
    'valid party',
    'valid party votes',
    'total valid',
    'total valid votes',
    'exprimes',
    'suffrages exprimes',
    'geldig',
    'geldige stemmen',
    'gultige',
  ],
  others: [
    'others',
    'other',
    'other parties',
    'other candidates',
    'all others',
    'autres',
    'overig',
    'overige',
    'sonstige',
  ],
  total: ['total', 'totals', 'total votes', 'sum', 'all', 'totaal', 'gesamt'],
  skip: ['turnout', 'abstention', 'abstentions', 'abstained', 'majority'],
};

/** What a row is, by the name it has in the table; undefined where it should be a candidate or list. */
export function rowRole(name: string): RowRole | undefined {
  const plain = plainWords(name.replace(/\(.*\)/, '')).join(' ');
  return rowRoles.find((role) => words[role].includes(plain));
}

/**
 * Ballots that stand in a remark: `# votes_cast=2630173 valid=2591896`.
 * Only what is written as a word, an equals sign and bare digits is taken.
 */
export function ballotsIn(remark: string): [BallotKey, number][] {
  return [...remark.matchAll(/([\p{L}_]+)=(\d+)(?![\d.,%])/gu)].flatMap(([, word = '', digits]) => {
    const role = ballotKeys.find((key) => key === rowRole(word));
    return role ? [[role, Number(digits)] satisfies [BallotKey, number]] : [];
  });
}
