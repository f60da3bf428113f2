import { primaryLanguage } from '../../language/primary-language.ts';
import { judgeOf } from '../direction/direction.ts';
import { ENGLISH } from '../english/english.ts';
import { type RuleTable, ruleTable } from '../rule-table.ts';
import { anyLanguage, spokenRules } from './any-language.ts';
import { CHINESE } from './chinese.ts';
import { tableRules } from './table-rules.ts';
import { TABLES } from './tables.ts';

/** The rules of each language, built when a text of it is first read. */

const LETTERS = /\p{L}+|\d+/gu;

function build(language: string): RuleTable {
  const table = TABLES.get(language);
  const [rules, words] =
    language === 'en'
      ? [ENGLISH, /[A-Za-z]+|\d+/g]
      : language === 'zh'
        ? [CHINESE]
        : language === 'ja'
          ? [[...spokenRules('ja'), ...CHINESE]]
          : table
            ? [tableRules(language, table), LETTERS]
            : [anyLanguage(language), language === 'ko' ? undefined : LETTERS];
  return ruleTable(rules, judgeOf(language), words);
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
