import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../../../src/engine/names/index/ship.ts';
import { openShippedIndex } from '../../../../src/engine/names/index/shipped-index.ts';
import type { NameReader } from '../../../../src/engine/names/reader.ts';
import type { TextEvent } from '../../../../src/engine/reading/read-events.ts';
import { readText } from '../../../../src/engine/reading/read-text.ts';
import { bundled } from '../../../cli/bundled.ts';
import { judgePage, type Outcome } from '../../names/gold/score.ts';
import { isDateRight } from '../measure.ts';
import type { WholeEvent, WholeText } from './whole-texts.ts';

/** What came of an event of the gold. */
export interface WholeMatch {
  readonly gold: WholeEvent;
  /** The event read for it, of its day and its status. */
  readonly event: TextEvent | undefined;
  /** All that was read in its sentence. */
  readonly near: readonly TextEvent[];
  /** Exactly those take part who do. */
  readonly isExact: boolean;
  readonly isPlaced: boolean;
}

/** What came of a text. */
export interface WholeOutcome {
  readonly text: WholeText;
  readonly names: readonly Outcome[];
  readonly matches: readonly WholeMatch[];
  readonly read: readonly TextEvent[];
  /** Events that are none of the gold's: of another day or status, told again, or of nothing. */
  readonly wrong: readonly TextEvent[];
  /** Events that name somebody who has no part in what their sentences tell. */
  readonly naming: readonly { readonly event: TextEvent; readonly strangers: readonly string[] }[];
}

/** A reader of texts as a page reads itself: the bundled names as they are shipped, and the language that the page declares. */
export function wholeReader(): (text: WholeText) => WholeOutcome {
  const { entities } = bundled();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const shipped = shipNameIndex(buildNameIndex(entities));
  const readers = new Map<string, NameReader>();
  return (whole) => {
    const { page, text, language, published } = whole;
    const reader = readers.get(language) ?? openShippedIndex(shipped, language);
    readers.set(language, reader);
    const mentions = annotateNames(reader, text);
    const named = mentions.flatMap(({ start, end, entity: id }) => {
      const kind = id === null ? undefined : byId.get(id)?.kind;
      return id !== null && kind ? [{ start, end, entity: id, kind }] : [];
    });
    const given = { edtf: published, known: 'stated' as const, evidence: 'the gold' };
    const { events } = readText({ text, language, published: given, names: named });
    return {
      text: whole,
      names: judgePage(page, text, mentions, (id) => byId.get(id)?.name ?? id),
      ...judgeEvents(whole, events),
    };
  };
}

/** Judges the events read in a text by those of the gold, each of which takes one of its day and its status, at best with its people. */
export function judgeEvents(
  { events, either }: Pick<WholeText, 'events' | 'either'>,
  read: readonly TextEvent[],
): Pick<WholeOutcome, 'matches' | 'read' | 'wrong' | 'naming'> {
  const takenBy = new Map<WholeEvent, TextEvent>();
  const taken = new Set<TextEvent>();
  for (const isFit of [isExact, () => true])
    for (const gold of events) {
      const event = read.find(
        (one) =>
          !taken.has(one) &&
          tells(one, gold.at) &&
          one.status === gold.status &&
          isDateRight(one.date, dated(gold)) &&
          isFit(one, gold),
      );
      if (takenBy.has(gold) || !event) continue;
      takenBy.set(gold, event);
      taken.add(event);
    }
  const matches = events.map((gold) => {
    const event = takenBy.get(gold);
    return {
      gold,
      event,
      near: read.filter((one) => tells(one, gold.at)),
      isExact: event !== undefined && isExact(event, gold),
      isPlaced: event !== undefined && gold.place !== undefined && event.places.includes(gold.place),
    };
  });
  const isTolerated = (one: TextEvent): boolean => either.some((at) => tells(one, at));
  const naming = read.flatMap((event) => {
    const own = matches.filter((match) => match.event === event);
    const told = own.length > 0 ? own : matches.filter(({ gold }) => tells(event, gold.at));
    const right = new Set(told.flatMap(({ gold }) => [...gold.who, ...gold.maybe]));
    const strangers = event.participants.filter((id) => !right.has(id));
    // What a tolerated sentence says of people was not judged.
    const isJudged = own.length > 0 || !isTolerated(event);
    return isJudged && strangers.length > 0 ? [{ event, strangers }] : [];
  });
  const wrong = read.filter((event) => !taken.has(event) && !isTolerated(event));
  return { matches, read, wrong, naming };
}

/** The figures of some texts. */
export interface WholeFigures {
  /** Mentions by precision and recall. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Events of the gold, those found with their day and status, of these those with exactly their people and those with their place. */
  readonly events: number;
  readonly found: number;
  readonly exact: number;
  /** Events found of which the text says where, and those with that place. */
  readonly somewhere: number;
  readonly placed: number;
  /** Events read, those that are none of the gold's, those that name somebody without part. */
  readonly read: number;
  readonly none: number;
  readonly naming: number;
}

/** Counts what came of some texts. */
export function wholeFigures(outcomes: readonly WholeOutcome[]): WholeFigures {
  const names = outcomes.flatMap((one) => one.names);
  const matches = outcomes.flatMap((one) => one.matches);
  const found = matches.filter(({ event }) => event);
  const sum = (of: (one: WholeOutcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);
  const verdicts = (wanted: Outcome['verdict']): number =>
    names.filter(({ verdict }) => verdict === wanted).length;
  return {
    right: verdicts('right'),
    wrong: verdicts('wrong'),
    missed: verdicts('missed'),
    events: matches.length,
    found: found.length,
    exact: found.filter((match) => match.isExact).length,
    somewhere: found.filter(({ gold }) => gold.place).length,
    placed: found.filter((match) => match.isPlaced).length,
    read: sum((one) => one.read.length),
    none: sum((one) => one.wrong.length),
    naming: sum((one) => one.naming.length),
  };
}

function tells({ sentences }: TextEvent, at: number): boolean {
  return sentences.some(({ start, end }) => start <= at && at < end);
}

function isExact({ participants }: TextEvent, { who, maybe }: WholeEvent): boolean {
  const allowed = new Set([...who, ...maybe]);
  return (
    participants.every((id) => allowed.has(id)) &&
    who.every((id) => maybe.includes(id) || participants.includes(id))
  );
}

function dated({ date, also, status }: WholeEvent): Parameters<typeof isDateRight>[1] {
  return { date, also, status, participants: [], places: [], spans: [] };
}
