import { compile, expanded } from '../pattern.ts';
import type { Direction } from '../reading.ts';
import {
  AHEAD_OF,
  BACK_OF,
  DONE_IN_ASIDE,
  FROM,
  JOURNEY_OF,
  LASTED,
  ONTO,
  PASSED,
  PLANNED,
  PUT_OFF,
  PUT_OFF_TO,
  RELATIVE,
  SET_ON,
  SINCE,
  UNTIL,
  UP_TO,
} from './cue-words.ts';

/** How far a clause is looked at to either side, in UTF-16 units. */
const REACH = 80;

/** "Am Dienstag teilte er mit, dass er kommen wird": what follows on such a word says nothing of the Tuesday. */
const BOUNDARY =
  /[.;:!?"“”«\n。；：！？，、](?=\s|$|[一-鿿])|»(?=[,.])|[–—]|,?\s(?=(?:dass|weil|que|что)\s|qu['’]|котор)|,\s(?=(?:am [A-Z]|sagte|teilte|hieß|dijo|según|selon|сообщил|говорится))/g;

/** What lasts since a day is told in Chinese behind it. */
const SO_FAR = /^以[来來]/;
/** And what was said on one, of what is to come: 周四宣布将…; but 将于周四宣布. */
const SAID_THEN = /^(?:[上下中]午|[早晚]上?)?(?:宣布|表示|[说說称稱]|透露|[证證][实實])/;
const TO_BE_SAID = /[将將拟擬][于於在]?$/;

/** A judge of direction for a language that knows only what lies ahead: a clause without such a cue says nothing. */
export function clauseCue(language: string): (text: string, start: number, end: number) => Direction {
  const ahead = compile(expanded(AHEAD_OF[language] ?? '(?!)'), 'is');
  const back = BACK_OF[language];
  const journey = journeyOf(language);
  return (text, start, end) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    const relative = RELATIVE.exec(before)?.[0];
    const begun = relative ?? before.slice(lastBoundary(before));
    const rest = after.slice(0, relative ? after.search(/[,.;]|$/) : firstBoundary(after));
    const cut = begun + (rest.split(AND)[0] ?? '');
    if (PUT_OFF_TO.test(before) || (ONTO.test(before) && PUT_OFF.test(after))) return 1;
    if (after.startsWith(',') && DONE_IN_ASIDE.test(before)) return -1;
    if (back?.test(before) || SINCE.test(before) || SO_FAR.test(after)) return -1;
    if (SAID_THEN.test(after) && !TO_BE_SAID.test(before)) return -1;
    if (UNTIL.test(before) && LASTED.test(cut)) return -1;
    if (PLANNED.test(before) && PASSED.test(after)) return 0;
    if (SET_ON.test(before) || ahead.test(cut)) return 1;
    if (journey && isJourney(journey, begun, rest)) return 1;
    return FROM.test(before) && !UP_TO.test(after) ? -1 : 0;
  };
}

/** "Vendredi, Berg visite Norddal": a journey that is fixed for the day, told in its own clause, with no past before the day or behind it. */
function isJourney([present, past]: readonly [RegExp, RegExp], begun: string, rest: string): boolean {
  const own = begun.slice(begun.lastIndexOf(',') + 1);
  // A day at the head of its sentence is of the clause behind it.
  const opens = rest.startsWith(',') && /^\s*(?:el |le )?$/i.test(own);
  const clause = own + (rest.split(',')[opens ? 1 : 0] ?? '');
  return present.test(clause) && !past.test(begun + rest) && !/(?:^|\s)del? $/i.test(begun);
}

/** The patterns of a language's journeys, compiled. */
function journeyOf(language: string): readonly [RegExp, RegExp] | undefined {
  const [present, past] = JOURNEY_OF[language] ?? [];
  return present && past ? [compile(expanded(present), 'i'), compile(expanded(past), 'i')] : undefined;
}

function lastBoundary(text: string): number {
  let last = 0;
  BOUNDARY.lastIndex = 0;
  while (BOUNDARY.test(text)) last = BOUNDARY.lastIndex;
  return last;
}

/** Behind the expression another verb may follow: "begann im Januar und soll …", "bricht am Dienstag zu einer Reise auf, die kürzer ist". */
const AND =
  /\s(?:und|et|y|и)\s|,\s(?:d(?:er|ie|as|e[mnr]|eren|essen)|qui|dont|como|как|где|когда|почему|чтобы)\s/;

function firstBoundary(text: string): number {
  const first = text.search(BOUNDARY);
  return first < 0 ? text.length : first;
}
