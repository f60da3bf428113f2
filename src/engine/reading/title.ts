import type { Span } from './span.ts';
import { LONGEST_TITLE } from './tuning.ts';

/** Words that join a clause to the one before it, and say nothing at the head of a title. */
const JOINERS =
  /^[\s,;:，；、—–-]*(?:(?:(?:just|only) )?(?:\w+ )?(?:after|before)\b|when|while|where|that|since|because|although|though|but|and|as|which|who|nachdem|während|als|dass|wobei|und|que|qui|lorsque|cuando|mientras|который|что|когда|а|но|um|weil|dont|où|mais|pero|doch|aber)\s+/iu;

const ENDS = /^['’]s\s+|^[\s,;:，；、—–-]+|[\s,;:，；、—–-]+$|[.。]$/gu;

/** A title for what a clause tells: its own words, without what joins it to the rest, cut at a word. */
export function titleOf(text: string, { clause, subject, sentence, hasVerb }: Titled): string {
  const words = text.slice(clause.start, clause.end);
  const told = subject ? withSubject(text, subject, clause) : words;
  const own = tidy(RELATIVE.test(told) ? text.slice(sentence.start, clause.end) : told.replace(JOINERS, ''));
  const title = hasVerb && own.length >= SHORTEST ? own : tidy(text.slice(sentence.start, sentence.end));
  const longest = WIDE.test(title) ? LONGEST_TITLE / 2 : LONGEST_TITLE;
  if (title.length <= longest) return capital(title);
  const cut = title.slice(0, longest);
  const at = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，'));
  return `${capital(cut.slice(0, at > longest / 2 ? at : longest).replace(ENDS, ''))}…`;
}

/** "Xi, who visited Moscow" is "Xi visited Moscow"; "Xi, whose son came" stays. */
function withSubject(text: string, subject: Span, clause: Span): string {
  const words = text.slice(clause.start, clause.end);
  const rest = words.replace(WHO, '');
  if (rest === words && RELATIVE.test(words)) return text.slice(subject.start, clause.end);
  return `${text.slice(subject.start, subject.end)} ${rest.replace(ENDS, '')}`;
}

const WHO = /^[\s,]*(?:who|which)\s/i;

/** Signs of scripts that say in one what others say in two. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A clause that begins so has its subject in the clause before. */
const RELATIVE =
  /^[\s,]*(?:which|who|whose|whom|that|where|der|die|das|deren|dessen|qui|dont|que|quien|котор\p{L}+)(?!\p{L})/iu;

/** What a title is made of. */
interface Titled {
  readonly clause: Span;
  /** The subject of a relative clause, and of what goes on behind one. */
  readonly subject?: Span | undefined;
  readonly sentence: Span;
  /** False where the clause only names the thing: "most recently in September during a summit". */
  readonly hasVerb: boolean;
}

/** A clause shorter than this, in UTF-16 units, cannot be understood without its sentence; Han text says more in less. */
const SHORTEST = 12;

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(ENDS, '').trim();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
