import type { Entity } from '../../model/pack.ts';
import { indexPhrases } from './phrases.ts';

/** Which country a person acts for, from the one line that describes him ("Defence minister of Russia since May 2024"). */

/** Words by which descriptions name a country without its name. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  'united-states': ['US', 'U.S.', 'American', 'White House'],
  china: ['Chinese', 'Beijing', 'NPC', 'CNPC', 'PLA'],
  russia: ['Russian', 'Kremlin', 'Moscow', 'Gazprom', 'Rosneft', 'Wagner'],
  ukraine: ['Ukrainian', 'Kyiv'],
  india: ['Indian'],
  japan: ['Japanese'],
  germany: ['German'],
  france: ['French'],
  'united-kingdom': ['British', 'UK', 'Britain'],
  'south-korea': ['South Korean'],
  'north-korea': ['North Korean'],
  turkiye: ['Turkish', 'Turkey'],
  iran: ['Iranian'],
  'saudi-arabia': ['Saudi'],
  hungary: ['Hungarian'],
  italy: ['Italian'],
  taiwan: ['Taiwanese'],
  brazil: ['Brazilian'],
  belarus: ['Belarusian'],
  kazakhstan: ['Kazakh'],
  'hong-kong': ['Hong Kong'],
  'european-union': ['EU', 'European Union', 'European Commission', 'European Council'],
  nato: ['NATO'],
  'united-nations': ['UN'],
};

/** For each person, the country (or union of countries) that his description names first; a spouse or aide takes that of the person named instead. */
export function sidesOf(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const places = entities.filter(({ kind }) => kind === 'place');
  const firstCountry = indexPhrases([
    ...places.map(({ id, name }) => ({ id, text: name })),
    ...Object.entries(ADJECTIVES).flatMap(([id, words]) => words.map((text) => ({ id, text }))),
  ]);
  const people = entities.filter(({ kind }) => kind === 'person');
  const sides = new Map<string, string>();
  for (const { id, description } of people) {
    const first = firstCountry(description);
    if (first !== undefined) sides.set(id, first);
  }
  const firstPerson = indexPhrases(people.map(({ id, name }) => ({ id, text: lastWord(name) })));
  for (const { id, description } of people) {
    if (sides.has(id)) continue;
    const principal = firstPerson(description, id);
    const side = principal && sides.get(principal);
    if (side !== undefined) sides.set(id, side);
  }
  return sides;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
