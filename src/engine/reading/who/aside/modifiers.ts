import { patternWith } from '../../../text/pattern-of.ts';
import type { Around } from './around.ts';

/** Somebody or something of whom more is said by another's name: "a man accused of trying to kill", "an actor playing". */
const TOLD_BY = patternWith(
  'iu',
  String.raw`(?:^|, |\. )(?:the|an?|another|one|two|three|four|five|several|some|many|dozens of|hundreds of|thousands of)\s(?:[\p{L}-]+\s){1,3}?`,
  '(?:(?:accused|suspected|convicted) of (?:[a-z]+ ){1,4}|charged with (?:[a-z]+ ){1,4}|named |called |playing |portraying |impersonating |',
  '(?:dressed|disguised|posing) as |(?:married|loyal|faithful|devoted) to )(?:mr\\.? |president )?$',
);

/** What that one did or suffered: its verb stands right behind the name. */
const GOES_ON = /^ (?:was|were|has|had|have|is|are|\p{Ll}+ed|died|sank|shot|hit|stole|fell)(?!\p{L})/u;

/** "Putin-backed separatists" are not with him. */
const BACKED =
  /^-(?:backed|appointed|nominated|aligned|allied|friendly|loyal|linked|inspired|sponsored|funded|critical)(?!\p{L})/u;

/** True for whoever only tells which other one is spoken of. */
export function isModifier({ said, behind }: Around): boolean {
  return BACKED.test(behind) || (GOES_ON.test(behind) && TOLD_BY.test(said));
}
