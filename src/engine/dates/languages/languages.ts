import { primaryLanguage } from '../../language/primary-language.ts';
import { directionOf } from '../direction/clause.ts';
import { clauseCue } from '../direction/clause-cue.ts';
import { ENGLISH } from '../english/english.ts';
import { type RuleTable, ruleTable } from '../rule-table.ts';
import { anyLanguage, spokenRules } from './any-language.ts';
import { CHINESE } from './chinese.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import type { LanguageTable } from './table.ts';
import { tableRules } from './table-rules.ts';

/** The rules of each language, built when a text of it is first read. */

const LETTERS = /\p{L}+|\d+/gu;

/** A map, and no object: pages may call their language `constructor`. */
const TABLES: ReadonlyMap<string, LanguageTable> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
]);

function build(language: string): RuleTable {
  if (language === 'en') return ruleTable(ENGLISH, directionOf, /[A-Za-z]+|\d+/g);
  if (language === 'zh') return ruleTable(CHINESE, clauseCue('zh'));
  if (language === 'ja') return ruleTable([...spokenRules('ja'), ...CHINESE], clauseCue('ja'));
  if (language === 'ko') return ruleTable(anyLanguage('ko'), clauseCue('ko'));
  const table = TABLES.get(language);
  const rules = table ? tableRules(language, table) : anyLanguage(language);
  return ruleTable(rules, clauseCue(language), LETTERS);
}

const built = new Map<string, RuleTable>();

/** What a page calls a language and is none. */
const NONE = '';

/** The rules for a BCP 47 tag: short texts of unknown language are read as English, languages without a table for written dates. */
export function rulesOf(language: string): RuleTable {
  const primary = primaryLanguage(language);
  const key = primary === '' || primary === 'und' ? 'en' : /^[a-z]{2,3}$/.test(primary) ? primary : NONE;
  const known = built.get(key);
  if (known) return known;
  const table = build(key);
  built.set(key, table);
  return table;
}
