/** The directives of the content format: their forms and attributes. */
import { parseMoment } from '../../_elections/moment';

type Form = 'textDirective' | 'leafDirective' | 'containerDirective';

export interface KnownDirective {
  readonly form: Form;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
}

export const knownDirectives: Readonly<Record<string, KnownDirective>> = {
  result: {
    form: 'leafDirective',
    required: ['contest'],
    optional: ['count', 'show'],
    allowed: { show: ['bars', 'table', 'hemicycle', 'timeline'] },
  },
  poll: { form: 'leafDirective', required: ['id'], optional: [] },
  images: { form: 'leafDirective', required: [], optional: [] },
  n: { form: 'textDirective', required: ['of'], optional: ['count'] },
  update: { form: 'containerDirective', required: ['at'], optional: ['title'] },
  quote: { form: 'containerDirective', required: ['by'], optional: ['source', 'url', 'platform'] },
};

const written: Record<Form, string> = { textDirective: ':', leafDirective: '::', containerDirective: ':::' };

/** How a directive of that form is written. */
export function asWritten(form: Form, name: string): string {
  return written[form] + name;
}

/** What is wrong with an attribute's value, or nothing. */
export function valueProblem(name: string, directive: KnownDirective, key: string, value: string): string | undefined {
  const allowed = directive.allowed?.[key];
  if (allowed && !allowed.includes(value)) return `\`${key}\` is "${value}", and must be one of ${allowed.join(', ')}`;
  if (name === 'update' && key === 'at' && !parseMoment(value)) {
    return `\`at\` is "${value}", and must be a day (2017-04-23) or a time with its offset (2017-04-23T20:00+02:00)`;
  }
  if (key === 'url' && !/^https?:\/\/\S+$/i.test(value)) return `\`url\` is "${value}", and must start with https://`;
  return undefined;
}
