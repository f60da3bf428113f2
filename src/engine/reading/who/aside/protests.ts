import { patternWith } from '../../../text/pattern-of.ts';

/**
 * A crowd that marches against somebody or asks something of him, where he is not: "Tens of thousands marched in Norddal on Monday against Lind". The
 * crowd is the subject, and nothing but when and where stands between: "Crowds cheered as Lind urged Berg" and "protests as the court ruled against
 * Lind" are of others.
 */

/** When and where, word by word: prepositions, names and numbers, days in small letters. */
const THERE =
  '(?:\\s(?:in|on|at|through|outside|across|near|the|am|im|vor|dem|der|à|en|au|dans|le|la|el|los|por|в|во|на|у)|\\s[\\p{Lu}\\d]\\S*|' +
  '\\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|' +
  'вторник|среду|четверг|пятницу|субботу|воскресенье))*';

const CROWD = [
  '(?:(?:[Tt]ens|[Hh]undreds) of )?(?:[Tt]housands|[Hh]undreds|[Cc]rowds|[Pp]rotesters|[Dd]emonstrators|[Mm]archers)(?: of (?:people|protesters|demonstrators))?',
  '(?:[Zz]ehn|[Hh]undert)?[Tt]ausende|[Hh]underte|[Dd]emonstranten',
  '(?:[Dd]es )?(?:dizaines de )?(?:milliers|centaines) de (?:personnes|manifestants)|[Ll]es manifestants',
  '(?:[Dd]ecenas de )?(?:[Mm]iles|[Cc]ientos) de (?:personas|manifestantes)|[Ll]os manifestantes',
  '(?:[Дд]есятки )?[Тт]ысяч[и]?(?: людей| человек)?|[Сс]отни людей|[Дд]емонстранты',
].join('|');
const MARCHED =
  '(?:marched|rallied|protested|demonstrated|gathered|demonstrierten|protestierten|ont (?:manifesté|protesté|défilé)|(?:se )?' +
  'manifestaron|protestaron|marcharon|протестовали|митинговали)';
const ASKED = '(?:urged|called on|demanded that|shouted that|chanted that)';

// Of a crowd some shout: "and some shouted that Lind should go".
const AGAINST = patternWith(
  'u',
  `(?:\\b(?:some|others|many) (?:shouted|chanted) that|^(?:[^,]{0,40}, )?(?:${CROWD})(?:\\s${MARCHED}${THERE}\\s(?:against|gegen|contre|contra|против|and ${ASKED})|\\s${ASKED}))`,
  '\\s(?:[\\p{L}.]+\\s){0,2}$',
);

/** True where a sentence before a name is of such a crowd. */
export function isProtestAgainst(said: string): boolean {
  return MAY_BE.test(said) && AGAINST.test(said);
}

/** Asked first: few names stand behind such a word. */
const MAY_BE = /(?:against|gegen|contre|contra|против|urged|called on|that)\s(?:\S+\s){0,2}$/;
