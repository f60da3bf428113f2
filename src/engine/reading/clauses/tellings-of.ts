import type { EdtfDate } from '../../../model/edtf.ts';
import { makeReady } from '../../text/make-ready.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Cues } from '../cues/cues.ts';
import { cuesOf } from '../cues/cues-of.ts';
import { sentencesIn } from '../layout/sentences.ts';
import { LONGEST_SENTENCE } from '../tuning.ts';
import { withBystanders } from '../who/aside/bystanders.ts';
import { learnPronouns, type Pronoun } from '../who/he-or-she.ts';
import { acted } from '../who/pronouns.ts';
import { learn, nobodyYet, remember, spokenOf } from '../who/remembered.ts';
import { calledOff, callsOff, isDeniedBy, withoutCallingOff } from './called-off.ts';
import { type SentenceToRead, withoutDates, wordsOf } from './context.ts';
import { datesOf } from './dated-span.ts';
import { ownAccountIn } from './own-account.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Telling } from './telling.ts';
import { tellingsIn } from './tellings.ts';
import { walker } from './walker.ts';

/** All that the sentences of an article tell, in order. A language without a table of cues tells nothing. */
export function tellingsOf(article: ArticleToRead, published: EdtfDate | undefined): Telling[] {
  const { text, language, names } = article;
  const cues = cuesOf(language);
  if (!cues) return [];
  if (text.length > WORTH_IT) makeReadyOnce(cues);
  const read = datesOf(text, article.dates);
  const tellings: Telling[] = [];
  const nameEnds = new Set(names.map(({ end }) => end));
  const said = { pronouns: new Map<string, Pronoun>(), heard: new Set<string>() };
  let last = nobodyYet(said);
  let turn = last;
  const [nextDates, nextNames] = [walker(read), walker(names)];
  for (const { block, spoken, masked, filedOn, isLabelled, isOfThis } of paragraphsOf(article, read, cues)) {
    const { start: offset, entry } = block;
    // Of what was said before, "he" in an answer is in the question.
    if (isLabelled) [last, turn] = [turn, nobodyYet(said)];
    for (const sentence of sentencesIn(text, block, language, nameEnds)) {
      const [dates, named] = [nextDates(sentence), nextNames(sentence)];
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const words = text.slice(sentence.start, sentence.end);
      const here = withBystanders(named.filter(isOfThis), words, sentence.start);
      learnPronouns(text, here, said.pronouns);
      const given = { ...sentence, dates, names: here, masked, offset, published, filedOn, entry, last };
      addTold(given, spoken, tellings, cues);
      const heard = spokenOf(here, sentence, withoutDates(sentence, given), cues, last);
      learn(heard, said);
      // Whoever is spoken of as "him" is still the one spoken of: "Lind received him. He then met the mayor."
      const whom = acted(wordsOf(sentence, given), last, heard.people, cues);
      const people = heard.isOfStranger ? [...heard.people, ...whom] : [...whom, ...heard.people];
      last = remember({ ...heard, people }, last);
      turn = remember({ ...heard, people }, turn);
    }
  }
  return tellings;
}

/** Adds what a sentence tells to what those before it told, or calls off what was told last; `spoken` is its paragraph with its quotations, where it has any. */
function addTold(given: SentenceToRead, spoken: string | undefined, tellings: Telling[], cues: Cues): void {
  const { dates, names, published } = given;
  const words = wordsOf(given, given);
  const told = dates.length + names.length > 0 || pointsBack(words, cues) ? tellingsIn(given, cues) : [];
  if (dates.length > 0 && spoken !== undefined)
    told.push(...ownAccountIn(given, { ...given, masked: spoken }, cues));
  const before = tellings.at(-1);
  if (before && isDeniedBy(given, words, before, cues))
    tellings.splice(-1, 1, { ...before, status: 'denied' });
  else if (before && callsOff(given, words, before, cues, names))
    tellings.splice(-1, 1, calledOff(before, published), ...withoutCallingOff(told, cues, before));
  else tellings.push(...told);
}

/** Shorter texts use too few of the patterns to have all of them made ready, in UTF-16 units. */
const WORTH_IT = 2_000;

const ready = new WeakSet<Cues>();

function makeReadyOnce(cues: Cues): void {
  if (ready.has(cues)) return;
  ready.add(cues);
  makeReady(Object.values(cues).filter((cue) => typeof cue === 'object' && 'test' in cue));
}

function pointsBack(words: string, cues: Cues): boolean {
  return cues.backToEvent.test(words) || cues.pronounOfMany.test(words) || cues.pronoun.test(words);
}
