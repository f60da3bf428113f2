import { blockedByWords } from './longer-name.ts';
import { type Claim, claimsOf, findNames, type Matcher } from './matcher.ts';
import {
  COMMON_SURNAME_FORM,
  COMMON_WORD_FORM,
  KIND_BITS,
  KINDS,
  NEEDS_SUPPORT,
  UNCHECKED,
} from './script-index.ts';
import { type Block, blockedByMarks, type Spot, surroundingsOf } from './surroundings.ts';

/** A place where a known name stands, before the rest of the page has had its say. Offsets are UTF-16. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The name as the index has it, in lower case: what a stranger's short form is remembered by. */
  readonly key: string;
  /** Every entity that the name may mean. */
  readonly entities: readonly string[];
  /** Those of them that it names without support from the page; none for "Wang", "Xi", "PUTIN". */
  readonly alone: readonly string[];
  /** True where it has several words. */
  readonly full: boolean;
  /** True where it stands in capitals that are not its own. */
  readonly capitals: boolean;
  /** What stands before it and supports it: an office, or a courtesy with a surname that few bear or many. */
  readonly title: 'office' | 'courtesy' | 'common-courtesy' | undefined;
  /** True where it is too weak to be carried by the company it is in: in foreign capitals, common, or unchecked. */
  readonly weak: boolean;
  /** True where it belongs to somebody unknown ("Anthony Wallace"): no mention, but the page's "Wallace" may be he. */
  readonly stranger: boolean;
}

/** Finds known names in a text. */
export interface NameReader {
  /**
   * The candidates in one run of text, in order, none overlapping. The run is raw: white space, soft hyphens and kinds
   * of apostrophe are folded while reading, and offsets refer to what was given. Time is linear in the text.
   */
  readonly read: (text: string) => readonly Candidate[];
}

/** A reader over a matcher; `ids` are the entities' ids by number. */
export function createReader(matcher: Matcher, ids: readonly string[]): NameReader {
  return {
    read: (text) => {
      const matches = findNames(matcher, text);
      return matches.flatMap((match, number) => {
        const { start, end } = match;
        const claims = claimsOf(match, text);
        const candidate = candidateOf(claims, ids, {
          text,
          start,
          end,
          capitals: claims[0]?.capitals === true,
          endBefore: matches[number - 1]?.end ?? -1,
          startAfter: matches[number + 1]?.start ?? -1,
        });
        return candidate ? [candidate] : [];
      });
    },
  };
}

function candidateOf(claims: readonly Claim[], ids: readonly string[], spot: Spot): Candidate | undefined {
  const { start, end, capitals } = spot;
  const key = (claims[0]?.form ?? '').toLowerCase();
  const full = key.includes(' ');
  const around = surroundingsOf(spot);
  if (!around.title && claims.every(({ flags }) => flags & COMMON_WORD_FORM)) return undefined;
  const entities: string[] = [];
  const alone: string[] = [];
  let block: Block | undefined;
  for (const claim of claims) {
    const kind = KINDS[claim.flags & KIND_BITS] ?? 'person';
    const blocked =
      blockedByMarks(spot, kind === 'person' && !full) ?? blockedByWords(spot, around, kind, !full);
    if (blocked) {
      block = blocked;
      continue;
    }
    const id = ids[claim.owner] ?? '';
    entities.push(id);
    if (!(claim.flags & NEEDS_SUPPORT) && (full || !capitals)) alone.push(id);
  }
  const stranger = entities.length === 0;
  if (stranger && block !== 'stranger') return undefined;
  const isCommon = claims.some(({ flags }) => flags & COMMON_SURNAME_FORM);
  return {
    start,
    end,
    key,
    entities: stranger ? claims.map(({ owner }) => ids[owner] ?? '') : entities,
    alone,
    full,
    capitals,
    weak: capitals || isCommon || claims.some(({ flags }) => flags & UNCHECKED),
    title: isCommon && around.title === 'courtesy' ? 'common-courtesy' : around.title,
    stranger,
  };
}
