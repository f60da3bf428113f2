import { type CivilDay, isoDay } from '../../model/civil-day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Direction } from './clause.ts';
import type { DateMention, ReadDatesOptions, TimexMod } from './date-mention.ts';
import { rulesOf } from './languages/languages.ts';
import { edtfOf, isWritable, lastDayOf, type Period, timexOf } from './period.ts';
import type { Reading, Rule } from './reading.ts';
import { countsFromText, resolve } from './resolve.ts';
import type { RuleTable } from './rule-table.ts';
import { isCoarser, type Told, withTold } from './told.ts';
import { unanchored } from './unanchored.ts';

/** Reads the time expressions of a text, in text order and without overlaps. Linear in the text's length; never throws. */
export function readDates(text: string, options: ReadDatesOptions): readonly DateMention[] {
  const table = rulesOf(options.language);
  const published = publishedDays(options.published);
  const mentions: DateMention[] = [];
  let told: Told = {};
  for (const { start, end, reading, rule } of spans(text, table)) {
    const { mod, part } = reading;
    const mention = { start, end, surface: text.slice(start, end), rule: rule.name, ...(mod && { mod }) };
    if (reading.kind === 'length' || reading.kind === 'set' || reading.kind === 'vague') {
      const type = reading.kind === 'length' ? 'DURATION' : reading.kind === 'set' ? 'SET' : 'DATE';
      mentions.push({ ...mention, type, timex: reading.value, edtf: null, known: 'stated', anchor: null });
      continue;
    }
    const type = part === undefined ? 'DATE' : 'TIME';
    const stated = reading.kind === 'period';
    const direction = table.directionOf(text, start, end);
    const story = storyAround(text, start, told, direction, published?.[0]);
    const fromText = countsFromText(reading, told, story !== undefined);
    const days = published ?? (stated || fromText ? NO_DAYS : undefined);
    if (!days) {
      mentions.push({
        ...mention,
        type,
        timex: unanchored(reading),
        edtf: null,
        known: 'resolved',
        anchor: null,
      });
      continue;
    }
    const [first, last] = days.map((day) => resolve(reading, { published: day, told, direction, story }));
    if (!first && reading.kind === 'shift') {
      // "The next day" before any day was told: a date, but nobody knows which.
      mentions.push({
        ...mention,
        type,
        timex: unanchored(reading),
        edtf: null,
        known: 'resolved',
        anchor: null,
      });
      continue;
    }
    if (!first || !last || !isWritable(first) || !isWritable(last)) continue;
    if (isNews(reading)) told = withTold(told, first, stated ? end : undefined);
    const certain = timexOf(first) === timexOf(last);
    mentions.push({
      ...mention,
      type,
      timex: (certain ? timexOf(first) : unanchored(reading)) + (part ? `T${part}` : ''),
      edtf: certain ? hedged(edtfOf(first), mod) : between(first, last),
      known: stated ? 'stated' : 'resolved',
      anchor: stated ? null : fromText ? 'reference' : 'published',
    });
  }
  return mentions;
}

/** How far a dated story reaches, in UTF-16 units: about three sentences. */
const STORY_REACH = 400;

/** A story of this many days ago or more: a nearer date without a year is rather counted from the publication. */
const STORY_AGE = 400;

/** The story in the past around an expression, where its paragraph told a date with a year shortly before. */
function storyAround(
  text: string,
  start: number,
  { dated }: Told,
  direction: Direction,
  published: CivilDay | undefined,
): Period | undefined {
  if (!dated || direction === 1 || start - dated.end > STORY_REACH) return undefined;
  if (published !== undefined && published - lastDayOf(dated.period) < STORY_AGE) return undefined;
  if (isCoarser(dated.period.grain, 'year')) return undefined;
  return text.slice(dated.end, start).includes('\n\n') ? undefined : dated.period;
}

/** EDTF says "about" with a tilde; on an interval it would have to stand at both ends, and an interval is vague as it is. */
function hedged(edtf: string, mod: TimexMod | undefined): string {
  return mod && HEDGES.has(mod) && !edtf.includes('/') ? `${edtf}~` : edtf;
}

const HEDGES: ReadonlySet<TimexMod> = new Set(['APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE']);

/** Any day does for what is not counted from the publication. */
const NO_DAYS = [0, 0] as const;

/** A comparison with another year is not what a text is about: nothing is counted from it. */
function isNews(reading: Reading): boolean {
  return reading.kind !== 'yearsApart' && !(reading.kind === 'reported' && reading.years !== 0);
}

/** The days from one period's first to another's last, where the publication is known as an interval only. */
function between(first: Period, last: Period): string {
  return `${isoDay(first.first)}/${isoDay(lastDayOf(last))}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: Rule;
}

function* spans(text: string, { words, rules }: RuleTable): Generator<Span> {
  let from = 0;
  for (const word of text.matchAll(words)) {
    if (word.index < from) continue;
    const key = word[0];
    const candidates = rules.get(key.charCodeAt(0) <= 57 ? '#' : key.toLowerCase());
    if (!candidates) continue;
    let best: Span | undefined;
    for (const rule of candidates) {
      rule.pattern.lastIndex = word.index;
      const match = rule.pattern.exec(text);
      if (!match) continue;
      const end = word.index + match[0].length;
      if (best && end <= best.end) continue;
      const reading = rule.read({ groups: match.groups ?? {}, text, start: word.index, end });
      if (reading) best = { start: word.index, end, reading, rule };
    }
    if (!best) continue;
    from = best.end;
    yield best;
  }
}

function publishedDays(published: string | null): readonly [CivilDay, CivilDay] | undefined {
  if (published === null) return undefined;
  const parsed = parseEdtf(published);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = parsed.value;
  return Number.isFinite(earliest) && Number.isFinite(latest) ? [earliest, latest] : undefined;
}
