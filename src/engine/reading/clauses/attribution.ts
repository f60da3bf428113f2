import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';

/** Who says something and what he says, told apart. */
export interface Attributed {
  /** What is said; the whole sentence where nobody is named as its source. */
  readonly content: Span;
  readonly attribution?: Span;
}

/** Tells who says something from what he says. */
export function attributed(masked: string, offset: number, sentence: Span, cues: Cues): Attributed {
  const text = masked.slice(sentence.start - offset, sentence.end - offset);
  // "Putin, speaking in Moscow on Monday, said": where somebody speaks is blank to what looks for him.
  const plain = cues.speaking ? text.replace(cues.speaking, (aside) => ' '.repeat(aside.length)) : text;
  const before = cues.attributionBefore?.exec(plain)?.[0];
  // "Declined to say that": what he did instead is all that is told.
  if (before !== undefined && cues.unsaid?.test(before)) return { content: sentence };
  if (before !== undefined) {
    const cut = sentence.start + before.length;
    return { content: { start: cut, end: sentence.end }, attribution: { start: sentence.start, end: cut } };
  }
  const after = cues.attributionAfter?.exec(text);
  if (after && isVerbOf(text.slice(0, after.index), text.slice(after.index), cues))
    return { content: sentence };
  // "In a speech on Monday, Lind said his party would": what stands before him only says when and where he spoke.
  if (!after || cues.occasion?.test(text.slice(0, after.index))) return { content: sentence };
  const cut = sentence.start + after.index;
  return { content: { start: sentence.start, end: cut }, attribution: { start: cut, end: sentence.end } };
}

/** "Berg and her deputy, Lind, announced a plan": what stands before the verb and has none is its subject. */
function isVerbOf(before: string, rest: string, { past, planned, sameDay }: Cues): boolean {
  if (past?.exec(rest.replace(/^[,\s]+/, ''))?.index !== 0 || !ASIDE.test(before)) return false;
  return ![past, planned, sameDay].some((verb) => verb?.test(before));
}

const ASIDE = /, [^,;]+$/;
