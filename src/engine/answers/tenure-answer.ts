import type { Asks } from '../../model/answer-views.ts';
import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event, Report } from '../../model/pack.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { FoundAnswer } from './answer.ts';
import { gainsOffice, losesOffice } from './office-change.ts';
import type { Question } from './question.ts';
import { type Tenure, tenureOf } from './tenure.ts';

/**
 * Since when somebody holds an office, or whether still: by the last event that tells of its beginning or end; undefined
 * where none does, so that the search shows who it is.
 */
export function tenureAnswer(index: SearchIndex, question: Question): FoundAnswer | undefined {
  const { asks, office, people, places } = question;
  const [person] = people;
  if (person === undefined || !office || !places.every((place) => isDescribedBy(index, person, place)))
    return undefined;
  const tenure = tenureOf(index, person, office);
  const event = tenure && answering(tenure, asks);
  if (!tenure || !event) return undefined;
  const isTitled = index.titles.in(index.firstEvent + index.events.indexOf(event)).includes(person);
  const day = anchorDay(knownEdtf(event.date));
  return {
    question,
    occasions: [{ events: [event], earliest: day, latest: day }],
    lead: { events: [event], earliest: day, latest: day },
    says: sayingChange(index, event, person),
    who: isTitled ? [] : people,
    verdict: event === tenure.ends ? 'ended' : asks === 'still' ? 'yes' : undefined,
    ended: event === tenure.begins ? tenure.ends : undefined,
    claims: [],
  };
}

/** "Since when" is told by the end too, where no beginning is known; "is he still" first by the end. */
function answering({ begins, ends }: Tenure, asks: Asks): Event | undefined {
  switch (asks) {
    case 'since':
      return begins ?? ends;
    case 'still':
      return ends ?? begins;
    default:
      return begins;
  }
}

/** True where a person is described by a place: "Foreign minister of China". */
export function isDescribedBy(index: SearchIndex, person: number, place: number): boolean {
  const { words } = termsOf(index.entities[person]?.description ?? '');
  return words.some((_, at) => givenNameAt(index.names, words, at)?.entities.includes(place));
}

/** The report that has this person gain or lose an office, or else the first. */
function sayingChange(index: SearchIndex, { reports }: Event, person: number): readonly Report[] {
  const happened = reports.filter(({ status }) => status === 'happened');
  const saying = happened.find(
    ({ summary }) => losesOffice(index, summary, [person]) || gainsOffice(index, summary, [person]),
  );
  return [saying ?? happened[0] ?? reports[0]].filter((report) => report !== undefined);
}
