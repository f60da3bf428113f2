import { type CivilDay, isoDay } from '../../model/civil-day.ts';
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';

/** A time in an office as a description tells it: "from 2012 to May 2024", "at least from 2015 to 2021", "at least in 2025". */
export interface OfficeSpell {
  /** What stands before the time: "President of Russia", where the country is. */
  readonly head: string;
  /** The first and the last time at which it is told to be held; undefined where none is. */
  readonly from: Days | undefined;
  readonly to: Days | undefined;
  /** The office was gained in `from`, lost in `to`: not held before, and no longer behind. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Nothing speaks of an end: "since March 2013". */
  readonly goesOn: boolean;
  /** Who held it next, as named: "before Zelensky". */
  readonly before: string | undefined;
}

/** The days that a time may mean, both inclusive. */
export type Days = Pick<EdtfDate, 'earliest' | 'latest'>;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const TIME = String.raw`(?:early |mid-|late |at the end of )?(?:(?:\d{1,2} )?(?:${MONTHS.join('|')}) )?\d{4}`;
/** The year may stand behind the second time alone: "from March to 24 October 2023". */
const EARLIER = String.raw`(?:${TIME}|(?:\d{1,2} )?(?:${MONTHS.join('|')}))`;

const FROM_TO = new RegExp(
  `^(?:(?<loose>at least) )?(?:from|in) (?<from>${EARLIER}) (?:to|and) (?<to>${TIME})`,
);
const SINCE = new RegExp(`^(?:again |back )?(?:(?<loose>at least) )?since (?<from>${TIME})`);
const FROM = new RegExp(`^from (?<from>${TIME})`);
const UNTIL = new RegExp(`^until (?<to>${TIME})`);
const IN = new RegExp(
  `^(?:at least )?(?:(?<kept>kept|confirmed|still) (?:in (?:office|it) )?)?in (?<from>${TIME})`,
);
const BEFORE = /^before (?<name>\p{Lu}\S*(?: \p{Lu}\S*)*)/u;

/** Where a time, or something else, begins behind the words for the office. */
const HEAD_ENDS = new RegExp(
  String.raw`[,;]| (?:and )?(?:again )?(?:at least )?(?:since|from|until|before|between|leading|with) | in (?:early |late |mid-)?(?:\d|(?:${MONTHS.join('|')})\b)`,
);

/** What makes it the office of somebody else, or a lesser one: "adviser to the president", "deputy prime minister". */
const NOT_THEIRS = /(?:\b(?:of|to|for|under|vice|deputy|assistant|first deputy|former)\b|['’]s\b)[^,;]*$/i;

/**
 * The times in an office that a description tells of, in its order; none where it does not tell of the office. `told`: how the
 * office is said. One that is told without a time has neither `from` nor `to`.
 */
export function officeSpells(description: string, told: RegExp): readonly OfficeSpell[] {
  return partsOf(description).flatMap((part) => {
    const found = told.exec(part);
    if (!found || NOT_THEIRS.test(part.slice(0, found.index))) return [];
    const end = part.slice(found.index).search(HEAD_ENDS);
    const head = end < 0 ? part : part.slice(0, found.index + end);
    const times = timesIn(part.slice(head.length));
    // A ministry's spokeswoman is no minister.
    if (/\bministry\b/i.test(head)) return [];
    return (times.length > 0 ? times : [UNTIMED]).map((time) => ({ head, ...time }));
  });
}

/** A description tells of one office after the other: "…; prime minister, at least from 2009 to 2011". */
function partsOf(description: string): readonly string[] {
  return description.replace(/\.$/, '').split(/; |,? (?:then|later|earlier) /);
}

type SpellTime = Omit<OfficeSpell, 'head'>;

const UNTIMED: SpellTime = {
  from: undefined,
  to: undefined,
  begins: false,
  ends: false,
  goesOn: false,
  before: undefined,
};

/** The times that stand behind an office: each at the beginning of what a comma or "and" parts; other clauses say other things. */
function timesIn(text: string): readonly SpellTime[] {
  const times: SpellTime[] = [];
  for (const clause of text.split(/,| and (?=again |back |since )/)) {
    const time = timeOf(clause.trim());
    const last = times.at(-1);
    // "At least from 2014 to 2017, before Zelensky" is one time, told twice.
    if (time?.before !== undefined && last && !last.goesOn)
      times[times.length - 1] = { ...last, before: time.before };
    else if (time) times.push(time);
  }
  return times;
}

function timeOf(clause: string): SpellTime | undefined {
  const span = FROM_TO.exec(clause)?.groups;
  if (span) {
    const to = daysOf(span.to ?? '');
    const isLoose = span.loose !== undefined || clause.startsWith('in ');
    return { ...UNTIMED, from: daysOf(span.from ?? '', to), to, begins: !isLoose, ends: !isLoose };
  }
  const since = SINCE.exec(clause)?.groups;
  if (since)
    return {
      ...UNTIMED,
      from: daysOf(since.from ?? ''),
      begins: since.loose === undefined,
      goesOn: true,
    };
  const from = FROM.exec(clause)?.groups?.from;
  if (from !== undefined) return { ...UNTIMED, from: daysOf(from), begins: true };
  const until = UNTIL.exec(clause)?.groups?.to;
  if (until !== undefined) return { ...UNTIMED, to: daysOf(until), ends: true };
  const at = IN.exec(clause)?.groups;
  // Whoever was kept in an office goes on in it.
  if (at?.kept !== undefined) return { ...UNTIMED, from: daysOf(at.from ?? ''), goesOn: true };
  if (at) return { ...UNTIMED, from: daysOf(at.from ?? ''), to: daysOf(at.from ?? '') };
  const before = BEFORE.exec(clause)?.groups?.name;
  return before === undefined ? undefined : { ...UNTIMED, before };
}

/** The days of a time in words; `year`: where it has none, the time whose year it shares. Undefined where there is no such day. */
function daysOf(text: string, year?: Days): Days | undefined {
  const [, day, month] = new RegExp(String.raw`(?:(\d{1,2}) )?(${MONTHS.join('|')})`).exec(text) ?? [];
  const ownYear = /\d{4}/.exec(text)?.[0] ?? (year ? yearOf(year.latest) : '');
  const number = month === undefined ? '' : `-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
  const parsed = parseEdtf(`${ownYear}${number}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = parsed.value;
  return { earliest, latest };
}

function yearOf(day: CivilDay): string {
  return isoDay(day).slice(0, 4);
}
