import type { EdtfDate } from '../../../model/edtf.ts';
import { makeReady } from '../../text/make-ready.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Cues } from '../cues/cues.ts';
import { cuesOf } from '../cues/cues-of.ts';
import { blocksOf, isCapitals } from '../layout/blocks.ts';
import { withoutQuotations } from '../layout/quotations.ts';
import { sentencesIn } from '../layout/sentences.ts';
import { isInside, type Span } from '../layout/span.ts';
import { speakerLabelsOf } from '../layout/speaker-label.ts';
import { withEntries } from '../layout/timeline-entry.ts';
import { withoutUnreal } from '../layout/unreal.ts';
import { filedOn, withoutWireHead } from '../layout/wire-head.ts';
import { LONGEST_SENTENCE } from '../tuning.ts';
import { withBystanders } from '../who/aside/bystanders.ts';
import { learnPronouns, type Pronoun } from '../who/he-or-she.ts';
import { acted } from '../who/pronouns.ts';
import { learn, nobodyYet, remember, spokenOf } from '../who/remembered.ts';
import { calledOff, callsOff, withoutCallingOff } from './called-off.ts';
import { withoutDates } from './context.ts';
import { datesOf } from './dated-span.ts';
import { ownAccountIn } from './own-account.ts';
import type { Telling } from './telling.ts';
import { tellingsIn } from './tellings.ts';

/** All that the sentences of an article tell, in order. A language without a table of cues tells nothing. */
export function tellingsOf(
  { text, language, dates, names }: ArticleToRead,
  published: EdtfDate | undefined,
): Telling[] {
  const cues = cuesOf(language);
  if (!cues) return [];
  if (text.length > WORTH_IT) makeReadyOnce(cues);
  const read = datesOf(text, dates);
  const tellings: Telling[] = [];
  const shouting = isCapitals(text);
  const said = { pronouns: new Map<string, Pronoun>(), heard: new Set<string>() };
  let last = nobodyYet(said);
  let turn = last;
  const [nextDates, nextNames, nextOfBlock] = [walker(read), walker(names), walker(read)];
  const blocks = withEntries(text, blocksOf(text), read).filter(({ kind }) => kind === 'prose');
  const paragraphs = blocks.map(({ start, end }) => withoutQuotations(text.slice(start, end)));
  const people = new Set(names.flatMap(({ kind, start }) => (kind === 'person' ? [start] : [])));
  const labels = speakerLabelsOf(paragraphs, (index, at) => people.has((blocks[index]?.start ?? 0) + at));
  for (const [index, block] of blocks.entries()) {
    const offset = block.start;
    const whole = text.slice(block.start, block.end);
    const [quoted = '', head = ''] = [paragraphs[index], labels[index]];
    // "Late Monday: " is the head of an entry.
    const datesHere = nextOfBlock(block);
    const isDay = datesHere.some(({ start }) => start < offset + head.length);
    const label = isDay ? '' : head;
    // Of what was said before, "he" in an answer is in the question.
    if (label !== '') [last, turn] = [turn, nobodyYet(said)];
    const real = withoutUnreal(withoutWireHead(' '.repeat(label.length) + quoted.slice(label.length)), cues);
    const masked = inSmall(real, shouting);
    const filed = filedOn(quoted, offset, datesHere);
    // The agency and the town at the head of a report have no part in what it tells, nor has whom somebody did not meet.
    const isOfThis = ({ start, end }: Span): boolean =>
      real.slice(start - offset, end - offset).trim() !== '' ||
      quoted.slice(start - offset, end - offset).trim() === '';
    for (const sentence of sentencesIn(text, block, language)) {
      const [dates, named] = [nextDates(sentence), nextNames(sentence)];
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const inSentence = {
        dates,
        names: withBystanders(
          named.filter(isOfThis),
          text.slice(sentence.start, sentence.end),
          sentence.start,
        ),
      };
      const words = masked.slice(sentence.start - offset, sentence.end - offset);
      const isTelling = inSentence.dates.length + inSentence.names.length > 0 || pointsBack(words, cues);
      learnPronouns(text, inSentence.names, said.pronouns);
      const given = {
        ...sentence,
        ...inSentence,
        masked,
        offset,
        published,
        filedOn: filed,
        entry: block.entry,
        last,
      };
      const told = isTelling ? tellingsIn(given, cues) : [];
      if (inSentence.dates.length > 0 && quoted !== whole)
        told.push(...ownAccountIn(given, { ...given, masked: whole }, cues));
      const before = tellings.at(-1);
      if (before && callsOff(sentence, words, before, cues, inSentence.names))
        tellings.splice(-1, 1, calledOff(before, published), ...withoutCallingOff(told, cues, before));
      else tellings.push(...told);
      const spoken = spokenOf(inSentence.names, sentence, withoutDates(sentence, given), cues, last);
      learn(spoken, said);
      // Whoever is spoken of as "him" is still the one spoken of: "Lind received him. He then met the mayor."
      const whom = acted(words, last, spoken.people, cues);
      const heard = { ...spoken, people: [...whom, ...spoken.people] };
      last = remember(heard, last);
      turn = remember(heard, turn);
    }
  }
  return tellings;
}

/** Shorter texts use too few of the patterns to have all of them made ready, in UTF-16 units. */
const WORTH_IT = 2_000;

const ready = new WeakSet<Cues>();

function makeReadyOnce(cues: Cues): void {
  if (ready.has(cues)) return;
  ready.add(cues);
  makeReady(Object.values(cues).filter((cue) => typeof cue === 'object' && 'test' in cue));
}

/** The cues of verbs are in small letters; in a text that has none, all of its letters are made small, where that keeps its offsets. */
function inSmall(words: string, shouting: boolean): string {
  const small = shouting ? words.toLowerCase() : words;
  return small.length === words.length ? small : words;
}

function pointsBack(words: string, cues: Cues): boolean {
  return cues.backToEvent.test(words) || cues.pronounOfMany.test(words) || cues.pronoun.test(words);
}

/** Hands out the spans inside of one stretch after another, in one pass over both. */
function walker<One extends Span>(spans: readonly One[]): (within: Span) => One[] {
  let next = 0;
  return (within) => {
    const inside: One[] = [];
    for (let span = spans[next]; span && span.start < within.end; span = spans[++next])
      if (isInside(span, within)) inside.push(span);
    return inside;
  };
}
