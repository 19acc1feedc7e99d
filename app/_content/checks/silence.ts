/** silence: a post on an election is not dated inside its silence, nor does its embargo end there, unless it says why. */
import type { Finding } from '../../_elections/finding';
import { compareMoments, type Moment } from '../../_elections/moment';
import type { Election } from '../../_elections/schema';
import type { PostData } from '../schema';

export type Silence = Exclude<NonNullable<Election['silence']>, readonly unknown[]>;

/** An election's silences as a list, however they were typed. */
export function silencesOf(election: Pick<Election, 'silence'>): readonly Silence[] {
  const { silence } = election;
  return silence === undefined ? [] : Array.isArray(silence) ? silence : [silence];
}

/** Whether a moment lies in the silence. A whole day counts from its first hour, which is when such a post appears. */
export function isSilent(moment: Moment, silence: Silence): boolean {
  const { from, until } = silence;
  const begun = moment.time && from.time ? moment.instant >= from.instant : moment.day >= from.day;
  if (!begun) return false;
  if (moment.time && until.time) return moment.instant < until.instant;
  if (until.time === undefined) return moment.day <= until.day;
  return moment.day < until.day || (moment.day === until.day && until.time !== '00:00');
}

export function checkSilence(post: Partial<PostData>, elections: ReadonlyMap<string, Partial<Election>>): Finding[] {
  if (post.silenceReason) return [];
  const silences = (post.elections ?? []).flatMap((id) =>
    silencesOf(elections.get(id) ?? {}).map((silence) => ({ id, silence })),
  );
  return momentsOf(post).flatMap(({ key, moment }) =>
    silences
      .filter(({ silence }) => isSilent(moment, silence))
      .map(({ id, silence }) => ({
        rule: 'silence' as const,
        // What was published before may stay; a change of it is for the desk to judge.
        level: key === 'updated' ? ('warning' as const) : ('error' as const),
        path: [key],
        message:
          `${moment.text} lies in the silence of ${id} (${silence.from.text} to ${silence.until.text}` +
          `${silence.scope ? `, ${silence.scope}` : ''}): move ${key === 'updated' ? 'it' : `the ${key}`}${moment.time ? '' : ', give the hour'}, or say in \`silenceReason\` why it may be published`,
      })),
  );
}

/** When a post is dated; when its embargo lets it out, if that is later; and when it was changed. */
function momentsOf({ date, embargo, updated }: Partial<PostData>) {
  const isEmbargoed = embargo && date && compareMoments(embargo, date) > 0;
  return [
    ...(date ? [{ key: 'date', moment: date }] : []),
    ...(isEmbargoed ? [{ key: 'embargo', moment: embargo }] : []),
    ...(updated ? [{ key: 'updated', moment: updated }] : []),
  ];
}
