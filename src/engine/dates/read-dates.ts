import type { CivilDay } from '../../model/civil-day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { pointsAhead } from './clause.ts';
import type { DateMention, ReadDatesOptions } from './date-mention.ts';
import { ENGLISH } from './english/english.ts';
import { edtfOf, isWritable, type Period, timexOf } from './period.ts';
import type { Reading, Rule } from './reading.ts';
import { resolve, unanchored } from './resolve.ts';
import { type RuleTable, ruleTable } from './rule-table.ts';

/** Reads the time expressions of a text, in text order and without overlaps. Linear in the text's length; never throws. */
export function readDates(text: string, options: ReadDatesOptions): readonly DateMention[] {
  const table = tableFor(options.language);
  const published = publishedDays(options.published);
  const mentions: DateMention[] = [];
  let reference: Period | undefined;
  for (const { start, end, reading, rule } of spans(text, table)) {
    const mention = {
      start,
      end,
      surface: text.slice(start, end),
      rule: rule.name,
      ...(reading.mod && { mod: reading.mod }),
    };
    if (reading.kind === 'length' || reading.kind === 'set' || reading.kind === 'vague') {
      const type = reading.kind === 'length' ? 'DURATION' : reading.kind === 'set' ? 'SET' : 'DATE';
      mentions.push({ ...mention, type, timex: reading.value, edtf: null, known: 'stated', anchor: null });
      continue;
    }
    const ahead = pointsAhead(text, start, end);
    const stated = reading.kind === 'period';
    const byReference = 'from' in reading && reading.from === 'reference' && reference !== undefined;
    const anchored = stated || byReference || published !== undefined;
    const days = published ?? [0, 0];
    const periods = anchored ? days.map((day) => resolve(reading, { published: day, reference, ahead })) : [];
    const [first, last] = periods;
    if (!first || !last || !isWritable(first) || !isWritable(last)) {
      if (anchored && !stated && !first) continue;
      mentions.push({
        ...mention,
        type: 'DATE',
        timex: unanchored(reading),
        edtf: null,
        known: 'resolved',
        anchor: null,
      });
      continue;
    }
    reference = first;
    mentions.push({
      ...mention,
      type: reading.part ? 'TIME' : 'DATE',
      timex: timexOf(first) + (reading.part ? `T${reading.part}` : ''),
      edtf: edtfOf(first),
      known: stated ? 'stated' : 'resolved',
      anchor: stated ? null : byReference ? 'reference' : 'published',
    });
  }
  return mentions;
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

const ENGLISH_TABLE = ruleTable(ENGLISH);

function tableFor(_language: string): RuleTable {
  return ENGLISH_TABLE;
}
