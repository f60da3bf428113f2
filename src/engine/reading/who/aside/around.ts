import type { NamedSpan } from '../cast.ts';
import { type BeforeName, readBefore } from './before-name.ts';

/** What stands around a name in its sentence. */
export interface Around {
  readonly before: BeforeName;
  /** As it stands there. */
  readonly name: string;
  readonly behind: string;
  /** All of its sentence before it. */
  readonly said: string;
  /** What stands between it and the next name, where that is a person's. */
  readonly beforePerson: string | undefined;
}

/** What stands around a name in a sentence, which begins at `from`; `last` and `next` are the names before and behind it. */
export function readAround(
  name: NamedSpan,
  sentence: string,
  from: number,
  last: NamedSpan | undefined,
  next: NamedSpan | undefined,
): Around {
  const [start, end] = [name.start - from, name.end - from];
  const said = sentence.slice(0, start);
  // "Without Lind Berg left": what stands before the name before it says nothing of it.
  const since = Math.max((last?.end ?? from) - from, start - BEFORE_REACH);
  return {
    before: readBefore(said.slice(since)),
    name: sentence.slice(start, end),
    behind: sentence.slice(end, end + BEHIND_REACH),
    said,
    beforePerson: next?.kind === 'person' ? sentence.slice(end, next.start - from) : undefined,
  };
}

/** In UTF-16 units: "without the help of the former president". */
const BEFORE_REACH = 60;
const BEHIND_REACH = 90;
