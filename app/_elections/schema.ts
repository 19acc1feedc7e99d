/** What an election file may say: the election half of the content format, and the source of its types. */
import { z } from 'zod';
import { type Decimal, decimal, isDecimal } from './decimal';
import { orId } from './did-you-mean';
import { momentHint } from './likely-moment';
import { compareMoments, momentPattern, parseMoment } from './moment';
import { plainText } from './plain-text';

/** A key that other files and addresses use. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(idPattern, {
    error: ({ input }) =>
      `must be lower-case letters a to z, digits and single hyphens, such as "le-pen"${orId(String(input))}`,
  })
  .refine((value) => !/^\d+$/.test(value), 'must not be a bare number: give it a word, such as "party-50"');

export const text = z.string().overwrite(plainText).trim().min(1, 'must not be empty');

export const moment = z
  .string()
  .regex(momentPattern, {
    error: ({ input }) =>
      `must be a day (2017-04-23) or a time with its offset (2017-04-23T20:00+02:00)${momentHint(String(input))}`,
  })
  .transform((value, context) => {
    const parsed = parseMoment(value);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'is no day or time that exists' });
    return z.NEVER;
  });

export const url = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/i, 'must be a web address that starts with https://')
  .refine((value) => URL.canParse(value), 'is no address that a browser could open');

const count = z.int('must be a whole number, without separators, quotes or a unit').min(0, 'must not be negative');

/** A figure with the digits it was typed with: the YAML reader hands over numbers with a point as `Decimal`. */
export const figure = z
  .custom<Decimal | number>(
    (value) => Number.isFinite(value) || isDecimal(value),
    'must be a number, without quotes or a unit',
  )
  .transform((value) => (typeof value === 'number' ? decimal(value) : value))
  .refine((value) => Number.isFinite(value.value) && value.value >= 0, 'must not be negative')
  .refine((value) => value.digits <= 12, 'must not have more than 12 digits after the point')
  .meta({ type: 'number', minimum: 0 });

export const percent = figure.refine((value) => value.value <= 100, 'must not be above 100');

export const source = z
  .strictObject({ name: text.optional(), url: url.optional() })
  .refine((value) => value.name ?? value.url, lacking('needs a name or a url'));

/** Whether a record of figures holds any. */
function isGiven(figures: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.keys(figures ?? {}).length > 0;
}

/**
 * What an object lacks is said together with what else is wrong in it, since all problems come at once; but not where a key has a slip,
 * since that key may be what is missing.
 */
function lacking(error: string) {
  const when = ({
    value,
    issues,
  }: {
    value: unknown;
    issues: readonly { code: string; path?: readonly unknown[] }[];
  }) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ code, path = [] }) => code === 'unrecognized_keys' && path.length === 0);
  return { error, when };
}

const party = z.strictObject({
  name: text,
  abbreviation: text.optional(),
  color: z
    .string()
    .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as "#1d3f72", in quotes')
    .optional(),
});

const entry = z
  .strictObject({
    name: text.optional(),
    party: id.optional(),
    about: text.optional(),
    previous: z
      .union([
        z.literal('new'),
        z.strictObject({ as: id }),
        z.strictObject({ share: percent.optional(), votes: count.optional(), seats: count.optional() }),
      ])
      .optional(),
  })
  .refine((value) => value.name ?? value.party, lacking('needs a name or a party'));

const entries = z.record(id, entry).refine((value) => Object.keys(value).length > 0, 'must list at least one');

const counted = z
  .strictObject({
    reported: count.optional(),
    total: count.optional(),
    unit: text.optional(),
    percent: percent.optional(),
  })
  .refine(
    (value) => value.percent !== undefined || (value.reported !== undefined && value.total !== undefined),
    lacking('needs `reported` and `total`, or `percent`'),
  );

const ballots = z.strictObject({
  registered: count.optional(),
  cast: count.optional(),
  blank: count.optional(),
  invalid: count.optional(),
  valid: count.optional(),
});

export const statuses = [
  'estimate',
  'unofficial-partial',
  'unofficial-complete',
  'certified',
  'correction',
  'recount',
] as const;

const voteCount = z
  .strictObject({
    id: id.optional(),
    status: z.enum(statuses),
    asOf: moment,
    source: source.optional(),
    counted: counted.optional(),
    ballots: ballots.optional(),
    votes: z.record(id, count).optional(),
    shares: z.record(id, percent).optional(),
    seats: z.record(id, count).optional(),
    others: z.strictObject({ votes: count.optional(), share: percent.optional(), seats: count.optional() }).optional(),
    rounding: z.enum(['rounded', 'truncated']).optional(),
    seatsTotal: count.optional(),
    overhang: count.optional(),
    vacant: count.optional(),
    embargo: moment.optional(),
    note: text.optional(),
  })
  .refine(
    (value) => isGiven(value.shares) || isGiven(value.votes) || isGiven(value.seats),
    lacking('needs shares, votes or seats'),
  );

const call = z
  .strictObject({
    at: moment,
    by: text,
    advanced: z.array(id).optional(),
    elected: z.array(id).optional(),
    source: source.optional(),
    note: text.optional(),
  })
  .refine((value) => value.advanced?.length || value.elected?.length, lacking('needs `advanced` or `elected`'));

const pollFacts = {
  id,
  pollster: text,
  client: text.optional(),
  fieldwork: z.strictObject({ from: moment, to: moment }).optional(),
  published: moment.optional(),
  sample: z.int().min(1).optional(),
  margin: figure.optional(),
  mode: z.enum(['online', 'phone', 'face-to-face', 'mixed', 'exit']).optional(),
  population: text.optional(),
  question: text.optional(),
  source: source.optional(),
  note: text.optional(),
};

/** A poll of voting intentions in a contest. */
const contestPoll = z
  .strictObject({ ...pollFacts, shares: z.record(id, percent).optional(), seats: z.record(id, count).optional() })
  .refine((value) => isGiven(value.shares) || isGiven(value.seats), lacking('needs shares or seats'));

/** A poll on a question, inside a post. */
export const questionPoll = z.strictObject({
  ...pollFacts,
  answers: z.record(text, percent).refine((value) => Object.keys(value).length > 0, 'must list at least one answer'),
});

const seats = z.strictObject({
  total: z.int().min(1).max(10_000, 'must not be above 10,000'),
  majority: z.int().min(1).optional(),
  allocation: z.enum(['dhondt', 'sainte-lague']).optional(),
  threshold: z.union([z.literal('hare-quota'), percent]).optional(),
  exempt: z.array(id).optional(),
  unit: text.optional(),
  note: text.optional(),
});

export const systems = ['majority', 'plurality', 'proportional', 'mixed', 'electoral-college', 'referendum'] as const;

const contest = z
  .strictObject({
    id,
    title: text,
    date: moment,
    pollsClose: moment.optional(),
    system: z.enum(systems),
    turnout: z.array(z.strictObject({ asOf: moment, percent, source: source.optional() })).optional(),
    elects: z.int().min(1).optional(),
    runoff: z.int().min(2).optional(),
    candidates: entries.optional(),
    lists: entries.optional(),
    seats: seats.optional(),
    seating: z.array(id).optional(),
    counts: z.array(voteCount).optional(),
    calls: z.array(call).optional(),
    polls: z.array(contestPoll).optional(),
    note: text.optional(),
  })
  .refine((value) => value.candidates ?? value.lists, lacking('needs candidates or lists'))
  .refine(
    (value) => !(value.candidates && value.lists),
    lacking('has candidates and lists: it can only have one of them'),
  );

const silence = z
  .strictObject({ from: moment, until: moment, scope: text.optional() })
  .refine(
    ({ from, until }) => compareMoments(from, until) <= 0,
    'ends before it begins: are `from` and `until` exchanged?',
  );

/** An election file's front matter. */
export const electionSchema = z.strictObject({
  title: text,
  summary: text,
  area: text.regex(
    /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/,
    'must be a country or region code of ISO 3166, such as FR or GB-SCT',
  ),
  previous: id.optional(),
  compare: z.array(id).optional(),
  silence: z.union([silence, z.array(silence)]).optional(),
  test: z.boolean().optional(),
  draft: z.boolean().optional(),
  embargo: moment.optional(),
  parties: z.record(id, party).optional(),
  contests: z.array(contest).min(1, 'must list at least one contest'),
});

export type Election = z.infer<typeof electionSchema>;
export type Contest = Election['contests'][number];
/** A count. Where others of its contest are held back, `place` says which it is in the file (1 is the first). */
export type Count = NonNullable<Contest['counts']>[number] & { readonly place?: number };
export type Call = NonNullable<Contest['calls']>[number];
export type ContestPoll = NonNullable<Contest['polls']>[number];
export type QuestionPoll = z.infer<typeof questionPoll>;
export type Entry = NonNullable<Contest['candidates']>[string];
export type Party = NonNullable<Election['parties']>[string];
export type Source = z.infer<typeof source>;
