import type { Cues } from '../../cues/cues.ts';
import { isInside, type Span, touches } from '../../layout/span.ts';
import type { NamedSpan } from '../cast.ts';
import { isOf, isPreposition } from '../words/function-words.ts';
import { isRole } from '../words/roles.ts';
import { isMark, type Token, tokensOf } from './head-words.ts';
import { actsAlone, strangerIn } from './stranger-subject.ts';

/**
 * Of whom a sentence tells: somebody whom it names, whoever its pronoun stands for, or somebody whom nobody here knows. "The French
 * president" is a role: whoever the text told of before, and a stranger where it told of nobody.
 */
export type Subject =
  | { readonly is: 'named'; readonly person: string }
  | { readonly is: 'pronoun' }
  | { readonly is: 'role'; readonly name: string }
  | { readonly is: 'stranger'; readonly name: string; readonly isSure: boolean };

/** A subject stands no further from the head of what it is the subject of, in UTF-16 units, when and where apart. */
const REACH = 60;

/**
 * The subject of some words: what comes first of a known person, a pronoun, a name that nobody here knows, and a role ("the Nobel laureate").
 * Undefined where a thing is the subject, or nothing tells. `names` are those of the text; the words begin at `start`, dates in them are
 * blanks. `heard` holds the last words of strangers' names: later they are called by these alone.
 */
export function subjectOf(
  words: string,
  start: number,
  names: readonly NamedSpan[],
  cues: Cues,
  heard: ReadonlySet<string>,
): Subject | undefined {
  const from = headOf(words, start, names, cues);
  const head = words.slice(from, from + REACH);
  const known = names
    .filter((name) => isInside(name, { start: start + from, end: start + from + head.length }))
    .map((name) => ({ ...name, start: name.start - start - from, end: name.end - start - from }));
  // Most sentences begin with one: nothing else can come first.
  const begins = known.find(({ start: at }) => at === 0);
  if (begins?.kind === 'person' && !begins.isBystander) return { is: 'named', person: begins.entity };
  const tokens = tokensOf(head, known);
  const person = known.find((name) => name.kind === 'person' && !name.isBystander && !isBehind(name, tokens));
  const pronoun = cues.pronoun.exec(head);
  const sure = strangerIn(tokens, cues, heard);
  if (person && OBJECT_IN_CHINESE.test(head.slice(0, person.start)))
    return { is: 'stranger', name: head.slice(0, person.start), isSure: true };
  const stranger = sure ?? (pronoun?.index === 0 ? undefined : actsAlone(tokens[0], head, cues));
  const first = Math.min(person?.start ?? REACH, stranger?.start ?? REACH);
  // "A former actor, he met students."
  const isApposition = pronoun && stranger && /^,\s*$/.test(head.slice(stranger.end, pronoun.index));
  if (pronoun && (pronoun.index < first || isApposition)) return { is: 'pronoun' };
  if (stranger?.start === first) {
    if (stranger.isRole === true) return { is: 'role', name: stranger.text };
    return { is: 'stranger', name: stranger.text, isSure: sure !== undefined };
  }
  return person && { is: 'named', person: person.entity };
}

/** Who met a known person stands before him: "歌手王菲见到了林德"; "星期二他会见林德" has no other. */
const OBJECT_IN_CHINESE =
  /^(?!.*[他她])[\u3400-\u9fff]{2,}[^，。；]*(?:会见|见到|会晤|接见|拜会|采访|批评|致电|[与同和向对])了?[^，。；]{0,6}$/;

/** Where the head of some words ends: when and where it was, and what leads from the words before. */
function headOf(words: string, start: number, names: readonly Span[], { frame }: Cues): number {
  const framed = frame?.exec(words)?.[0].length ?? 0;
  const when = WHEN.exec(words.slice(framed))?.[0].length ?? 0;
  // "Lind      met": the word before the day is he.
  const span = { start: start + framed, end: start + framed + when };
  return names.some((name) => touches(name, span)) ? framed : framed + when;
}

/** A preposition before a date, which is blanks, and a number of a list: "On          he flew", "2. He". */
const WHEN = /^(?:[\s,"“«(]|\d+[.)]\s|[^\s\d,.;]{1,6}[\s’'](?=\s{3}))*/;

/** True for a name behind a preposition, titles and what is said of him between: "with the former president Lind"; "in Norddal Lind" is none. */
function isBehind(name: Span, tokens: readonly Token[]): boolean {
  const before = tokens
    .filter(({ end }) => end <= name.start)
    .slice(-MOST_TITLES)
    .toReversed();
  for (const [index, token] of before.entries()) {
    // "Secretary of State Lind": the office is his.
    const isOfOffice = isOf(token.text) && isRole(before[index + 1]?.text ?? '');
    if (isPreposition(token.text) && !isOfOffice) return true;
    if (isMark(token.text) || token.name) return false;
  }
  return false;
}

const MOST_TITLES = 4;
