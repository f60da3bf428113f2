import { type BeforeName, governing } from './before-name.ts';
import { isArticle, isPossessive, wordsOfAll } from './function-words.ts';
import { isRole } from './roles.ts';

/** Somebody of whom others speak, after whom a street is called, against whom they march: he need not know of it. */

const ABOUT = new Set(
  Object.values({
    en: [
      'about',
      'concerning',
      'regarding',
      'discussed',
      'debated',
      'named after',
      'named for',
      'blamed on',
      'honour of',
      'honor of',
    ],
    fr: ['propos de', 'sujet de', 'hommage à', 'honneur de'],
    es: ['acerca de', 'respecto a', 'sobre', 'honor de'],
    de: ['bezüglich', 'hinsichtlich', 'über'],
    ru: ['о', 'об', 'обо', 'про', 'в честь'],
  }).flat(),
);

/** "Der Sieg über Lind": who is beaten was there. */
const BEATS = /(?:[Ss]ieg\S*|[Tt]riumph\S*|gew\S+|victoria|triunfo|victoires?)$/;

const AGAINST = wordsOfAll({ en: 'against', fr: 'contre', es: 'contra', de: 'gegen', ru: 'против' });
const PROTESTS =
  /(?<!\p{L})(?:march(?:ed|ing)?|rall(?:y|ied|ies)|protest|demonstrat|manifest|marcharon|demonstrier|protestier|протест|митинг|демонстрац)/iu;

/** What a crowd asks of somebody. */
const ASKS = new Set([
  'urged',
  'called on',
  'demanded that',
  'shouted that',
  'chanted that',
  'forderten',
  'ont appelé',
  'exigieron a',
]);
const CROWD =
  /^[^,]{0,40}?(?:[Pp]rotesters|[Dd]emonstrators|[Cc]rowds?|[Mm]archers|[Aa]ctivists|[Tt]housands|[Hh]undreds|[Tt]ausende|[Hh]underte|[Dd]emonstranten|[Mm]anifestant\S*|[Mm]illiers|[Mm]iles|[Cc]ientos|[Тт]ысячи|[Сс]отни|[Дд]емонстранты)(?!\p{L})/u;

/** For what somebody is punished or thanked: "fined for insulting Lind". */
const FOR = wordsOfAll({ en: 'for of', fr: 'pour', es: 'por', ru: 'за' });
const DEED = /^(?:[a-z]+ing|[a-z]+[aei]r|[а-яё]+(?:ие|ство))$/;
const FACE_TO_FACE =
  /^(?:meet|see|visit|host|receiv|greet|welcom|join|invit|call|phon|telephon|address|embrac|accompany)ing$|^(?:visitar|recibir|ver)$/;

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

/** True for a name that is only spoken of; `before` is what stands before it, `behind` what follows, `said` all of its sentence before it. */
export function isOnlySpokenOf(before: BeforeName, behind: string, said: string): boolean {
  // "About Lind's visit" speaks of what he did.
  if (HIS.test(behind)) return false;
  const about = governing(before, ABOUT);
  if (about) return !BEATS.test(said.slice(0, said.toLowerCase().lastIndexOf(about.lead)).trimEnd());
  if (governing(before, AGAINST)) return PROTESTS.test(said);
  if (governing(before, ASKS)) return CROWD.test(said);
  return before.titles.some(
    (count) => isDoneTo(before.words.slice(count)) || isOfTalks(before.words.slice(count)),
  );
}

const HIS = /^(?:['’]s?|s)(?!\w)/;

/** "For insulting", "por insultar a", the last word first. */
function isDoneTo(words: readonly string[]): boolean {
  const [deed = '', why = ''] = words[0] === 'a' ? words.slice(1) : words;
  return DEED.test(deed) && FOR.has(why) && !FACE_TO_FACE.test(deed) && !isRole(deed);
}

/** "On his talks with", but "on a call with", the last word first. */
function isOfTalks([link = '', talks = '', whose = '', on = '']: readonly string[]): boolean {
  if (!WITH.has(link) || !TALKS.has(talks.toLowerCase())) return false;
  const of = isPossessive(whose) || (isArticle(whose) && on !== 'on') ? on : whose === 'on' ? '' : whose;
  return OF_TALKS.has(of);
}
