import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { type AskedOffice, OFFICES } from './asked-office.ts';
import { personNamed } from './named-in.ts';
import type { Holder } from './office-holders.ts';
import type { Days, OfficeSpell } from './office-spells.ts';
import type { Question } from './question.ts';
import { bodyNamed, spellsOf } from './spells-of.ts';

/** A post may stand empty for a quarter of a year before the next holder comes; behind a longer gap somebody else may have held it. Days. */
const LONGEST_VACANCY = 92;

/**
 * Who followed somebody in an office by how people are described, where no event tells it: whoever is told to have followed
 * ("before Qin Gang"), or whose time in the same office begins as the other ends. Where the office is told to be over and nobody
 * is told to come next, that this is not known; undefined where no office of theirs is told to be over.
 */
export function describedSuccessor(index: SearchIndex, question: Question): Answer | undefined {
  const [person, another] = question.people;
  if (person === undefined || another !== undefined || question.places.length > 0) return undefined;
  const asked = question.dates.map(knownEdtf);
  const ended = (question.office ? [question.office] : OFFICES)
    .flatMap((office) => endedSpells(index, person, office))
    .filter(({ last }) => asked.every((date) => touches(date, last)))
    .toSorted((a, b) => b.last.latest - a.last.latest);
  for (const one of ended) {
    const next = followerOf(index, person, one);
    if (next) return { question, lead: null, holders: [next] };
  }
  return ended.length > 0 ? { question, lead: null, instead: undefined } : undefined;
}

interface EndedSpell {
  readonly office: AskedOffice;
  readonly spell: OfficeSpell;
  /** When it was held last, as far as is told; boundless where only the follower is told. */
  readonly last: Days;
}

const ANY_TIME: Days = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

function endedSpells(index: SearchIndex, person: number, office: AskedOffice): readonly EndedSpell[] {
  return spellsOf(index, person, office, undefined).flatMap((spell): EndedSpell[] => {
    const last = spell.to ?? (spell.goesOn ? undefined : spell.from);
    if (last) return [{ office, spell, last }];
    return spell.before === undefined ? [] : [{ office, spell, last: ANY_TIME }];
  });
}

function followerOf(
  index: SearchIndex,
  person: number,
  { office, spell, last }: EndedSpell,
): Holder | undefined {
  const named = spell.before === undefined ? undefined : personNamed(index, spell.before);
  if (named !== undefined) return { person: named, held: 'told' };
  const body = bodyNamed(index, spell.head) ?? bodyNamed(index, index.entities[person]?.description ?? '');
  if (!body || last === ANY_TIME) return undefined;
  const next = index.entities
    .flatMap(({ kind }, other) => {
      if (kind !== 'person' || other === person) return [];
      return spellsOf(index, other, office, body).flatMap(({ from, begins }) =>
        from && comesNext(from, last, spell) ? [{ other, from, begins }] : [],
      );
    })
    .toSorted((a, b) => a.from.earliest - b.from.earliest)[0];
  return next && { person: next.other, held: next.begins && spell.ends ? 'told' : 'perhaps' };
}

/** True for a time that begins as another ends, and not with it: of two who held an office "in 2017" nobody says who came first. */
function comesNext(from: Days, last: Days, { from: first }: OfficeSpell): boolean {
  const isLater = from.latest > last.latest || (first !== undefined && from.earliest > first.latest);
  return isLater && from.latest >= last.earliest && from.earliest - last.latest <= LONGEST_VACANCY;
}

function touches({ earliest, latest }: EdtfDate, days: Days): boolean {
  return days.earliest <= latest && days.latest >= earliest;
}
