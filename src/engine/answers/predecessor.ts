import { knownEdtf } from '../../model/edtf.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { type AskedOffice, OFFICES } from './asked-office.ts';
import type { OfficeBody } from './demonyms.ts';
import { personNamed } from './named-in.ts';
import { gainsOffice, losesOffice, peopleIn } from './office-change.ts';
import { type Holder, officeHolders } from './office-holders.ts';
import { type OfficeSpell, officeSpells } from './office-spells.ts';
import type { Question } from './question.ts';
import { bodyNamed, spellsOf } from './spells-of.ts';
import { tenureAnswer } from './tenure-answer.ts';
import { toldBy } from './told-of.ts';

/**
 * Who held an office before somebody, or before whoever holds it at the time asked: by the event in which it was gained, where
 * that tells who lost it, else by how people are described. Where that is not told, that it is not known.
 */
export function predecessorAnswer(index: SearchIndex, question: Question): Answer {
  const untold = { question, lead: null, instead: undefined } as const;
  const [person] = question.people.length > 0 ? question.people : holdersNow(index, question);
  if (person === undefined) return untold;
  for (const office of question.office ? [question.office] : OFFICES) {
    const answer =
      byEvent(index, { ...question, office }, person) ?? byDescription(index, question, office, person);
    if (answer) return { ...answer, question };
  }
  return untold;
}

/** Whoever holds the office at the time asked; nobody where that may be one of several. */
function holdersNow(
  index: SearchIndex,
  { office, body, dates, isNow = false, knowsUntil }: Question,
): readonly number[] {
  if (!office) return [];
  const time = { ...knownEdtf(dates[0] ?? ''), isNow, knowsUntil: knowsUntil ?? Number.POSITIVE_INFINITY };
  const holders = officeHolders(index, office, body, time);
  return holders.length === 1 ? holders.map(({ person }) => person) : [];
}

/** The event in which somebody came into the office, where it has another lose it. */
function byEvent(index: SearchIndex, question: Question, person: number): Answer | undefined {
  const gained = tenureAnswer(index, { ...question, asks: 'when', people: [person], places: [] });
  if (!gained) return undefined;
  const [event] = gained.lead.events;
  const lost = new Set(
    toldBy(event)
      .filter((text) => question.office?.told.test(text) && gainsOffice(index, text, [person]))
      .flatMap((text) => peopleIn(index, text).filter((one) => losesOffice(index, text, [one]))),
  );
  lost.delete(person);
  // Where two posts change hands on a day, each text tells of both.
  if (lost.size !== 1) return undefined;
  const titled = index.titles.in(index.firstEvent + index.events.indexOf(event));
  return { ...gained, ended: undefined, who: [...lost].filter((one) => !titled.includes(one)) };
}

/** Whoever is told to have come before somebody, or to have held the office on the day before he did. */
function byDescription(
  index: SearchIndex,
  question: Question,
  office: AskedOffice,
  person: number,
): Answer | undefined {
  const spells = spellsOf(index, person, office, question.body);
  if (spells.length === 0) return undefined;
  const [first, ...others] =
    beforeNamed(index, office, person) ?? onTheEve(index, office, person, spells, question.body);
  return first && { question, lead: null, holders: [first, ...others] };
}

/** Whoever is described as having held it "before Zelensky". */
function beforeNamed(index: SearchIndex, office: AskedOffice, person: number): readonly Holder[] | undefined {
  const before = index.entities.findIndex(
    ({ kind, description }, other) =>
      kind === 'person' &&
      other !== person &&
      officeSpells(description, office.told).some(
        (spell) => spell.before !== undefined && personNamed(index, spell.before) === person,
      ),
  );
  return before < 0 ? undefined : [{ person: before, held: 'told' }];
}

/** Whoever held it on the day before the last time that somebody did; nobody where that day is not told. */
function onTheEve(
  index: SearchIndex,
  office: AskedOffice,
  person: number,
  spells: readonly OfficeSpell[],
  asked: OfficeBody | undefined,
): readonly Holder[] {
  const last = spells.findLast(({ from }) => from !== undefined);
  const body =
    asked ??
    bodyNamed(index, last?.head ?? '') ??
    bodyNamed(index, index.entities[person]?.description ?? '');
  if (!last?.from || !body) return [];
  const eve = last.from.earliest - 1;
  const time = { earliest: eve, latest: eve, isNow: false, knowsUntil: eve };
  return officeHolders(index, office, body, time).filter((one) => one.person !== person);
}
