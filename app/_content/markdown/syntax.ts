/**
 * Additions to the Markdown grammar, tried before its own constructs: a colon in running text is text, and no paragraph
 * takes more time than its length warrants.
 */
import type { Code, Construct, Effects, Extension, Point, State, TokenizeContext } from 'micromark-util-types';
import { isDirectiveName } from './directives';

const codes = { colon: 58, bracket: 91, caret: 94, backtick: 96, brace: 123 } as const;

/** How many marks a paragraph, a cell or a label may have, and what is done at the first one beyond that. */
export interface Bound {
  marks: number;
  exceeded(at: Point): void;
}

/** The additions. Register them last: what comes last is tried first. */
export function syntax(bound: Bound): Extension {
  const bounded = boundedMark(bound);
  const on = (characters: string, construct: Construct) =>
    Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), construct]));
  return {
    text: {
      ...on('[]!*_~<', bounded),
      ...on('`', { ...bounded, previous: notAfterBacktick }),
      ...on(':', runningColon(bounded)),
      ...on('hHwW', bareAddress(bounded)),
    },
  };
}

/** As in CommonMark's own construct: a run of backticks is tried as a whole or not at all. */
function notAfterBacktick(this: TokenizeContext, code: Code): boolean {
  return code !== codes.backtick || this.events.at(-1)?.[1].type === 'characterEscape';
}

/**
 * GFM tries every word as the beginning of an e-mail address, and looks back through the whole paragraph at each one after
 * an open bracket. It finds the addresses a second time in the finished text: that is enough.
 */
export function dropEmailConstructs({ text = {} }: Extension): void {
  for (const [code, constructs] of Object.entries(text)) {
    text[Number(code)] = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
  }
}

/**
 * Brackets, stars and the like look back or ahead through their whole paragraph: thousands of them in one paragraph, or
 * hundreds in a very long one, would take minutes. Beyond the bound they are text.
 */
function boundedMark(bound: Bound): Construct {
  const counts = new WeakMap<TokenizeContext, number>();
  return {
    name: 'boundedMark',
    tokenize(effects, ok, nok) {
      return (code) => {
        const count = (counts.get(this) ?? 0) + 1;
        counts.set(this, count);
        if (count <= bound.marks) return nok(code);
        if (count === bound.marks + 1) bound.exceeded(this.now());
        return asText(effects, ok, isOfLine)(code);
      };
    },
  };
}

/** An address without brackets around it, `https://…` or `www.…`. Other words with its first letter are not looked at. */
function bareAddress(bounded: Construct): Construct {
  return {
    name: 'bareAddress',
    // GFM itself looks at none within a word.
    previous: (code) => !isLetter(code),
    tokenize(effects, ok, nok) {
      const ahead: Construct = { tokenize: addressAhead, partial: true };
      return effects.check(ahead, bounded.tokenize.call(this, effects, ok, nok), asText(effects, ok, isLetter));
    },
  };
}

const addressAhead: Construct['tokenize'] = (effects, ok, nok) => {
  let read = '';
  return (code) => {
    effects.enter('data');
    return next(code);
  };

  function next(code: Code): State | undefined {
    read += code === null || code < 0 ? ' ' : String.fromCharCode(code).toLowerCase();
    const isWhole = /^(?:https?:\/|www\.)$/.test(read);
    if (!isWhole && !['http:/', 'https:/', 'www.'].some((beginning) => beginning.startsWith(read))) return nok(code);
    effects.consume(code);
    if (!isWhole) return next;
    effects.exit('data');
    return ok;
  }
};

/**
 * remark-directive reads `20:00`, `a:b` and `20:00[^1]` as directives. Here only a name before brackets is one, and
 * right after a letter or digit only a name of ours: `Note:this[link](/…)` is text.
 */
function runningColon(bounded: Construct): Construct {
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

/** Takes a character as text, and what follows it as long as that is of a kind. */
function asText(effects: Effects, ok: State, more: (code: Code) => boolean = () => false): State {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return rest;
  };

  function rest(code: Code): State | undefined {
    if (more(code)) {
      effects.consume(code);
      return rest;
    }
    effects.exit('data');
    return ok(code);
  }
}

function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /[a-z]/i.test(String.fromCharCode(code));
}

/** Not the end of a line, which has a negative code, nor of the text. */
function isOfLine(code: Code): boolean {
  return code !== null && code >= -2;
}
