import { describe, expect, it } from 'vitest';
import { placeTest } from '../../../src/engine/answers/place-test.ts';
import { numberOf, valleyWith } from './valley.ts';

const index = valleyWith();
const inPlace = (id: string) => placeTest(index, [numberOf(id)]);
const placed = (title: string, ...places: string[]) => ({ title, places });

describe('where an event lies', () => {
  it('is a place and all that the place lies in', () => {
    expect(inPlace('valley').lies(placed('Talks', 'millton'))).toBe(true);
    expect(inPlace('millton').lies(placed('Talks', 'valley'))).toBe(false);
    expect(placeTest(index, []).lies(placed('Talks'))).toBe(true);
  });

  it('is its town, and not the country that was told of beside it', () => {
    const talks = placed("Bo's visit to Millton", 'millton', 'valley', 'harbour');
    expect(inPlace('valley').lies(talks)).toBe(true);
    expect(inPlace('harbour').lies(talks)).toBe(false);
  });

  it('is every country of a tour', () => {
    const tour = placed("Bo's tour of Valley and Harbour", 'valley', 'harbour', 'millton');
    expect(inPlace('harbour').lies(tour)).toBe(true);
  });

  it('is elsewhere where its title names another place, but for a tour', () => {
    expect(inPlace('quay').areElsewhere(['millton'], "Ada's visit to Millton")).toBe(true);
    expect(inPlace('quay').areElsewhere(['harbour'], "Ada's visit to Harbour")).toBe(false);
    expect(inPlace('quay').areElsewhere(['millton'], 'A tour that begins in Millton')).toBe(false);
    expect(inPlace('quay').areElsewhere([], 'Ada meets Bo')).toBe(false);
  });

  it('is there alone where no part of it is elsewhere', () => {
    expect(inPlace('harbour').liesWholly(placed('Talks', 'quay'))).toBe(true);
    expect(inPlace('harbour').liesWholly(placed('Tour', 'millton', 'quay'))).toBe(false);
  });
});

describe('who is at home', () => {
  it('is told by the country of an office', () => {
    const { isAtHome } = placeTest(index, []);
    expect(isAtHome(placed('Talks', 'millton'), numberOf('ada'))).toBe(true);
    expect(isAtHome(placed('Talks', 'quay'), numberOf('ada'))).toBe(false);
    expect(isAtHome(placed('Talks', 'quay'), numberOf('bo'))).toBe(true);
    expect(isAtHome(placed('Talks', 'quay'), numberOf('cy'))).toBe(false);
    expect(isAtHome(placed('Talks'), numberOf('ada'))).toBe(false);
  });

  it('is no question of a pack whose places lie in each other', () => {
    const circle = valleyWith();
    const entities = circle.entities.map((entity) =>
      entity.id === 'valley' ? { ...entity, within: 'millton' } : entity,
    );
    const { lies } = placeTest({ ...circle, entities }, [numberOf('quay')]);
    expect(lies(placed('Talks', 'millton'))).toBe(false);
  });
});
