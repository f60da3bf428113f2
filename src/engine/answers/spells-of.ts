import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { AskedOffice } from './asked-office.ts';
import { countryAt, type OfficeBody } from './demonyms.ts';
import { type Days, type OfficeSpell, officeSpells } from './office-spells.ts';
import { tenureOf } from './tenure.ts';

/** The times in the office that are told of a person (a number); of any body where none is given. */
export function spellsOf(
  index: SearchIndex,
  person: number,
  office: AskedOffice,
  body: OfficeBody | undefined,
): readonly OfficeSpell[] {
  const description = index.entities[person]?.description ?? '';
  const spells = officeSpells(description, office.told).filter(
    ({ head }) =>
      body === undefined ||
      isOf(index, head, body) ||
      (!namesBody(index, head) && isOf(index, description, body)),
  );
  const [only, another] = spells;
  if (!only || another || isTimed(only)) return spells;
  const tenure = tenureOf(index, person, office);
  if (!tenure) return spells;
  const daysOf = (event: (typeof tenure)['begins']): Days | undefined => {
    const document = event ? index.firstEvent + index.events.indexOf(event) : -1;
    return event && { earliest: index.earliest[document] ?? 0, latest: index.latest[document] ?? 0 };
  };
  const [from, to] = [daysOf(tenure.begins), daysOf(tenure.ends)];
  return [
    { ...only, from, to, begins: from !== undefined, ends: to !== undefined, goesOn: to === undefined },
  ];
}

/** True where a text names the body: "Foreign minister of China", "Chinese vice premier", "Prime minister of India". */
function isOf(index: SearchIndex, text: string, { entity, term }: OfficeBody): boolean {
  const { words } = termsOf(text);
  const length = term?.split(' ').length ?? 0;
  return words.some((_, at) => {
    const country = countryAt(index, words, at)?.body;
    return entity === undefined
      ? country?.term === term || words.slice(at, at + length).join(' ') === term
      : country?.entity === entity || givenNameAt(index.names, words, at)?.entities.includes(entity);
  });
}

/** Whose office a text is about, by the first that it names: "US secretary of state", "Russian defence minister". */
export function bodyNamed(index: SearchIndex, text: string): OfficeBody | undefined {
  const { words } = termsOf(text);
  for (let at = 0; at < words.length; at++) {
    const country = countryAt(index, words, at)?.body;
    if (country) return country;
    const entity = givenNameAt(index.names, words, at)?.entities[0];
    if (entity !== undefined && index.entities[entity]?.kind !== 'person') return { entity };
  }
  return undefined;
}

/** True where a text says whose office it is at all: "then prime minister" does not. */
function namesBody(index: SearchIndex, head: string): boolean {
  const { words } = termsOf(head);
  return / (?:of|for) /.test(head) || words.some((_, at) => countryAt(index, words, at) !== undefined);
}

/** True for a time in an office of which at least one end is told. */
export function isTimed({ from, to }: OfficeSpell): boolean {
  return from !== undefined || to !== undefined;
}

/**
 * Whose office it is where the query does not say: the only body of which anybody is described as having held it, as of the
 * German chancellors and the secretaries of state. Undefined where there are several, or none.
 */
export function onlyBodyOf(index: SearchIndex, office: AskedOffice): OfficeBody | undefined {
  const bodies = index.entities.flatMap(({ kind, description }) =>
    kind === 'person'
      ? officeSpells(description, office.told).flatMap(
          ({ head }) => bodyNamed(index, head) ?? bodyNamed(index, description) ?? [],
        )
      : [],
  );
  const [first] = bodies;
  return bodies.every(({ entity, term }) => entity === first?.entity && term === first?.term)
    ? first
    : undefined;
}
