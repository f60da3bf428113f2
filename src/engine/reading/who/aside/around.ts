import { type BeforeName, readBefore } from './before-name.ts';

/** What stands around a name in its sentence. */
export interface Around {
  readonly before: BeforeName;
  /** As it stands there. */
  readonly name: string;
  readonly behind: string;
  /** All of its sentence before it. */
  readonly said: string;
}

/** What stands around the name from `start` to `end` of a sentence; the name before it ends at `last`. In UTF-16 units of the sentence. */
export function readAround(sentence: string, start: number, end: number, last: number): Around {
  const said = sentence.slice(0, start);
  return {
    // "Without Lind Berg left": what stands before the name before it says nothing of it.
    before: readBefore(said.slice(Math.max(last, said.length - BEFORE_REACH))),
    name: sentence.slice(start, end),
    behind: sentence.slice(end, end + BEHIND_REACH),
    said,
  };
}

/** In UTF-16 units: "without the help of the former president". */
const BEFORE_REACH = 60;
const BEHIND_REACH = 90;
