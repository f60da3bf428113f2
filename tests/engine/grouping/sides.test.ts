import { expect, test } from 'vitest';
import { sidesOf } from '../../../src/engine/grouping/sides.ts';
import type { Entity } from '../../../src/model/pack.ts';

function person(id: string, name: string, description = ''): Entity {
  return { id, kind: 'person', name, names: [], description };
}

function place(id: string, name: string): Entity {
  return { id, kind: 'place', name, names: [], description: '' };
}

const places = [place('china', 'China'), place('north-korea', 'North Korea'), place('niger', 'Niger')];

test.each([
  ['Envoy of North Korea to China', 'north-korea'],
  ['The U.S. envoy to China', 'united-states'],
  ['Minister of Nigeria, once in China', 'china'],
  ["China's foreign minister", 'china'],
  ['A painter of flowers', undefined],
])('"%s" is of %s: the country that is named first, as whole words', (description, side) => {
  expect(sidesOf([...places, person('one', 'Ann Archer', description)]).get('one')).toBe(side);
});

test('a spouse or an aide is of the country of the person named instead, never by their own surname', () => {
  const sides = sidesOf([
    ...places,
    person('bo', 'Bo Archer', 'Husband of Archer, the minister'),
    person('ann', 'Ann Archer', 'Minister of China'),
    person('cy', 'Cy Archer', 'Adviser to Dole'),
  ]);
  expect([...sides]).toEqual([
    ['ann', 'china'],
    ['bo', 'china'],
  ]);
});

test('a pack of namesakes without descriptions costs as much for each of many as of few', () => {
  const cost = (size: number): number => {
    const people = Array.from({ length: size }, (_, at) => person(`p${at}`, 'Wang Yi', 'Known as Yi'));
    const start = process.cpuUsage();
    sidesOf([...places, ...people]);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  cost(1_000);
  // Sixteen times as many cost some sixteen times as much; with a pattern for each it was two hundred.
  expect(cost(16_000) / cost(1_000)).toBeLessThan(80);
});
