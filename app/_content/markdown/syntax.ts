/**
 * Additions to the Markdown grammar, tried before its own constructs: a colon in running text is text, and no paragraph
 * takes more time than its length warrants.
 */
import type { Construct, Extension } from 'micromark-util-types';
import { bareAddress } from './bare-address';
import { type Bound, boundedMark, notAfterBacktick } from './bounded-marks';
import { runningColon } from './running-colon';

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
