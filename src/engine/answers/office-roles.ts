import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchWord } from '../search/words.ts';

/** Who comes into an office and who loses it, by the numbers of their entities. */
export interface OfficeRoles {
  readonly gains: readonly number[];
  readonly loses: readonly number[];
  /** Who loses it is said to do so of their own accord: "did he resign". */
  readonly ownAct?: boolean;
}

/** One follows another: whoever stands before the verb gains the office, whoever stands behind it loses it. Folded. */
const FOLLOWS =
  /^(?:replac|succe[ed]|ersetz|folgt|abgelos|remplac|succed|sustitu|reemplaz|sucedi|смени|замени|接$|取$|继$)/u;

/** The turned order: "was replaced by", "wurde ersetzt durch", 被. */
const IS_DONE_BY = /^(?:by|durch|par|por|被)$/;

/** Said of one, it is done to him: "was Qin Gang replaced", "ha sido sustituido". */
const IS_DONE_TO = /^(?:was|were|been|wurde|worden|ete|sido|был|被)$/;

const LOSES =
  /^(?:dismiss|remov|resign|sack|fired$|oust|lose|lost$|step|quit|leav|left$|entlass|zuruck|demission|limog|destitu|dimit|увол|отстав|免$|辞$|下$)/u;

/** Of these words those for what one does oneself. */
const OWN_ACT = /^(?:resign|step|quit|zuruck|demission|dimit|отстав|辞$)/u;

/** The parts that people have in the change of office that a query asks about: by the verb, and by who stands before it. */
export function officeRoles({ words, parts }: ParsedQuery, people: readonly number[]): OfficeRoles {
  const said = words.filter(({ start }) => !parts.some((part) => part.start <= start && start < part.end));
  const has = (pattern: RegExp): boolean => said.some(({ term }) => pattern.test(term));
  if (has(LOSES)) return { gains: [], loses: people, ownAct: has(OWN_ACT) };
  const verb = said.find(({ term }, at) => FOLLOWS.test(term) || isTakingOver(said, at));
  if (!verb) return { gains: people, loses: [] };
  const [only, another] = people;
  if (only !== undefined && another === undefined && has(IS_DONE_TO) && !has(IS_DONE_BY))
    return { gains: [], loses: people };
  const isBefore = (person: number): boolean =>
    parts.some((part) => part.kind === 'entity' && part.entity === person && part.start < verb.start);
  // "Wann ersetzte Wang Yi Qin Gang", "сменил ли Ван И Цинь Гана": behind the verb the first of two is its subject.
  const first = people.find(isBefore) ?? (another === undefined ? undefined : only);
  const subject = people.filter((person) => person === first);
  const object = people.filter((person) => person !== first);
  return has(IS_DONE_BY) ? { gains: object, loses: subject } : { gains: subject, loses: object };
}

/** "Took over from somebody"; who takes over from nobody only gains. */
function isTakingOver(said: readonly SearchWord[], at: number): boolean {
  return (
    /^t(?:ak|ook)/.test(said[at]?.term ?? '') &&
    said[at + 1]?.term === 'over' &&
    said[at + 2]?.term === 'from'
  );
}
