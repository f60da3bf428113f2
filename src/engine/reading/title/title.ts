import { patternOf, patternWith } from '../../text/pattern-of.ts';
import type { Span } from '../layout/span.ts';
import { speakerLabelOf } from '../layout/speaker-label.ts';
import { wireHeadOf } from '../layout/wire-head.ts';
import { LONGEST_TITLE } from '../tuning.ts';
import { shortened } from './shorten.ts';
import { tidy, withoutConnective } from './tidy.ts';
import { withName } from './with-name.ts';

/** What a title is made of. */
export interface Titled {
  readonly clause: Span;
  /** A stretch around the clause that is easier to understand, where it is no longer than a title. */
  readonly titled: Span;
  /** The subject of a relative clause, and of what goes on behind one. */
  readonly subject?: Span | undefined;
  readonly sentence: Span;
  /** False where the clause only names the thing: "most recently in September during a summit". */
  readonly hasVerb: boolean;
  readonly date?: Span | undefined;
  /** Those for whom the clause's pronoun stands. */
  readonly meant: readonly string[];
}

/** Words that join a clause to the one before it, and say nothing at the head of a title. */
const JOINERS = patternWith(
  'iu',
  String.raw`^[\s,;:，；、—–-]*(?:(?:(?:just|only|barely) )?(?:(?:less|more) than )?(?:[\w-]+ ){0,2}?(?:after|before)\b|follows|followed|ahead of|when|while|where|that|`,
  'since|because|although|though|but|and|as|which|who|nachdem|während|als|dass|wobei|und|et|y|и|que|qui|',
  String.raw`lorsque|cuando|mientras|который|что|когда|а|но|um|weil|dont|où|mais|pero|doch|aber)\s+`,
);

/** Only these say as little at the head of a sentence: "before he left he phoned" without "before" is no sentence. */
const AT_HEAD = /^(?:And|But|So|Yet|Und|Doch|Aber|Et|Mais|Y|Pero|А|Но|И)\s/u;

/** What is left before him of a quotation: "said Lind, who visited Norddal". */
const SAID = /^[\s,]*(?:said|says|added) (?=\p{Lu})/u;

/** A clause that begins so has its subject in the clause before. */
const RELATIVE =
  /^[\s,]*(?:which|who|whose|whom|that|where|der|die|das|deren|dessen|qui|dont|que|quien|котор[а-яё]+)(?![a-zà-öø-ÿа-яё])/i;

/** "Where he met Lind" has a subject of its own. */
const WHERE_SOMEBODY =
  /^[\s,]*(?:where|où|donde|где) (?=(?:he|she|they|ils?|elles?|él|ella|он|она)\s|\p{Lu})/u;

/** Behind "wie das Amt mitteilte," German has its verb first, and alone that is a question. */
const VERB_FIRST =
  /^(?:wird|werden|will|wollen|soll|sollen|ist|sind|hat|haben|war|waren|wurden?|reist|trifft|kommt|fliegt|besucht|empfängt) /;

const WHO = /^[\s,]*(?:who|which)\s/i;

/** A word, by what is in none: with classes of Unicode these two took 8 ms before their first use. */
const WORD = String.raw`[^\s\d,;:.!?()[\]"“”«»/—–]+`;
const NAME = `[A-ZÀ-ÞА-ЯЁ]${WORD}`;

/** What a relative clause says something of: "at the end of a trial that began in May". */
const NOUN_BEFORE_THAT = patternOf(
  String.raw`(?:\ban?|(?<!of )\b(?:the|his|her|its|their)) (?:${WORD} ){0,2}${WORD}`,
  String.raw`(?: (?:with|of|between|in) ${NAME}(?: (?:and )?${NAME}){0,3})?\s*$`,
);
/** "For a summit of the club, which opens on Monday". */
const NOUN_BEFORE_WHICH = patternOf(
  String.raw`(?<!of )\b(?:an?|the|his|her|its|their) (?:${WORD} ){0,2}${WORD}(?: of (?:the )?${WORD}(?: ${WORD})*)?$`,
);

/** A clause shorter than this, in UTF-16 units, cannot be understood without its sentence; Han text says as much in half of it. */
const SHORTEST = 12;

/** A title of which so much is its date says nothing else. */
const MOSTLY_DATE = 0.7;

/** Signs of scripts that say in one what others say in two. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** What a title needs to know of its text. */
export interface TitleSource {
  readonly text: string;
  /** How the text calls an entity. */
  readonly nameOf: (entity: string) => string | undefined;
  /** True for words with a verb that tells of something. */
  readonly tells: (words: string) => boolean;
}

/** A title for what a clause tells: its own words, without what joins it to the rest, with the name that its pronoun stands for, and short. */
export function titleOf({ text, nameOf, tells }: TitleSource, told: Titled): string {
  const { sentence, date, hasVerb, meant } = told;
  const share = WIDE.test(text.slice(sentence.start, sentence.end)) ? 0.5 : 1;
  const longest = LONGEST_TITLE * share;
  const own = tidy(wordsOf(text, told, longest));
  const isDate = date !== undefined && (date.end - date.start) / own.length > MOSTLY_DATE;
  const isWhole = hasVerb && !isDate && own.length >= SHORTEST * share;
  const words = isWhole ? own : tidy(atHead(text.slice(sentence.start, sentence.end)));
  // "It was Lind whom he left": the name before it is not his.
  const names = /^whom\b/i.test(words) ? [] : meant.flatMap((entity) => nameOf(entity) ?? []);
  return capital(shortened(withName(words, names), longest, tells));
}

function wordsOf(text: string, { clause, titled, subject, sentence }: Titled, longest: number): string {
  const { start, end } = titled.end - titled.start <= longest ? titled : clause;
  const words = text.slice(start, end);
  if (start <= sentence.start) return atHead(words);
  if (subject) return withSubject(text, subject, words);
  if (VERB_FIRST.test(words)) return atHead(text.slice(sentence.start, end));
  if (WHERE_SOMEBODY.test(words)) return words.replace(WHERE_SOMEBODY, '');
  if (!RELATIVE.test(words)) return withoutConnective(words.replace(JOINERS, ''));
  const before = text.slice(sentence.start, start);
  const noun = /^\s?that\s/.test(words)
    ? NOUN_BEFORE_THAT.exec(before)?.[0]
    : end - sentence.start > longest
      ? NOUN_BEFORE_WHICH.exec(before)?.[0]
      : undefined;
  return noun === undefined ? atHead(before + words) : noun + words;
}

/** The beginning of a sentence without what stands there for the sake of the text. */
function atHead(words: string): string {
  const said = words.slice(speakerLabelOf(words).length);
  return withoutConnective(said.slice(wireHeadOf(said).length).replace(AT_HEAD, '').replace(SAID, ''));
}

/** "Xi, who visited Moscow" is "Xi visited Moscow"; "Xi, whose son came" stays. */
function withSubject(text: string, subject: Span, words: string): string {
  const head = text.slice(subject.start, subject.end);
  const named = head.slice(wireHeadOf(head).length);
  const rest = words.replace(WHO, '');
  if (rest === words && RELATIVE.test(words)) return named + words;
  return `${tidy(named.replace(JOINERS, '').replace(AGE, ''))} ${tidy(rest.replace(JOINERS, ''))}`;
}

/** "Lind, 72, who …" */
const AGE = /,\s(?:aged )?\d{1,3}[\s,]*$/;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
