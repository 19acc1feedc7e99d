/** Colons: of a directive, or of running text. */
import type { Code, Construct, State } from 'micromark-util-types';
import { asText } from './as-text';
import { isDirectiveName } from './directives';

const codes = { colon: 58, bracket: 91, caret: 94, brace: 123 } as const;

/**
 * remark-directive reads `20:00`, `a:b` and `20:00[^1]` as directives. Here only a name before brackets is one, and
 * right after a letter or digit only a name of ours: `Note:this[link](/…)` is text.
 */
export function runningColon(bounded: Construct): Construct {
  return {
    name: 'runningColon',
    tokenize(effects, ok, nok) {
      const { previous } = this;
      // Two colons begin a line of their own; within a line they are text.
      if (previous === codes.colon && this.events.at(-1)?.[1].type !== 'characterEscape') return asText(effects, ok);
      const isGlued = previous !== null && previous > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(previous));
      const ahead: Construct = { tokenize: directiveAhead(isGlued), partial: true };
      return effects.check(ahead, bounded.tokenize.call(this, effects, ok, nok), asText(effects, ok));
    },
  };
}

function directiveAhead(isGlued: boolean): Construct['tokenize'] {
  return (effects, ok, nok) => {
    let name = '';
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return nameOrBrackets;
    };

    function nameOrBrackets(code: Code): State | undefined {
      const character = code === null || code < 0 ? '' : String.fromCharCode(code);
      if ((name === '' ? /[a-z]/i : /[\w-]/).test(character)) {
        name += character;
        effects.consume(code);
        return nameOrBrackets;
      }
      if (name === '' || (isGlued && !isDirectiveName(name))) return nok(code);
      if (code === codes.brace) return end(code);
      if (code !== codes.bracket) return nok(code);
      effects.consume(code);
      // A footnote right after a word with a colon.
      return (next) => (next === codes.caret ? nok(next) : end(next));
    }

    function end(code: Code): State | undefined {
      effects.exit('data');
      return ok(code);
    }
  };
}
