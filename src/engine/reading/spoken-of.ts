import { type BeforeName, governing } from './before-name.ts';
import { isArticle, isPossessive, wordsOfAll } from './function-words.ts';
import { isRole } from './roles.ts';

/** Somebody of whom others speak, after whom a street is called, against whom they march: he need not know of it. */

/** Behind these somebody is spoken of. A banquet is given in the honour of a guest, and who debates another meets him. */
const ABOUT = [
  ...['about', 'concerning', 'regarding', 'discussed', 'named after', 'named for', 'blamed on'],
  ...['propos de', 'sujet de'],
  ...['acerca de', 'respecto a', 'sobre'],
  ...['bezüglich', 'hinsichtlich', 'über'],
  ...['о', 'об', 'обо', 'про'],
];

/** "Der Sieg über Lind": who is beaten was there. */
const BEATS = /(?:[Ss]ieg\S*|[Tt]riumph\S*|gew\S+|victoria|triunfo|victoires?)$/;

const AGAINST = ['against', 'contre', 'contra', 'gegen', 'против'];
const PROTESTS =
  /(?<!\p{L})(?:march(?:ed|ing)?|rall(?:y|ied|ies)|protest|demonstrat|manifest|marcharon|demonstrier|protestier|протест|митинг|демонстрац)/iu;

/** What a crowd asks of somebody. */
const ASKS = [
  ...['urged', 'called on', 'demanded that', 'shouted that', 'chanted that'],
  ...['forderten', 'ont appelé', 'exigieron a'],
];
const CROWD =
  /^[^,]{0,40}?(?:[Pp]rotesters|[Dd]emonstrators|[Cc]rowds?|[Mm]archers|[Aa]ctivists|[Tt]housands|[Hh]undreds|[Tt]ausende|[Hh]underte|[Dd]emonstranten|[Mm]anifestant\S*|[Mm]illiers|[Mm]iles|[Cc]ientos|[Тт]ысячи|[Сс]отни|[Дд]емонстранты)(?!\p{L})/u;

/** For what somebody is punished or thanked, behind each word of why: "fined for insulting Lind"; "pour rencontrer Lind" is what for. */
const DONE: ReadonlyMap<string, RegExp> = new Map([
  ['for', /^[a-z]+ing$/],
  ['of', /^[a-z]+ing$/],
  ['avoir', /é$/],
  ['por', /^[a-z]+[aei]r$/],
  ['за', /^[а-яё]+(?:ие|ство)$/],
]);
const FACE_TO_FACE =
  /^(?:meet|see|visit|host|receiv|greet|welcom|join|invit|call|phon|telephon|address|embrac|accompany)ing$|^(?:visitar|recibir|ver)$|^(?:reçu|rencontré|accueilli|invité)$/;

/** "His talks with Lind", of which he tells another. */
const WITH = wordsOfAll({ en: 'with', fr: 'avec', es: 'con', de: 'mit', ru: 'с со' });
const TALKS = wordsOfAll({
  en: 'talks meeting meetings call calls conversation conversations discussions summit',
  fr: 'entretien entretiens discussions rencontre conversation',
  es: 'conversaciones conversación reunión encuentro',
  de: 'gespräch gespräche gesprächen treffen telefonat unterredung',
  ru: 'переговорах встрече беседе разговоре',
});
const OF_TALKS = wordsOfAll({ en: 'about on over', fr: 'sur', es: 'sobre', de: 'über', ru: 'о об' });

/** All that governs somebody so, and what makes it sure: looked for once for each name. */
const LEADS: ReadonlyMap<string, 'about' | 'against' | 'asks'> = new Map([
  ...ABOUT.map((lead) => [lead, 'about'] as const),
  ...AGAINST.map((lead) => [lead, 'against'] as const),
  ...ASKS.map((lead) => [lead, 'asks'] as const),
]);

/** True for a name that is only spoken of; `before` is what stands before it, `behind` what follows, `said` all of its sentence before it. */
export function isOnlySpokenOf(before: BeforeName, behind: string, said: string): boolean {
  // "About Lind's visit" speaks of what he did.
  if (HIS.test(behind)) return false;
  const lead = governing(before, LEADS)?.lead ?? '';
  switch (LEADS.get(lead)) {
    case 'about':
      return !BEATS.test(said.slice(0, said.toLowerCase().lastIndexOf(lead)).trimEnd());
    case 'against':
      return PROTESTS.test(said);
    case 'asks':
      return CROWD.test(said);
    default:
      return before.titles.some(
        (count) => isDoneTo(before.words.slice(count)) || isOfTalks(before.words.slice(count)),
      );
  }
}

const HIS = /^(?:['’]s?|s)(?!\w)/;

/** "For insulting", "por insultar a", the last word first. */
function isDoneTo(words: readonly string[]): boolean {
  const [deed = '', why = ''] = words[0] === 'a' ? words.slice(1) : words;
  return DONE.get(why)?.test(deed) === true && !FACE_TO_FACE.test(deed) && !isRole(deed);
}

/** "On his talks with", but "on a call with", the last word first. */
function isOfTalks([link = '', talks = '', whose = '', on = '']: readonly string[]): boolean {
  if (!WITH.has(link) || !TALKS.has(talks.toLowerCase())) return false;
  const of = isPossessive(whose) || (isArticle(whose) && on !== 'on') ? on : whose === 'on' ? '' : whose;
  return OF_TALKS.has(of);
}
