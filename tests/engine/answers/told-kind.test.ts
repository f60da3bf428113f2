import { describe, expect, it } from 'vitest';
import { encounterOf, isVisitTold } from '../../../src/engine/answers/told-kind.ts';
import { eventOf } from './valley.ts';

const both = ['ada', 'bo'];

/** How Ada and Bo came together in an event of this title, which names both. */
function encounter(title: string, places: readonly string[] = ['quay'], titled = both): string | undefined {
  return encounterOf(eventOf({ title, participants: both, places: [...places] }), both, titled);
}

describe('how two came together', () => {
  it.each([
    ['Ada and Bo meet in Quay', 'in person'],
    ['Ada receives Bo', 'in person'],
    ['Ada and Bo speak by telephone', 'call'],
    ['Ada and Bo speak about the harvest', 'call'],
    ['Ada and Bo speak before the trip of Cy', 'call'],
    ['After talks Ada meets Bo in Quay', 'in person'],
    ['Ada sends Bo condolences', 'letter'],
    ['Bo says he could meet Ada', undefined],
    ['Ada calls off her trip to Bo', undefined],
    ['Ada and Bo: a count of their 42 meetings', undefined],
  ])('%s', (title, how) => expect(encounter(title)).toBe(how));

  it('is not told by a title that names others', () => {
    expect(encounter('Ada receives Cy', ['quay'], ['ada', 'cy'])).toBeUndefined();
  });

  it('is nothing where it did not happen', () => {
    const event = eventOf({
      title: 'Ada and Bo meet',
      participants: both,
      places: ['quay'],
      status: 'reported',
    });
    expect(encounterOf(event, both, both)).toBeUndefined();
  });
});

describe('a visit', () => {
  const told = (title: string, isPlaced: boolean) =>
    isVisitTold(eventOf({ title, participants: ['ada'], places: ['quay'] }), ['ada'], isPlaced);

  it('is told by its title, or where a place is asked for by any meeting there', () => {
    expect(told("Ada's visit to Quay", false)).toBe(true);
    expect(told('Ada meets the mayor', false)).toBe(true);
    expect(told('Ada at the Quay summit', false)).toBe(false);
    expect(told('Ada at the Quay summit', true)).toBe(true);
  });

  it('is not what stands behind the deed', () => {
    expect(told('Ada praises the harvest before her trip', false)).toBe(false);
  });
});
