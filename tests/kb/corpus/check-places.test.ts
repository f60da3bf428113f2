import { expect, test } from 'vitest';
import { checkPlaces } from '../../../src/kb/corpus/check-places.ts';
import type { EntitySource } from '../../../src/kb/corpus/source.ts';

/** What is said of an entity of a corpus that has Norddal in Norland. */
function faults(fields: Partial<EntitySource> & Pick<EntitySource, 'kind'>): string[] {
  const entities: EntitySource[] = [
    { id: 'norland', kind: 'place', name: 'Norland', names: [], description: 'A country.' },
    { id: 'norddal', kind: 'place', name: 'Norddal', names: [], description: 'A town.', within: 'norland' },
    { id: 'one', name: 'One', names: [], description: 'Somebody.', ...fields },
  ];
  return checkPlaces(entities.map((value) => ({ value, file: 'entities/a.yaml', path: [] }))).map(
    ({ path, what }) => `${path.join('.')}: ${what}`,
  );
}

test.each<[string, Parameters<typeof faults>[0], string[]]>([
  ['a place that lies in another', { kind: 'place', within: 'norddal' }, []],
  ['somebody of a country', { kind: 'person', of: 'norland' }, []],
  [
    'a place that lies nowhere',
    { kind: 'place', within: 'sudland' },
    ['within: there is no place "sudland"'],
  ],
  ['somebody of nowhere', { kind: 'organisation', of: 'sudland' }, ['of: there is no place "sudland"']],
  [
    'a place that lies in itself',
    { kind: 'place', within: 'one' },
    ['within: by way of others this place lies in itself'],
  ],
  ['a place that is of a country', { kind: 'place', of: 'norland' }, ['of: a place has no "of"']],
  ['somebody who lies in one', { kind: 'person', within: 'norland' }, ['within: a person has no "within"']],
])('%s', (_who, fields, said) => {
  expect(faults(fields)).toEqual(said);
});
