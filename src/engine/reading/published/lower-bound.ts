import { type EdtfDate, parseEdtf } from '../../../model/edtf.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import { plainDate } from '../../events/plain-date.ts';
import type { TextEvent } from '../read-events.ts';

/**
 * The earliest that an undated text can have come out: not before the latest thing that it tells as past, as an open interval.
 * Only dates that it states in full count; null where there are none.
 */
export function lowerBound(text: string, events: readonly TextEvent[]): PageDate | null {
  let latest: EdtfDate | undefined;
  for (const { date, known, status, start, end } of events) {
    if (known !== 'stated' || status !== 'happened' || isAim(text.slice(start, end))) continue;
    const parsed = parseEdtf(date);
    if (!parsed.ok || parsed.value.interval || parsed.value.uncertain || parsed.value.approximate) continue;
    if (!latest || parsed.value.earliest > latest.earliest) latest = parsed.value;
  }
  if (!latest || !BOUNDS.has(latest.precision)) return null;
  return {
    edtf: `${latest.text}/..`,
    known: 'inferred',
    evidence: `it tells of ${plainDate(latest)} as past`,
  };
}

/**
 * True of words that name a time to come though they tell of what happened: the year of an aim ("far from the goal for 2030"), or
 * that until or from which something holds ("signed a deal on fishing until 2038").
 */
export function isAim(words: string): boolean {
  return AIM.test(words) || HOLDS.test(words) || NAMED_BY_YEAR.test(words);
}

const AIM =
  /(?<!\p{L})(?:goals?|targets?|aims?|forecasts?|projections?|ziele?n?|prognosen?|objectifs?|prévisions?|objetivos?|metas?|previsiones|цел[иьяе]\p{L}*|прогноз\p{L}*)(?!\p{L})|目标|预测/iu;

/** What stands before the year of such a time, or before its month and day; "by Lind in 2014" is no such year. */
const HOLDS = new RegExp(
  String.raw`(?<!\p{L})(?:until|till|up to|through|due(?: by| on)?|from|by|bis(?: zum)?|ab|jusqu['’](?:au?|en)|à partir d[eu]|hasta|a partir del?|до|с|к)` +
    String.raw` (?:(?!(?:in|im|en|в) )\p{L}+\.? |\d{1,2}\.? \p{L}+,? |\p{L}+\.? \d{1,2},? ){0,2}\d{4}(?!\d)|` +
    String.raw`(?<!\p{L})(?:to|for|für|pour|para|на) \d{4}(?!\d)|(?:[到至从自]|截至)\d{4}年`,
  'iu',
);

const NAMED_BY_YEAR = /(?<!\p{L})[Tt]he \d{4} \p{Lu}/u;

/** A decade or a season bounds nothing that a reader would want to know. */
const BOUNDS: ReadonlySet<EdtfDate['precision']> = new Set(['day', 'month', 'year']);
