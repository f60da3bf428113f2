import type { Event } from '../../model/pack.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Fitting } from './fitting.ts';
import { type Occasion, occasionsOf, SAME_TIME, SAME_VISIT } from './occasions.ts';
import type { PlaceTest } from './place-test.ts';
import type { Question } from './question.ts';
import { tellsOf } from './told-kind.ts';

/** A visit is told by its whole; a contract by its signing, and not by the visit on which it was signed. */
const COMING_TOGETHER: ReadonlySet<Question['kind']> = new Set(['visit', 'meeting', 'contact'] as const);

/** The occasions that fit a question, in order of time: of "who" those at which somebody was who answers it, where there are any. */
export function occasionsAsked(
  index: SearchIndex,
  { people, places, kind, asks }: Question,
  fitting: readonly Fitting[],
  { liesWholly, isAtHome }: PlaceTest,
): readonly Occasion[] {
  const numbers = new Map(fitting.map(({ event, number }) => [event, number]));
  const titled = (asked: readonly number[], event: Event): number => {
    const named = index.titles.in(numbers.get(event) ?? -1);
    return asked.filter((entity) => named.includes(entity)).length;
  };
  const merits = (event: Event) => ({
    people: titled(people, event),
    // How long it took is told by the whole of it, and not by the one day that was spent there alone.
    places: asks === 'duration' ? 0 : titled(places, event),
    isThereAlone: asks !== 'duration' && liesWholly(event),
    isDeed: kind !== undefined && !COMING_TOGETHER.has(kind) && tellsOf(event.title, kind),
  });
  const apart = kind === 'visit' ? SAME_VISIT : SAME_TIME;
  if (asks !== 'who') return occasionsOf([...numbers.keys()], merits, { apart });
  const persons = new Map(
    index.entities.flatMap((one, number) => (one.kind === 'person' ? [[one.id, number]] : [])),
  );
  const answers = (event: Event, id: string): boolean => {
    const number = persons.get(id);
    // Whoever is at home there receives all who visit, and makes two of them no one party.
    return number !== undefined && !people.includes(number) && !(kind === 'visit' && isAtHome(event, number));
  };
  const all = occasionsOf([...numbers.keys()], merits, { apart, answers });
  const answering = all.filter(({ events }) =>
    events.some((event) => event.participants.some((id) => answers(event, id))),
  );
  return answering.length > 0 ? answering : all;
}
