import { createEvidence } from './around/evidence.ts';
import type { Spot } from './around/spot.ts';
import { createTongues, type Tongues } from './around/tongues.ts';
import type { Entities } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { candidateOf } from './candidate-of.ts';
import { type Claim, claimsOf } from './index/claims.ts';
import { grown, NONE } from './index/grown.ts';
import { findNames, lexiconIn, type Match, type Matcher } from './index/matcher.ts';

/** Finds known names in a text. */
export interface NameReader {
  /**
   * The candidates in one run of text, in order, none overlapping. The run is raw: white space, soft hyphens and kinds
   * of apostrophe are folded while reading, and offsets refer to what was given. Time is linear in the text.
   */
  readonly read: (text: string) => readonly Candidate[];
}

/**
 * A reader over a matcher; `cues` are the words that tell entities from namesakes, by number, `declared` is the language that the page says it is in (tongues.ts).
 */
export function createReader(
  matcher: Matcher,
  known: Entities,
  cues: readonly string[],
  declared = 0,
): NameReader {
  return {
    read: (text) => {
      const matches = findNames(matcher, text);
      if (matches.length === 0) return NONE;
      let candidates: Candidate[] = NONE;
      const evidence = createEvidence(text, cues);
      let tongues: Tongues | undefined;
      for (let number = 0; number < matches.length; number++) {
        const match = matches[number];
        if (match === undefined) break;
        const claims = claimsOf(match, text);
        const lexicon = lexiconIn(match.tables);
        if (tongues?.lexicon !== lexicon) tongues = createTongues(text, lexicon, declared);
        const spot = spotOf(text, match, claims, tongues, matches[number - 1], matches[number + 1]);
        const candidate = candidateOf(claims, known, evidence, spot);
        if (candidate) candidates = grown(candidates, candidate);
      }
      return candidates;
    },
  };
}

function spotOf(
  text: string,
  { start, end, tables }: Match,
  claims: readonly Claim[],
  tongues: Tongues,
  previous: Match | undefined,
  next: Match | undefined,
): Spot {
  const claim = claims[0];
  return {
    text,
    start,
    end,
    formEnd: claim?.end ?? end,
    capitals: claim?.capitals === true,
    endBefore: previous?.end ?? -1,
    startAfter: next?.start ?? -1,
    lexicon: tongues.lexicon,
    tongues,
    longer: tables.longer,
  };
}
