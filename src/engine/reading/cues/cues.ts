import type { Gated } from '../../text/where.ts';
import type { Cue } from './any-of.ts';

/**
 * The words by which a language tells whether a thing has happened, is planned, is only told, was denied or was called off. One
 * table a language; what a table leaves out (a language without past tense has no `past`) is decided by the date alone.
 */
export interface Cues {
  /** True where only what is told with a full date is read, and with somebody known or a verb of the past: other verbs of the language are not. */
  readonly datedOnly?: boolean;
  /** In such a language, what stands between a noun and its date: "l’attacco del 7 ottobre" is not told of what else the sentence tells. */
  readonly dateOfNoun?: RegExp;
  /** In such a language, a verb of the past: what is of the day of the report may still be to come. */
  readonly done?: RegExp;
  /** Tells of what is to come, in a clause. */
  readonly planned: Cue;
  /** The same, seen from the past: "was due to visit" – he may have come or not. */
  readonly wasPlanned: Cue;
  /** Verbs in the present tense that tell of what the day of the report is still to bring: "opens on Wednesday evening". */
  readonly sameDay?: RegExp;
  /** A finite verb of the past; undefined where verbs have no tense. */
  readonly past?: RegExp;
  /** A verb of the past that stands on a timeline even where no date is told with it: "met", "invaded". */
  readonly telling: RegExp;
  readonly denied: Cue;
  readonly cancelled: Cue;
  /** Somebody's claim, which the text does not make its own. */
  readonly reported: Cue;
  /** It did not happen. */
  readonly negated: Pick<RegExp, 'test' | 'exec'>;
  /** What somebody says of another as a charge, which the text does not make its own: "had lied to him". */
  readonly accuses?: Cue;
  /** What did not happen because something else did, to the comma or the end of its sentence; with the flag `g`. */
  readonly instead?: Gated;
  /** What is only imagined, what nobody believes, what happens in a novel or a film; in a sentence. */
  readonly imagined?: Cue;
  /** A rumour, a falsehood or a forgery: what is told has not happened; in a sentence. */
  readonly unfounded?: Cue;
  /** What somebody should do, as it is wished: in the present that is no plan. */
  readonly ought?: RegExp;
  /** Whoever writes or speaks tells of himself, or of what might have been. */
  readonly ownVoice: RegExp;
  /** What is said before something that was then still to come, to the word that leads to it: "agreed to", "accepted an invitation to". */
  readonly prospect?: Pick<RegExp, 'test' | 'exec'>;
  /** Whoever is quoted tells what he did himself, to the verb: "I met". */
  readonly ofMyself?: Pick<RegExp, 'test' | 'exec'>;
  /** What stands between the quotation and whoever spoke, to its end ("said President "), and what stands behind him (" said"). */
  readonly spokenBy?: { readonly before: RegExp; readonly behind: RegExp };
  /** A noun that names an event, so that a date beside it is its date: "the July 25 call". */
  readonly eventNoun: RegExp;
  /** Where a new clause begins, each match at its first unit; with the flag `g`. */
  readonly clauseStart: RegExp;
  /** What a clause of time begins with that stands before the main one, at the head of a sentence: "Two days before", "After". */
  readonly lead?: Pick<RegExp, 'exec'>;
  /**
   * Words that begin a clause only where a verb of the past follows, or a subject: "after the two met", not "after the summit". Apart from
   * `clauseStart`, because the verbs inside of that pattern made it the dearest of all before its first use.
   */
  readonly onlyWithVerb?: { readonly words: RegExp; readonly subject: RegExp; readonly notPast: RegExp };
  /**
   * What a relative clause begins with, and the verbs, besides those of the past, with which the one around it goes on: "Xi, who came, will go".
   * With nothing between it begins with `narrow`, and goes on with what stands behind the object of its verb: "a man who met Lind – was arrested".
   */
  readonly relative?: {
    readonly words: RegExp;
    readonly goesOn: RegExp;
    readonly narrow?: RegExp;
    readonly second?: RegExp;
  };
  /** What begins with a participle of the past, between two commas: "elected in June 2021". */
  readonly apposition?: RegExp;
  /** What a clause begins with that only supposes or asks: "if elected", "whether he"; as the first of a sentence it makes all of it a supposition. */
  readonly supposed?: Cue;
  /** What a clause begins with that tells of the same time as the one before it: "on Friday, when he met", "to Paris, where he met". */
  readonly sameTime?: RegExp;
  /** What of these begins another thing of that time: "as Lind visited Norddal". */
  readonly meanwhile?: RegExp;
  /** What goes on with the deed before, at the head of a verb: whoever is met does it, too, "met Lind and signed the treaty", or is replaced, "dismissed Lind and named Berg". */
  readonly together?: RegExp;
  /** A verb of what is to come, whole: "will meet", "rencontrera". */
  readonly verbToCome?: RegExp;
  /** The verbs that put something off, and what stands before its new day: "delayed" – "until". */
  readonly putOff?: { readonly verb: Cue; readonly until: RegExp };
  /** What calls off only what was told just before, besides `cancelled`: "but it was postponed". */
  readonly calledOff?: Cue;
  /** A sentence that denies what was told just before: "A spokesman denied it". */
  readonly deniedIt?: Cue;
  /** What calls off what was told just before and lies behind: "but stayed away". */
  readonly stayedAway?: Cue;
  /** What a sentence begins with whose subject is the thing told just before: "It was", "The trip". */
  readonly itBefore?: RegExp;
  /** What a clause begins with that belongs to the one before it: "announced" – "that he would". */
  readonly goesOn: RegExp;
  /** What a clause begins with that only says more of a noun before it: "the games – that Norddal will host". */
  readonly ofNoun?: RegExp;
  /** A noun before such a word of which the clause tells, where that was to come: "would boycott a summit" – "that Putin was to host". */
  readonly relativeNoun?: RegExp;
  /** A subject that stands for whoever was named before: "he", "the two leaders". */
  readonly pronoun: RegExp;
  /** True where every noun has a capital, so that two words that have one are no name. */
  readonly capitalNouns?: true;
  /** True where "he" is always somebody: French "il" is as often a treaty. */
  readonly pronounIsPerson?: true;
  /** A pronoun of one person as the subject, in the words of a clause before its first name: "he met ". */
  readonly subjectPronoun?: RegExp;
  /** A pronoun of one person as the object: "received him"; the group `her` holds that of a woman. */
  readonly objectPronoun?: RegExp;
  /** What stands before an object where a subject may be left out, at the end of the text before it: "se reunió con", "与". */
  readonly dropsSubject?: RegExp;
  /** What a sentence begins with before its subject, with its comma: "After meeting Lind in Norddal, ". */
  readonly frame?: RegExp;
  /** The same for more than one person. */
  readonly pronounOfMany: Cue;
  /** The same where it may be the two who were named first: "两人". */
  readonly theTwo?: Cue;
  /** A time of the day of which the text told last: "in the evening", "the same day". */
  readonly thatDay?: Cue;
  /** The place of which the text told last. */
  readonly there?: Cue;
  /** The colour of a ceremony, which is no event where nobody is named: "a salute was fired". */
  readonly ceremony?: Cue;
  /** Figures of trade and the like, which are no event: "trade grew by 2 percent". */
  readonly figures?: Cue;
  /** Points back to the event told before: "during the meeting", "the visit will". */
  readonly backToEvent: RegExp;
  /** Who says it, before what is said, to its end: "Putin said last month that ", "teilte am Montag mit, ". */
  readonly attributionBefore?: RegExp;
  /** What is to come only where somebody is reported to say so: "a annoncé qu’il viendrait"; elsewhere it supposes. */
  readonly aheadInSpeech?: RegExp;
  /**
   * Who says it, after what is said: ", the Kremlin said Tuesday". Where the verb stands first (", teilte das Amt am Montag mit") only behind
   * a sentence without another comma that does not begin with when: "Nachdem er kam, sagte er …" and "Macron, arrivé lundi, a annoncé …" say something else.
   */
  readonly attributionAfter?: RegExp;
  /** What a clause begins with in which whoever speaks goes on to speak: "and added". */
  readonly saysOn?: RegExp;
  /** Somebody does not say what follows: "declined to say", at the end of the words before it. */
  readonly unsaid?: Cue;
  /** What is said to be so, and no deed: "was legal", "sei ernst". */
  readonly state?: RegExp;
  /** Where and when somebody speaks, between commas: "Lind, speaking in Norddal on Monday, said"; with the flag `g`. */
  readonly speaking?: RegExp;
  /** What a clause begins with that tells of what lay before: "follows a trip by Lind". */
  readonly followsOn?: RegExp;
  /** When and where somebody spoke, as all that stands before him: "In a speech on Monday". */
  readonly occasion?: RegExp;
  /** What stands before a place where something happens, to the end of the text before it: "in", "on a visit to". */
  readonly placeBefore: RegExp;
  /** What adds a further event to one told before: "also", "besides". */
  readonly further: Cue;
}
