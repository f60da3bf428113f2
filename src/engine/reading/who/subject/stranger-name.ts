import { patternOf } from '../../../text/pattern-of.ts';
import { blanked, isInside, type Span } from '../../layout/span.ts';
import type { NamedSpan } from '../cast.ts';
import { isParticle } from '../words/function-words.ts';
import { isRole } from '../words/roles.ts';
import { isCapital, type Token, tokensOf } from './head-words.ts';

/** A name of two words or more that begins there; undefined where it is one that is known, or no name of somebody. */
export function nameAt(tokens: readonly Token[], index: number): Token | undefined {
  const words: Token[] = [];
  for (const token of tokens.slice(index)) {
    const { name } = token;
    // "Russian President Lind", "Foreign Minister Berg": the title of somebody known.
    if (name?.kind === 'person' && isRole(words.at(-1)?.text ?? '')) return undefined;
    if (name) break;
    if (words.length > 0 && isParticle(token.text)) continue;
    if (!isCapital(token.text)) break;
    words.push(token);
  }
  const [first] = words;
  const last = words.at(-1);
  if (words.length < 2 || !first || !last || NO_PERSON.test(last.text)) return undefined;
  return { start: first.start, end: last.end, text: words.map(({ text }) => text).join(' ') };
}

/** What no name of somebody ends with. */
const NO_PERSON = patternOf(
  '^(?:Ministry|House|Bank|University|Company|Corporation|Corp|Party|Street|News|Times|Post|Journal|Court|Council|',
  'Union|Fund|Nations|Agency|Association|Committee|Group|Army|Forces?|Guard|Office|Department|Commission|Institute|',
  'Cent(?:er|re)|Club|United|City|Games|Cup|Sea|War|Islands?|Parliament|Congress|Assembly|Airlines?|Press|States|',
  'Kingdom|Republic|Pact|Treaty|Accords?|Airways|Railways?|Day|Television|TV|Radio|Energy|Oil|Gas|Steel|Motors|Foundation|',
  'Museum|Theat(?:er|re)|Airport|Station|Square|Bridge|River|Valley|Prize|Awards?|Festival|Championships?|League|Orchestra|',
  'Ballet|Stadium|Embassy|Consulate|Palace|Police|Navy|Front|Movement|Industries|Holdings|Technologies|Systems|Services?|',
  'Security|Intelligence|Affairs|Today|Hall|Summit|Conference|Agreement|Act|Plan|Initiative|Organi[sz]ation|Region|Province|',
  'Peninsula|Ocean|Strait|Gulf|Mountains?|Avenue|Road|Park|Hotel|Tower|Gate|Year|Eve)$',
);

/** Somebody whom nobody here knows and some words name within them, whatever their subject; the words begin at `within`, dates in them are blanks. */
export function strangerNamedIn(names: readonly NamedSpan[], within: Span, words: string): Token | undefined {
  const unnamed = blanked(
    words,
    within.start,
    names.filter((name) => isInside(name, within)),
  );
  if (!TWO_CAPITALS.test(unnamed)) return undefined;
  const tokens = tokensOf(unnamed);
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > 0 && isCapital(text) && !NO_FIRST_NAME.test(text) && nameAt(tokens, index) !== undefined,
  );
  return at < 0 ? undefined : nameAt(tokens, at);
}

/** Within a sentence. */
const TWO_CAPITALS = /[^\s.!?] [A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]\S* (?:v[ao]n |d[eai] )?[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]/;

/** What the name of somebody does not begin with: "the Supreme Court", "New Delhi", "the Deutsche Bahn". */
const NO_FIRST_NAME = patternOf(
  '^(?:New|Old|Great|Grand|High|Supreme|Security|Foreign|Prime|First|Second|Third|World|United|National|Central|Federal|International|European|',
  'Middle|White|Red|Black|North\\S*|South\\S*|East\\S*|West\\S*|Winter|Summer|Olympic|Nobel|Communist|Democratic|Republican|Social|Royal|Holy|',
  'General|Public|San|Santa|Saint|Los|Las|Mount|Lake|Fort|Port|Cape|[A-Z]\\S+(?:ian|ese|ish|sche[nrs]?|ean))$',
);
