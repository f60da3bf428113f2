import { patternOf } from '../../../text/pattern-of.ts';
import { isArticle, isOf, isPossessive, wordsOfAll } from '../words/function-words.ts';
import { isRelated, isRole } from '../words/roles.ts';
import type { Around } from './around.ts';
import { type BeforeName, hasNoVerb, isJoined } from './before-name.ts';

/** Whose somebody or something is: "Lind's envoy", "an aide to Lind", "a portrait of Lind", "the founder of the Harbour Board". */

/** Whose somebody is by other words than "of". */
const TO =
  /^(?:monument|memorial|aide|advis[eo]r|ambassador|envoy|assistant|deputy|heir|successor|secretary)s?$/;
const FOR = /^(?:spokes\w+|lawyer|attorney|interpreter|negotiator|secretary)s?$/;
const ABOUT = 'about';
const FUER = 'für';

/** The word to which "of" leads, right before a name and its titles; undefined where anything else stands between. */
function headBefore({ words, titles }: BeforeName): string | undefined {
  const of = titles.find((count) => leadsToHead(words[count] ?? ''));
  if (of === undefined) return undefined;
  const [head = '', whose = ''] = words.slice(of + 1);
  // "She introduced her envoy to Lind": an envoy who is hers is not his.
  return !isPossessive(whose) && isHead(head, words[of] ?? '') ? head : undefined;
}

function leadsToHead(word: string): boolean {
  return isOf(word) || word === 'to' || word === 'for' || word === ABOUT || word === FUER;
}

function isHead(head: string, of: string): boolean {
  if (of === ABOUT) return IMAGE.test(head);
  if (of === 'to') return TO.test(head);
  return of !== 'for' || FOR.test(head);
}

/** What bears his name or features, where he is not. A photograph shows him where he was. */
const IMAGE = patternOf(
  '^(?:(?:portrait|statue|bust|poster|effig(?:y|ie)|painting|biography|caricature|monument|memorial)s?|retratos?|estatuas?|',
  'Porträts?|Denkmal|Büste)$',
);

/** True for whoever is only named as the one whose aide, wife or portrait is told of. */
export function isWhose({ before, name, behind }: Around): boolean {
  const head = headBefore(before) ?? '';
  return (isRelated(head) && !IS_PARTY.test(head)) || IMAGE.test(head) || isOfRussian(before, name, behind);
}

/** True behind whoever there are several of: "representatives of", "the teams of". */
export function isOfMany({ before }: Around): boolean {
  const head = headBefore(before) ?? '';
  return /s$/.test(head) && isRelated(head) && !IS_PARTY.test(head);
}

/**
 * True for the second of those whose people act: "Representatives of Lind and Varga met". Where no verb follows it may be the people's partner: "met
 * aides of Lind and Varga in Norddal".
 */
export function isWhoseToo(between: string, behind: string): boolean {
  return isJoined(between) && !hasNoVerb(behind);
}

/** A party of somebody is he, too. */
const IS_PARTY = /^part(?:y|ies)$/;

/**
 * "Помощник президента Владимира Путина", "с помощником Путина", but "помощник Юрий Ушаков": whose he is stands in the genitive, who he is does not.
 * Where the role stands in the genitive, too, the name may be its own: "принял министра обороны Сергея Шойгу", "принял посла Линда".
 */
function isOfRussian({ words }: BeforeName, name: string, behind: string): boolean {
  // "Заместитель Линдо Пауль Рот": of a name that has no cases the other name behind it tells.
  if (NAME_BEHIND.test(behind) && !name.includes(' ') && isRelated(words[0] ?? '')) return true;
  if (!GENITIVE.test(name) || MAY_BE_WOMAN.test(name)) return false;
  const at = words.slice(0, 3).findIndex((word) => /[а-яё]/.test(word) && isRelated(word));
  const related = words[at] ?? '';
  if (at < 0 || (/(?:а|я|ов|ев|ей)$/.test(related) && !NO_TITLE.test(related))) return false;
  return words.slice(0, at).every((word) => isRole(word) || RUSSIAN_ADJECTIVE.test(word));
}

const NAME_BEHIND = /^ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+/;
const GENITIVE = /^[А-ЯЁа-яё-]+(?:а|я|ы|и|ого|его)(?:\s|$)/;
/** What nobody is called before his name: "супруга Линда" is another, in any case of the word. */
const NO_TITLE =
  /^(?:жен|супруг|вдов|сын|доч|брат|сестр|друг|соратник|союзник|противник|предшественник|преемник)/i;
const RUSSIAN_ADJECTIVE = /^[а-яё]+(?:ого|его)$/;

/** A nominative that may look like the genitive of a man's: "министр Анна Берг", "Мария Захарова". */
const MAY_BE_WOMAN = /^[А-ЯЁ][а-яё]*(?:[нлтсзгк]а|[иьа]я)\s/;

/**
 * Of an organisation, who made it or works for it, what is said of it between: "a reporter for the defunct Sundvik Post". A spokesman speaks for it
 * and its head acts for it, and whoever addresses "scholars at the institute" is there.
 */
export function isOfWorker({ before: { words } }: Around): boolean {
  for (const [index, word] of words.slice(0, MOST_BEFORE_WHOSE).entries()) {
    const head = words[index + 1] ?? '';
    if (leadsToHead(word) || AT.has(word)) return isWorker(head);
    // "A reporter the Sundvik Post sent": whoever has it by its name alone.
    if (/^[A-ZА-ЯЁ]/.test(word)) return false;
  }
  return false;
}

/** "Of the defunct". */
const MOST_BEFORE_WHOSE = 3;
const AT = wordsOfAll({ en: 'at with', fr: 'à chez au', es: 'en', de: 'bei beim' });

function isWorker(word: string): boolean {
  const small = word.toLowerCase();
  return WORKERS.has(small) || GERMAN_WORKERS.test(small);
}

const WORKERS = wordsOfAll({
  en:
    'founder co-founder cofounder owner publisher reporter correspondent journalist editor columnist photographer analyst ' +
    'economist professor scholar researcher fellow lecturer student graduate employee worker engineer consultant adviser ' +
    'advisor ambassador lawyer attorney veteran player striker critic opponent',
  fr:
    'fondateur fondatrice cofondateur cofondatrice propriétaire journaliste correspondant correspondante reporter analyste ' +
    'économiste professeur chercheur chercheuse étudiant employé ingénieur consultant ambassadeur ambassadrice avocat',
  es:
    'fundador fundadora cofundador cofundadora propietario propietaria dueño dueña periodista corresponsal reportero ' +
    'analista economista profesor profesora investigador empleado ingeniero consultor embajador embajadora abogado',
  de: 'inhaber inhaberin angestellter ingenieur botschafter botschafterin anwalt',
});
const GERMAN_WORKERS =
  /(?:gründer|eigentümer|besitzer|reporter|korrespondent|journalist|redakteur|analyst|forscher|mitarbeiter|professor)(?:in|s)?$/;

/** "'s special envoy": true for whoever is named as the one whose envoy is told of. */
export function isOwner({ before, behind }: Around): boolean {
  if (isAideBehind(before, behind) || CHIEF_OF_STAFF.test(behind)) return true;
  if (isRelated(BESIDE.exec(behind)?.[1] ?? '')) return true;
  const its = ITS.exec(behind)?.[1];
  if (its === undefined) return false;
  // The first noun tells whose it is: of "Lind's speech angered ministers" it is the speech.
  for (const word of its.split(/\s+/).slice(0, MOST_MODIFIERS + 1)) {
    if (IS_PARTY.test(word)) return false;
    if (isRelated(word)) return true;
    if (!isModifier(word)) return false;
  }
  return false;
}

/** What can stand between whose somebody is and who he is: "special". */
export function isModifier(word: string): boolean {
  return MODIFIER.test(word);
}

/** "'s Middle East peace envoy". */
const MOST_MODIFIERS = 4;
const ITS = /^(?:['’]s?|s)\s([^,;.:]+)/;
const MODIFIER = patternOf(
  '^(?:special|personal|private|chief|senior|top|close|closest|key|long-?time|trusted|former|late|then|first|second|third|new|',
  'old|elder|eldest|younger|youngest|only|own|estranged|national|security|foreign|policy|defen[cs]e|economic|legal|political|',
  'press|military|nuclear|peace|climate|trade|campaign|presidential|prime|vice|interior|finance|[a-zäöü]+(?:ische|liche|ige|',
  'jährige|malige|ere|este)[rnsm]?|Middle|East|[A-Z][a-z]+(?:an|ian|ese|ish)|Russia|Ukraine|China|Kremlin|White|House)$',
);

const CHIEF_OF_STAFF = /^['’]s?\s(?:\S+\s)?chief of (?:staff|protocol|cabinet)/;

/** The word right behind a name, and the capital behind that. */
const WORD_BEHIND = /^ ([a-z][a-z-]+)(?![\p{L}’'-])( (?=\p{Lu}))?/u;

/** "Lind aide Paul Roth", "a Lind aide was arrested", "Lind aides"; "named Lind envoy" makes him one. */
function isAideBehind({ words }: BeforeName, behind: string): boolean {
  const [, aide = '', name] = WORD_BEHIND.exec(behind) ?? [];
  if (!isRelated(aide) || IS_PARTY.test(aide)) return false;
  return name !== undefined || /s$/.test(aide) || words.slice(0, 2).some(isArticle);
}

/** "Der Lind-Sprecher". */
const BESIDE = /^-([^\s,.;:]+)/;
