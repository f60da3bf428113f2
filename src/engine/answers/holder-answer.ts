import { knownEdtf } from '../../model/edtf.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { officeHolders } from './office-holders.ts';
import { officeSpells } from './office-spells.ts';
import type { Question } from './question.ts';
import { isDescribedBy } from './tenure-answer.ts';

/** Who held the office that is asked about, or that nobody is known who did. */
export function holderAnswer(index: SearchIndex, question: Question): Answer | undefined {
  const { office, body, dates, isNow = false } = question;
  const asked = knownEdtf(dates[0] ?? '');
  if (!office) return undefined;
  const [first, ...others] = officeHolders(index, office, body, asked, isNow);
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
  // Whether somebody holds it still, a time that is over does not tell in so many words: he may have come back.
  const isOver = spells.every(({ goesOn, to }) => !goesOn && to !== undefined);
  if (question.asks === 'still' && isOver) return undefined;
  const isTimed = spells.some(({ from, to }) => from !== undefined || to !== undefined);
  return { question, lead: null, holders: [{ person, held: isTimed ? 'told' : 'untimed' }] };
}
