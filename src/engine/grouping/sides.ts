import type { Entity } from '../../model/pack.ts';

/** Which country a person acts for, from the one line that describes him ("Defence minister of Russia since May 2024"). */

/** Words by which descriptions name a country without its name. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'united-states': 'US|U\\.S\\.|American|White House',
  china: 'Chinese|Beijing|NPC|CNPC|PLA',
  russia: 'Russian|Kremlin|Moscow|Gazprom|Rosneft|Wagner',
  ukraine: 'Ukrainian|Kyiv',
  india: 'Indian',
  japan: 'Japanese',
  germany: 'German',
  france: 'French',
  'united-kingdom': 'British|UK|Britain',
  'south-korea': 'South Korean',
  'north-korea': 'North Korean',
  turkiye: 'Turkish|Turkey',
  iran: 'Iranian',
  'saudi-arabia': 'Saudi',
  hungary: 'Hungarian',
  italy: 'Italian',
  taiwan: 'Taiwanese',
  brazil: 'Brazilian',
  belarus: 'Belarusian',
  kazakhstan: 'Kazakh',
  'hong-kong': 'Hong Kong',
  'european-union': 'EU|European Union|European Commission|European Council',
  nato: 'NATO',
  'united-nations': 'UN',
};

/** For each person, the country (or union of countries) that his description names first; a spouse or aide takes that of the person named instead. */
export function sidesOf(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const places = entities.filter(({ kind }) => kind === 'place');
  const named = new Map(places.map(({ id, name }) => [id, escaped(name)]));
  for (const [id, words] of Object.entries(ADJECTIVES))
    named.set(id, named.has(id) ? `${named.get(id)}|${words}` : words);
  const patterns = [...named].map(([id, words]) => ({ id, pattern: new RegExp(`\\b(?:${words})\\b`) }));
  const people = entities.filter(({ kind }) => kind === 'person');
  const sides = new Map<string, string>();
  for (const { id, description } of people) {
    const first = firstNamed(description, patterns);
    if (first !== undefined) sides.set(id, first);
  }
  const surnames = people.map(({ id, name }) => ({
    id,
    pattern: new RegExp(`\\b${escaped(lastWord(name))}\\b`),
  }));
  for (const { id, description } of people) {
    if (sides.has(id)) continue;
    const principal = firstNamed(
      description,
      surnames.filter((other) => other.id !== id),
    );
    const side = principal && sides.get(principal);
    if (side !== undefined) sides.set(id, side);
  }
  return sides;
}

function firstNamed(text: string, patterns: readonly { id: string; pattern: RegExp }[]): string | undefined {
  const found = patterns
    .map(({ id, pattern }) => ({ id, match: pattern.exec(text) }))
    .flatMap(({ id, match }) => (match === null ? [] : [{ id, at: match.index, length: match[0].length }]))
    .toSorted((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.id;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
