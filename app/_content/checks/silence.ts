/** silence: a post on an election is not dated inside its silence, unless it says why. */
import type { Finding } from '../../_elections/finding';
import type { Moment } from '../../_elections/moment';
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
  const { date } = post;
  if (!date || post.silenceReason) return [];
  return (post.elections ?? []).flatMap((id) =>
    silencesOf(elections.get(id) ?? {})
      .filter((silence) => isSilent(date, silence))
      .map((silence) => ({
        rule: 'silence' as const,
        level: 'error' as const,
        path: ['date'],
        message:
          `${date.text} lies in the silence of ${id} (${silence.from.text} to ${silence.until.text}` +
          `${silence.scope ? `, ${silence.scope}` : ''}): move the date${date.time ? '' : ', give the hour'}, or say in \`silenceReason\` why it may be published`,
      })),
  );
}
