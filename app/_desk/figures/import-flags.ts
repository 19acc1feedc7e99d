/** The flags of `npm run import-count`. */
import { didYouMean } from '../../_elections/did-you-mean';
import { url } from '../../_elections/schema';
import { oneLine, readFlags } from '../command';
import { InFlow, type Item } from '../editing/render';
import { Misuse } from '../refusal';
import { columnRoles } from './columns';
import type { DecimalSign } from './read-numbers';
import { type BallotKey, ballotKeys } from './row-roles';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean', default: false } as const;

/** Reads all flags but those that the contest has a say in. */
export function importFlags(args: readonly string[]) {
  const { values, positionals } = readFlags(args, {
    status: text,
    'as-of': text,
    id: text,
    source: text,
    'source-url': text,
    counted: text,
    note: text,
    ballots: text,
    column: texts,
    match: texts,
    unmatched: text,
    decimal: text,
    shares: yes,
    'dry-run': yes,
    yes,
  });
  const [contest, file, ...more] = positionals;
  if (!contest || !file || more.length > 0) throw new Misuse('Which contest, and which table?');
  const address = values['source-url'];
  if (address !== undefined && !url.safeParse(address).success) {
    throw new Misuse(`--source-url ${address}: it must be a web address that starts with https://`);
  }
  const name = values.source === undefined ? undefined : oneLine(values.source);
  return {
    contest,
    file,
    status: values.status,
    asOf: values['as-of'],
    id: values.id,
    source: name || address ? ({ name: name || undefined, url: address } satisfies Item) : undefined,
    counted: values.counted === undefined ? undefined : countedOf(values.counted),
    note: values.note === undefined ? undefined : oneLine(values.note),
    ballots: ballotsFlag(values.ballots),
    columns: columnsFlag(values.column),
    matches: new Map(values.match?.map((typed) => pairIn('--match', typed, typed.lastIndexOf('=')))),
    unmatched: unmatchedOf(values.unmatched),
    decimal: decimalOf(values.decimal),
    withShares: values.shares,
    dryRun: values['dry-run'],
    yes: values.yes,
  };
}

/** `106/107 departments` or `93.3%`. */
function countedOf(typed: string): InFlow {
  const percent = /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(typed.trim())?.[1];
  if (percent !== undefined) {
    const digits = percent.split('.')[1]?.length ?? 0;
    return new InFlow({ percent: { value: Number(percent), digits } });
  }
  const [, reported, total, unit] = /^(\d+) ?\/ ?(\d+)(?: (.+))?$/.exec(oneLine(typed)) ?? [];
  if (reported === undefined) throw new Misuse(`--counted ${typed}: it is "106/107 departments" or "93.3%"`);
  return new InFlow({ reported: Number(reported), total: Number(total), unit });
}

/** `cast=2630173,valid=2591896` */
function ballotsFlag(typed: string | undefined): Partial<Record<BallotKey, number>> {
  const parts = typed?.split(/[\s,]+/).filter(Boolean) ?? [];
  const entries = parts.map((part) => {
    const [word = '', figure = ''] = part.split('=');
    const key = ballotKeys.find((each) => each === word);
    if (!key)
      throw new Misuse(`--ballots ${part}: it is one of ${ballotKeys.join(', ')}${didYouMean(word, ballotKeys)}`);
    if (!/^\d+$/.test(figure))
      throw new Misuse(`--ballots ${part}: the figure is typed without separators, valid=2591896`);
    return [key, Number(figure)] as const;
  });
  return Object.fromEntries(entries);
}

/** `votes=Number of ballots`: the role by its header. */
function columnsFlag(typed: readonly string[] = []): ReadonlyMap<string, string> {
  return new Map(
    typed.map((each): [string, string] => {
      const [role, header] = pairIn('--column', each, each.indexOf('='));
      if (columnRoles.some((known) => known === role)) return [header, role];
      throw new Misuse(
        `--column ${each}: ${role} is none of ${columnRoles.join(', ')}${didYouMean(role, columnRoles)}`,
      );
    }),
  );
}

/** The two sides of an equals sign. */
function pairIn(flag: string, typed: string, at: number): [string, string] {
  const [left, right] = [typed.slice(0, Math.max(at, 0)).trim(), typed.slice(at + 1).trim()];
  if (left && right) return [left, right];
  throw new Misuse(`${flag} ${typed}: an equals sign must stand between two names`);
}

function unmatchedOf(typed = 'refuse'): 'refuse' | 'others' | 'skip' {
  if (typed === 'refuse' || typed === 'others' || typed === 'skip') return typed;
  throw new Misuse(`--unmatched ${typed}: it is others, skip or refuse`);
}

function decimalOf(typed: string | undefined): DecimalSign | undefined {
  if (typed === undefined) return undefined;
  if (typed === 'point' || typed === '.') return '.';
  if (typed === 'comma' || typed === ',') return ',';
  throw new Misuse(`--decimal ${typed}: it is point or comma`);
}
