import { knownEdtf } from '../../model/edtf.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { officeHolders } from './office-holders.ts';
import { type OfficeSpell, officeSpells } from './office-spells.ts';
import type { Question } from './question.ts';
import { bodyNamed } from './spells-of.ts';
import { isDescribedBy } from './tenure-answer.ts';

/** Who held the office that is asked about, or that nobody is known who did. */
export function holderAnswer(index: SearchIndex, question: Question): Answer | undefined {
  const { office, body, dates, isNow = false, knowsUntil = Number.POSITIVE_INFINITY } = question;
  const asked = knownEdtf(dates[0] ?? '');
  if (!office) return undefined;
  const [first, ...others] = officeHolders(index, office, body, { ...asked, isNow, knowsUntil });
  return first
    ? { question, lead: null, holders: [first, ...others] }
    : { question, lead: null, instead: undefined };
}

/** When somebody held an office by how they are described, where no event tells it; undefined where they are described otherwise. */
export function describedAnswer(index: SearchIndex, question: Question): Answer | undefined {
  const { people, office, places } = question;
  const [person] = people;
  if (person === undefined || !office || !places.every((place) => isDescribedBy(index, person, place)))
    return undefined;
  const spells = officeSpells(index.entities[person]?.description ?? '', office.told);
  if (spells.length === 0) return undefined;
  // A time that is over does not tell that nobody came back: whoever holds the office now does.
  const isOver = spells.every(({ goesOn, to }) => !goesOn && to !== undefined);
  if (question.asks === 'still' && isOver) return laterHolder(index, question, spells);
  const isTimed = spells.some(({ from, to }) => from !== undefined || to !== undefined);
  return { question, lead: null, holders: [{ person, held: isTimed ? 'told' : 'untimed' }] };
}

/** The same where it tells since when, for whom events tell only the end: a last day must not be read as the first. */
export function describedBeginning(index: SearchIndex, question: Question): Answer | undefined {
  const { people, office } = question;
  const description = index.entities[people[0] ?? -1]?.description ?? '';
  const isBegun = office && officeSpells(description, office.told).some(({ from }) => from !== undefined);
  return isBegun ? describedAnswer(index, question) : undefined;
}

/** Who holds an office now that somebody held once; undefined where that is not told of anybody else. */
function laterHolder(
  index: SearchIndex,
  question: Question,
  [spell]: readonly OfficeSpell[],
): Answer | undefined {
  const { office, people, knowsUntil } = question;
  const [person = -1] = people;
  const body =
    bodyNamed(index, spell?.head ?? '') ?? bodyNamed(index, index.entities[person]?.description ?? '');
  if (!office || !body || knowsUntil === undefined) return undefined;
  const now = { earliest: knowsUntil, latest: knowsUntil, isNow: true, knowsUntil };
  const [first, ...others] = officeHolders(index, office, body, now);
  const isKnown = first !== undefined && first.held !== 'perhaps' && first.person !== person;
  if (!isKnown) return undefined;
  const places = body.entity === undefined ? [] : [body.entity];
  return {
    question: { ...question, asks: 'holder', people: [], places },
    lead: null,
    holders: [first, ...others],
  };
}
