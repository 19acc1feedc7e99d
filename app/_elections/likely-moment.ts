/** What an editor is likely to have meant by something that is no day and no time with its offset. */
import { parseMoment } from './moment';

const months = 'january february march april may june july august september october november december'.split(' ');

/** The end of a message: the day or time that is meant, what a time lacks, or nothing where nobody can tell. */
export function momentHint(typed: string): string {
  const [, year = '', month = '', day = '', time, zone] =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:(?:[Tt]| +)(\d{1,2}[:.]\d{2}(?::\d{2})?) *([Zz]|[+-]\d{1,2}(?::?\d{2})?)?)?$/.exec(
      typed.trim(),
    ) ?? [];
  if (year) return momentOf(`${year}-${twoDigits(month)}-${twoDigits(day)}`, time, zone);
  const inWords =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? +(?<month>[a-z]{3,})\.?,? +(?<year>\d{4})$/i.exec(typed.trim()) ??
    /^(?<month>[a-z]{3,})\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})$/i.exec(typed.trim());
  const word = inWords?.groups?.month?.toLowerCase() ?? '';
  const number = months.findIndex((name) => name.startsWith(word)) + 1;
  if (!inWords?.groups || number === 0) return '';
  return meant(`${inWords.groups.year}-${twoDigits(`${number}`)}-${twoDigits(inWords.groups.day ?? '')}`);
}

function momentOf(day: string, time: string | undefined, zone: string | undefined): string {
  if (time === undefined) return meant(day);
  const clock = time.replaceAll('.', ':').padStart(time.length > 5 ? 8 : 5, '0');
  // Which offset is nobody's to guess.
  if (zone === undefined)
    return `; how far the clock is from UTC is missing: ${day}T${clock}+02:00, or Z for UTC itself`;
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return meant(`${day}T${clock}${sign ? `${sign}${twoDigits(hours)}:${minutes}` : 'Z'}`);
}

function meant(likely: string): string {
  return parseMoment(likely) ? `; did you mean \`${likely}\`?` : '';
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
