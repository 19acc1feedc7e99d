/** Addresses as they are, without brackets around them. */
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { asText, isLetter } from './as-text';

/** An address without brackets around it, `https://…` or `www.…`. Other words with its first letter are not looked at. */
export function bareAddress(bounded: Construct): Construct {
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
 * GFM tries every word as the beginning of an e-mail address, and looks back through the whole paragraph at each one after
 * an open bracket. It finds the addresses a second time in the finished text: that is enough.
 */
export function dropEmailConstructs({ text = {} }: Extension): void {
  for (const [code, constructs] of Object.entries(text)) {
    text[Number(code)] = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
  }
}
