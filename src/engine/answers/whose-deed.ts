import type { Event, Report } from '../../model/pack.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import { successorsIn } from './office-change.ts';
import type { Question } from './question.ts';
import { tellsOf } from './told-kind.ts';

/**
 * Numbers of whoever answers "who", where the title of the leading event does not name them: whoever came into the office
 * ("Putin makes Shoigu secretary of the Security Council" is no answer to who replaced him), or did what a report says.
 * Empty for any other question.
 */
export function whoAnswers(
  index: SearchIndex,
  event: Event,
  says: readonly Report[],
  { asks, kind, people }: Question,
): readonly number[] {
  if (asks !== 'who' && asks !== 'successor') return [];
  const found =
    asks === 'successor'
      ? successorsIn(index, event, people)
      : saysWho(index, event.title, kind)
        ? []
        : says.flatMap(({ summary }) => doerIn(index, summary, kind) ?? []);
  const titled = index.titles.in(index.firstEvent + index.events.indexOf(event));
  return [...new Set(found)].filter((one) => !titled.includes(one));
}

/** True where a text begins with whoever did it: "Nancy Pelosi visits Taiwan" says who, "Drills after Pelosi's visit" does not. */
export function saysWho(index: SearchIndex, text: string, kind: Question['kind']): boolean {
  return doerIn(index, text, kind) !== undefined;
}

/** The person or organisation that a text of the kind begins with. */
function doerIn(index: SearchIndex, text: string, kind: Question['kind']): number | undefined {
  const [first] = givenNameAt(index.names, termsOf(text).words, 0)?.entities ?? [];
  const doer = first === undefined ? undefined : index.entities[first];
  const isDoer = doer !== undefined && doer.kind !== 'place' && (kind === undefined || tellsOf(text, kind));
  return isDoer ? first : undefined;
}
