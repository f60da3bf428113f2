import { isPossessive, wordsOfAll } from '../words/function-words.ts';
import type { Around } from './around.ts';
import { governing, hasNoVerb, isGenitive } from './before-name.ts';
import { isProtestAgainst } from './protests.ts';

/** Somebody of whom others speak, after whom a street is called, against whom they march: he need not know of it. */

/** Behind these somebody is spoken of. A banquet is given in the honour of a guest, and who debates another meets him. */
const ABOUT = new Set([
  ...['about', 'concerning', 'regarding', 'discussed', 'named after', 'named for', 'blamed on'],
  ...['propos de', 'sujet de'],
  ...['acerca de', 'respecto a', 'sobre'],
  ...['bezüglich', 'hinsichtlich', 'über'],
  ...['о', 'об', 'обо', 'про'],
]);

/** What is about somebody and can act itself: "a film about Lind opened"; "with nothing to worry about Lind flew" is of another kind. */
const WORKS = wordsOfAll({
  en: 'film movie documentary book biography novel play opera musical song series podcast exhibition story article',
  es: 'película documental libro biografía obra serie exposición artículo',
  de: 'film buch biografie oper stück serie ausstellung artikel dokumentation',
  ru: 'фильм книга биография опера пьеса сериал выставка статья',
});

/** "Der Sieg über Lind": who is beaten was there. */
const BEATS = /(?<!\p{L})(?:sieg|triumph|gewann|gewonnen|gan[óa]|venc|victori|triunf)/iu;

/** For what somebody is punished, behind each word of why: "fined for insulting Lind"; who is shot, freed or hugged was there. */
const INSULTS: ReadonlyMap<string, RegExp> = new Map([
  ['for', /^(?:insult|defam|slander|mock|offend|critici[sz]|ridicul|libel)ing$/],
  ['of', /^(?:insult|defam|slander|mock|offend|critici[sz]|ridicul|libel)ing$/],
  ['avoir', /^(?:insulté|injurié|diffamé|outragé|critiqué|moqué)$/],
  ['por', /^(?:insultar|injuriar|difamar|criticar|ofender|calumniar)$/],
  ['за', /^(?:оскорбление|критику|клевету|дискредитацию)$/],
]);

/** "His talks with Lind", of which he tells another. */
const WITH = wordsOfAll({ en: 'with', fr: 'avec', es: 'con', de: 'mit' });
const TALKS = wordsOfAll({
  en: 'talks meeting meetings call calls conversation conversations discussions summit',
  fr: 'entretien entretiens discussions rencontre conversation',
  es: 'conversaciones conversación reunión encuentro',
  de: 'gespräch gespräche treffen telefonat unterredung',
});
const OF_TALKS = wordsOfAll({ en: 'about on', fr: 'sur', es: 'sobre', de: 'über' });

/** True for a name that is only spoken of. */
export function isOnlySpokenOf({ before, behind, said }: Around): boolean {
  // "About Lind's visit" speaks of what he did.
  if (isGenitive(behind)) return false;
  const about = governing(before, ABOUT);
  if (about) {
    const [work = ''] = before.words.slice(about.titles.length + 1);
    if (about.lead.startsWith('named ')) return true;
    return WORKS.has(work.toLowerCase()) || (hasNoVerb(behind) && !BEATS.test(said));
  }
  if (isProtestAgainst(said)) return true;
  return before.titles.some((count) => {
    const words = before.words.slice(count);
    return isInsulted(words) || isOfTalks(words);
  });
}

/** "For insulting", "por insultar a", the last word first. */
function isInsulted(words: readonly string[]): boolean {
  const [deed = '', why = ''] = words[0] === 'a' ? words.slice(1) : words;
  return INSULTS.get(why)?.test(deed) === true;
}

/** "On his talks with", but "on a call with", the last word first. */
function isOfTalks([link = '', talks = '', whose = '', on = '']: readonly string[]): boolean {
  return WITH.has(link) && TALKS.has(talks.toLowerCase()) && isPossessive(whose) && OF_TALKS.has(on);
}
