import { DATELINE, LOCATIVE, NEUTRAL } from '../lexicon/lexicon.ts';
import { wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isA, isFormed } from './words.ts';

/** How far behind a name a dateline is recognised. */
const DATELINE_REACH = 14;

/** What follows an agency that is credited. */
const CREDIT = /^ ?\) ?[-–—]/;
const CREDIT_REACH = 4;

/** True where a name stands as places do: after "in", in a dateline. */
export function isLocative(spot: Spot, { before }: Surroundings): boolean {
  const { text, start, end, capitals, lexicon } = spot;
  if (isA(before, LOCATIVE)) return true;
  // "the city of Leeds"
  if (before?.word === 'of' && isA(wordBefore(spot, before.start), NEUTRAL)) return true;
  return (
    capitals &&
    (start === 0 || text.charAt(start - 1) === '\n') &&
    isFormed(lexicon, text.slice(end, end + DATELINE_REACH), DATELINE)
  );
}

/** True for the agency behind a dateline, "BRUSSELS (AFP) - ", and for what Russian puts in quotes since it is no person: "ЧВК «Вагнер»". */
export function isSetApart(spot: Spot): boolean {
  const { text, start, end } = spot;
  return CREDIT.test(text.slice(end, end + CREDIT_REACH)) || (text[start - 1] === '«' && text[end] === '»');
}
