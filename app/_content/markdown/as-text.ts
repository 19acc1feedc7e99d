import type { Code, Effects, State } from 'micromark-util-types';

/** Takes a character as text, and what follows it as long as that is of a kind. */
export function asText(effects: Effects, ok: State, more: (code: Code) => boolean = () => false): State {
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

export function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /[a-z]/i.test(String.fromCharCode(code));
}
