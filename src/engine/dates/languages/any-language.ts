import { spokenDays } from '../../calendar/spoken-days.ts';
import { grammar } from '../pattern.ts';
import type { Rule } from '../reading.ts';
import { shift } from '../readings.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules of languages that have no table of their own: written dates, and the words that every JavaScript engine has for days near today. */

/** Weekdays, yesterday, last week, 3 days ago. */
export function spokenRules(language: string, rule = grammar({ end: '' })): readonly Rule[] {
  const { weekdays, near } = spokenDays(language);
  return [
    ...weekdays.map((words, at) =>
      rule('weekday', `(${words}){end}`, () => ({ kind: 'weekday', weekday: at + 1 })),
    ),
    ...near.map(([unit, words, amount]) =>
      rule('near', `(${words}){end}`, (groups) => shift(unit, amount ?? -Number(groups.ago))),
    ),
  ];
}

/** Where bare months and the words of every day were tried on news; elsewhere "mai" may be a word of its own. */
const TRIED = /^(it|p[lt]|uk|ko)$/;

/** All of them. */
export function anyLanguage(language: string): readonly Rule[] {
  const months = monthForms(language);
  const rule = grammar(writtenFragments(months));
  const written = writtenRules(rule, months);
  if (!TRIED.test(language)) return written;
  return [
    ...written,
    // Korean has no blank behind a word.
    ...spokenRules(language, language === 'ko' ? undefined : rule),
    // Behind a short word: "in marzo", "w marcu".
    rule('month', '(?<=(?<!{letter}){letter}{1,3} ){fullmonth}', dateIn(months)),
  ];
}
