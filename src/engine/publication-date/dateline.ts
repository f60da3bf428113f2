import { MOST_OTHER_TEXT } from './tuning.ts';
import { findWrittenDates, type WrittenDate } from './written-date.ts';

/** Words that say that the date after them is the one of a change, in the languages of calendar/month-names.ts and more. */
const MODIFIED =
  /updat|modifi|edited|revised|aktuali[sz]|geändert|mis(?:e)? à jour|actuali[zs]|atualiz|aggiorn|bijgewerkt|обновл|оновлен|изменен|更新|修改|수정|업데이트|تحديث/giu;

/** Words that say that the date after them is the one of publication. */
const PUBLISHED =
  /publi[sc]|posted|veröffentlicht|erschienen|erstellt|publié|pubblicat|geplaatst|gepubliceerd|опубликован|опубліковано|발행|입력|登録|公開|发布|發布|نشر|datum|fecha|дата/giu;

/** What a footer says; the year in it is the one of the copyright. */
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/i;

/** Weekdays, of which a masthead's "Tuesday, 24 November 2026" always names one, as far as the languages go. */
const WEEKDAY =
  /\p{L}*(?:day|tag|woch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|лог|ник|сред|четверг|пятниц|суббот|воскресень)\p{L}*|星期|礼拜|曜日|周[一二三四五六日]|요일/iu;

const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** A sentence of three words and more: "Putin was re-elected on 17 March 2024." */
const SENTENCE = /\S+\s+\S+\s+\S.*(?<!\b\p{L})[.!?。！？]$/u;

/** What stands above a comment: "Ann says: 3 June 2025 at 10:11". */
const COMMENT =
  /\b(?:says|said|wrote|writes|commented|replied|schrieb|sagt|a écrit|escribió|пишет|написал)\s*:/i;

/** A date that a line of text near the headline gives as its own. */
export interface Dateline {
  readonly date: WrittenDate;
  /** True where the line says so ("Published"). */
  readonly labelled: boolean;
  /** True where it names a weekday, as mastheads do. */
  readonly weekday: boolean;
}

/**
 * The publication date that a line states; undefined where it is prose, a caption, a copyright line, a link to another
 * story, or gives only the date of a change. `language` is BCP 47.
 */
export function datelineIn(line: string, language: string): Dateline | undefined {
  if (COPYRIGHT.test(line) || COMMENT.test(line)) return undefined;
  const dates = findWrittenDates(line, language);
  for (const [index, date] of dates.entries()) {
    const lead = line.slice(dates[index - 1]?.end ?? 0, date.start);
    const [modified, published] = [lastIndex(lead, MODIFIED), lastIndex(lead, PUBLISHED)];
    if (modified > published) continue;
    const labelled = published >= 0;
    const rest = restOf(line, dates);
    if (!labelled && (columns(rest) > MOST_OTHER_TEXT || SENTENCE.test(rest))) return undefined;
    return { date, labelled, weekday: WEEKDAY.test(line) };
  }
  return undefined;
}

/** True for the line around a date (at `mark`) that is prose, the head of a comment, or tells the day of a change. */
export function isNoDateline(line: string, mark: string, language: string): boolean {
  const [lead = ''] = line.split(mark);
  const rest = restOf(line, findWrittenDates(line, language)).replace(mark, '');
  return (
    lastIndex(lead, MODIFIED) > lastIndex(lead, PUBLISHED) ||
    COMMENT.test(line) ||
    columns(rest) > LONGEST_BESIDE_TIME ||
    SENTENCE.test(rest)
  );
}

/** Columns that may stand beside a `<time>` element: a page that marks the date up puts the section and two bylines there. */
const LONGEST_BESIDE_TIME = 2 * MOST_OTHER_TEXT;

/** The line without its dates, weekdays and times of day. */
function restOf(line: string, dates: readonly WrittenDate[]): string {
  let rest = line;
  for (const date of dates.toReversed()) rest = rest.slice(0, date.start) + rest.slice(date.end);
  return rest
    .replace(WEEKDAY, '')
    .replace(/\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\s+/gi, ' ')
    .trim();
}

function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
