import { spokenPattern } from './spoken-pattern.ts';

/** An office that a query names, and how a record says it. */
export interface AskedOffice {
  /** On folded text, a space before each word: see `joined`. */
  readonly asked: RegExp;
  readonly told: RegExp;
}

/**
 * The offices that readers ask about, in the languages of the questions. Records are in English, so that a Russian or
 * Chinese word for one would be found in none of them. The longer before the shorter: a vice president is no president.
 */
export const OFFICES: readonly AskedOffice[] = [
  office(
    'foreign (?:minister|secretary)|chief diplomat|aussenminister\\w*|ministre des affaires etrangeres|ministr[oa] de (?:asuntos |relaciones )?exteriores|министр\\S* иностранных дел|глав\\S* мид\\S*|глав\\S* министерства иностранных дел',
    '外长|外交部长|外交部長',
    /\bforeign (?:minist|secretary)/i,
  ),
  office(
    'defen[cs]e (?:minister|secretary)|secretary of defen[cs]e|verteidigungsminister\\w*|ministre de la defense|ministr[oa] de defensa|министр\\S* обороны',
    '防长|国防部长|國防部長',
    /\bdefen[cs]e (?:minist|secretary)/i,
  ),
  office('secretary of state|госсекретар\\S*', '国务卿|國務卿', /\bsecretary of state\b/i),
  office('vice president|vizeprasident\\w*|вице президент\\S*', '副主席|副总统', /\bvice.president/i),
  // "Le premier sommet" is the first one, "le premier ministre" the premier.
  office(
    'prime minister|(?<! (?:le|un|du|au|son|leur|notre) )premier(?:minister\\w*)?|ministerprasident\\w*|premier ministre|primer[oa]? ministr[oa]|премьер\\S*(?: министр\\S*)?',
    '总理|總理|首相',
    /\b(?<!vice[- ])(?:premier|prime minister|head of government)/i,
  ),
  office('chancellor|(?:bundes)?kanzler\\w*|chancelier|canciller|канцлер\\S*', '', /\bchancellor/i),
  office(
    'president|prasident\\w*|president[ae]|президент\\S*|председател\\S*',
    '主席|总统|總統',
    /\b(?<!vice[- ])presiden(?:t|cy)/i,
  ),
];

function office(spaced: string, wide: string, told: RegExp): AskedOffice {
  return { asked: spokenPattern(spaced, wide), told };
}

/** The office that the words of a query name. */
export function askedOffice(text: string): AskedOffice | undefined {
  return OFFICES.find(({ asked }) => text.search(asked) >= 0);
}

/** Whoever heads a ministry holds the office: "глава МИД России". No record holds it of a minister. */
export const HEADS = spokenPattern('head|heads|chief|leiter\\w*|chef\\w*|jefe|глав\\S*');

/** Whoever held it before the one of today: "the previous president", "der vorige Kanzler", 前任. "The last" is read as one too. */
export const FORMER = spokenPattern(
  'former|previous|ex|preceding|ehemalige[rnms]?|vorige[rnms]?|fruhere[rnms]?|vorherige[rnms]?|ancienne?|precedente?|anterior|бывш\\S*|предыдущ\\S*|прошл\\S*',
  '前任|上任|上一任|前',
);

/** Asked of whoever holds it: "who is", "wer ist", 谁是; what no record holds. */
export const OF_TODAY = spokenPattern(
  'current|currently|incumbent|acting|present|aktuell\\w*|derzeit\\w*|jetzt\\w*|actuel\\w*|actual|сейчас|нынешн\\S*|является|кем',
  '现任|现在|目前|当时|当前',
);

/** "Since when is he", "how long has she been", "seit wann", "с какого года", 从什么时候. */
const SINCE_WHEN = spokenPattern(
  'since when|how long|seit wann|wie lange?|depuis quand|depuis combien de temps|desde cuando|cuanto tiempo|с какого (?:года|времени)|с каких пор|как давно|как долго|сколько (?:лет|времени)',
  '多久|多长时间|从什么时候|什么时候起|何时起',
);

/** "Is he still", "noch immer", "всё ещё", 还是. */
const STILL = spokenPattern(
  'still|noch|toujours|encore|todavia|aun|sigue siendo|все еще|по прежнему|до сих пор|еще',
  '还是|還是|仍是|仍然|还在|还担任',
);

/** A question of today: "is he", "ist er", "est il". What was is asked about otherwise. */
const IS = /^ (?:is|ist|est)(?= |$)/;

/** What is asked about somebody's time in an office: since when, or whether it lasts; undefined for neither. */
export function tenureAsked(text: string): 'since' | 'still' | undefined {
  if (text.search(SINCE_WHEN) >= 0) return 'since';
  return text.search(STILL) >= 0 || IS.test(text) ? 'still' : undefined;
}

/** What a question about a time in office is made of, beside its office: no record holds these words. */
export const TENURE_WORDS: readonly RegExp[] = [SINCE_WHEN, STILL];
