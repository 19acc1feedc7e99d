/**
 * What an editor may write under posts/: the one source of the checks, the types, the JSON Schemas for editors
 * and the reference in the README. The election half lives in `_elections/schema.ts`.
 */
import { z } from 'zod';
import { asTyped, type Decimal, isDecimal } from '../_elections/decimal';
import { electionSchema, id, moment, questionPoll, text, url } from '../_elections/schema';

export const kinds = ['report', 'live', 'analysis', 'opinion', 'poll', 'note', 'open-topic'] as const;
export const claimStatuses = ['confirmed', 'claimed', 'disputed', 'unverified', 'false'] as const;

const picture = z.strictObject({
  src: text.regex(/^\/images\/\S+$/, {
    error: ({ input }) =>
      `must be a picture of this site, such as ${/images\/\S+$/.exec(String(input))?.[0].replace(/^/, '/') ?? '/images/ballots.svg'}`,
  }),
  alt: text.optional(),
  caption: text.optional(),
  credit: text.optional(),
});

/** A word of an editor's choice; a year, or a version such as 1.50, typed as a number is still a word. */
const word = z
  .union([text, z.custom<Decimal | number>((value) => typeof value === 'number' || isDecimal(value))])
  .transform((value) => (isDecimal(value) ? asTyped(value) : String(value)))
  .meta({ type: ['string', 'number'] });

const link = z.union([url, z.string().regex(/^mailto:[^\s@]+@\S+$/, 'must be a web address or mailto:')]);

const source = z.strictObject({ publisher: text, title: text, url: url.optional(), date: moment.optional() });

// YAML reads `status: false` as the truth value; the status of that name is meant.
const claimStatus = z
  .union([z.enum(claimStatuses), z.literal(false)])
  .transform((value) => (value === false ? 'false' : value));

const claim = z.strictObject({
  claim: text,
  status: claimStatus,
  by: text.optional(),
  source: text.optional(),
  note: text.optional(),
});

export const postSchema = z.strictObject({
  title: text,
  summary: text,
  date: moment,
  kind: z.enum(kinds),
  authors: z.array(id).min(1, 'must name at least one author'),
  byline: text.optional(),
  updated: moment.optional(),
  coverage: z.strictObject({ from: moment, until: moment.optional() }).optional(),
  topics: z.array(id).optional(),
  tags: z.array(word).optional(),
  lead: z.boolean().optional(),
  elections: z.array(id).optional(),
  image: picture.optional(),
  images: z.array(picture).optional(),
  sources: z.array(source).optional(),
  claims: z.array(claim).optional(),
  corrections: z.array(z.strictObject({ at: moment, text })).optional(),
  polls: z.array(questionPoll).optional(),
  contentNote: text.optional(),
  aliases: z
    .array(
      text.regex(
        /^\/[\w\-./~%]*$/,
        'must be a path on this site that starts with /, such as /2017/old-name/; other letters as an address has them, such as %C3%BC',
      ),
    )
    .optional(),
  canonical: url.optional(),
  lang: text.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as en or fr').optional(),
  draft: z.boolean().optional(),
  silenceReason: text.optional(),
  embargo: moment.optional(),
});

export const topicSchema = z.strictObject({
  title: text,
  summary: text,
  image: picture.optional(),
  area: text.optional(),
  draft: z.boolean().optional(),
  embargo: moment.optional(),
});

export const authorSchema = z.strictObject({
  name: text,
  role: text.optional(),
  guest: z.boolean().optional(),
  /** Several people who sign as one: machines are told of an organisation, not of a person. */
  desk: z.boolean().optional(),
  links: z.array(z.strictObject({ label: text, url: link })).optional(),
  image: picture.optional(),
});

/** The four kinds of file, by the folder they live in. */
export const schemas = { post: postSchema, election: electionSchema, topic: topicSchema, author: authorSchema };
export type FileKind = keyof typeof schemas;
export type DataOf<K extends FileKind> = z.infer<(typeof schemas)[K]>;

export type PostData = z.infer<typeof postSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type AuthorData = z.infer<typeof authorSchema>;
export type Picture = z.infer<typeof picture>;
export type Kind = PostData['kind'];
export type Claim = z.infer<typeof claim>;
