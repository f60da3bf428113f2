import type { Cues } from './cues.ts';

/**
 * Languages of which only what stands in one sentence with a full date is read, and with somebody or somewhere known or a verb of the past.
 * Whether a thing lies behind or ahead follows from its date, and these words say where that would be wrong.
 */

const NEVER = /(?!)/;

/** The cues that tell one such language from another. */
type Words = Pick<
  Cues,
  | 'planned'
  | 'done'
  | 'denied'
  | 'cancelled'
  | 'reported'
  | 'negated'
  | 'eventNoun'
  | 'placeBefore'
  | 'dateOfNoun'
>;

function datedOnly(words: Words): Cues {
  return {
    ...words,
    datedOnly: true,
    wasPlanned: NEVER,
    telling: NEVER,
    ownVoice: NEVER,
    // What is expected in one half and called off in the other is one plan: "è attesa a Roma, ma la visita è stata annullata".
    clauseStart:
      /[;；؛]\s?|,\s(?:mas|ma|ale|lecz|але|проте)(?=\s)(?!(?<=(?:attes|previst|esperad|oczekiwan|planowan|чекал|очіку|планув)[^,;]{0,60},\s\p{L}+)[^.;]{0,60}(?:cancel|adi(?:ou|ad)|annull|rinvi|sospes|suspens|odwoła|przełoż|скасу|відкла|перен[еі]с))/gu,
    goesOn: NEVER,
    pronoun: NEVER,
    pronounOfMany: NEVER,
    backToEvent: NEVER,
    further: NEVER,
  };
}

/** Words as a whole, in scripts that part them. */
function word(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
}

/** Italian. */
export const italian = (): Cues =>
  datedOnly({
    planned: word('\\p{Ll}{2,}(?:erà|eranno|irà|iranno|arà|aranno|rrà|rranno)|previst[oaie]|in programma'),
    done: word('(?:ha|hanno|aveva|avevano|è|era|erano|sono) \\p{Ll}{3,}|\\p{Ll}{2,}ò'),
    denied: word('smentit[oaie]|smentisc\\p{Ll}+|ha negato|nega'),
    cancelled: word('annullat[oaie]|rinviat[oaie]|sospes[oaie]'),
    reported: word('avrebbe(?:ro)?|sarebbe(?:ro)?|presunt[oaie]|secondo (?:fonti|indiscrezioni)'),
    negated: word('non|mai|né|nessun[oa]?'),
    eventNoun: word(
      'visit[ae]|incontr[oi]|vertic[ei]|colloqui|elezioni|accord[oi]|guerra|invasione|sanzioni',
    ),
    dateOfNoun: /(?<!\p{L})del(?:l[’'])?\s?$/u,
    placeBefore: /(?<!\p{L})(?:a|ad|in|nel|nella|verso)\s$/iu,
  });

/** Portuguese. */
export const portuguese = (): Cues =>
  datedOnly({
    planned: word('\\p{Ll}{2,}(?:ará|arão|erá|erão|irá|irão)|vai|vão|previst[oa]s?'),
    done: word('\\p{Ll}{2,}(?:[oei]u|[aei]ram)|foi|foram'),
    denied: word('neg(?:ou|a|aram)|desment\\p{Ll}+'),
    cancelled: word('cancel(?:ou|ad[oa]s?|aram)|adi(?:ou|ad[oa]s?|aram)|suspens[oa]s?'),
    reported: word('teria|teriam|supostamente|segundo fontes'),
    negated: word('não|nunca|jamais|nem'),
    eventNoun: word('visitas?|encontros?|cúpula|cimeira|reunião|eleições|acordos?|guerra|invasão|sanções'),
    dateOfNoun: /(?<!\p{L})(?:de|do dia)\s$/u,
    placeBefore: /(?<!\p{L})(?:em|no|na|a|à|ao|para)\s$/iu,
  });

/** Polish. */
export const polish = (): Cues =>
  datedOnly({
    planned: word(
      'będzie|będą|spotka(?:ją)?(?= się)|przyjedzie|przyleci|poleci|odwiedzi|podpisze|rozpocznie|planuj\\p{Ll}+|zaplanowan\\p{Ll}+|zamierza\\p{Ll}*',
    ),
    done: word('\\p{Ll}{2,}(?:ł|ł[aoy]|li)'),
    denied: word('zaprzecz\\p{Ll}+|zdementowa\\p{Ll}+'),
    cancelled: word('odwołan[aeoy]|odwoła\\p{Ll}+ (?:wizyt|spotkani|podróż|szczyt)\\p{Ll}*|przełożon[aeoy]'),
    reported: word('podobno|rzekomo|według (?:źródeł|mediów)'),
    negated: word('nie|nigdy'),
    eventNoun: word(
      'wizyt\\p{Ll}+|spotkani\\p{Ll}+|szczyt\\p{Ll}*|rozm[oó]w\\p{Ll}*|wybor\\p{Ll}+|umow\\p{Ll}+|wojn\\p{Ll}+',
    ),
    dateOfNoun: /(?<!\p{L})z\s$/u,
    placeBefore: /(?<!\p{L})(?:w|we|do|na)\s$/iu,
  });

/** Ukrainian. */
export const ukrainian = (): Cues =>
  datedOnly({
    planned: word(
      'буде|будуть|зустрін\\p{Ll}+ся|приїде|прибуде|прилетить|вирушить|відвідає|проведе|підпише|відбудеться|планує|планують|запланован\\p{Ll}+|очікується|ма(?:є|ють) \\p{Ll}+ти(?:ся)?',
    ),
    done: word('перебуває|\\p{Ll}{2,}(?:в|вся|л[аио]|л[аио]ся)'),
    denied: word('спросту\\p{Ll}+|заперечу\\p{Ll}+|заперечи\\p{Ll}+'),
    cancelled: word(
      'скасов\\p{Ll}+|скасував|скасувал[аи]|відклад\\p{Ll}+|перенесен\\p{Ll}+|не відбу\\p{Ll}+',
    ),
    reported: word('нібито|за даними (?:джерел|змі)|за повідомленнями змі'),
    negated: word('не|ніколи|немає'),
    eventNoun: word(
      'візит\\p{Ll}*|зустріч\\p{Ll}*|саміт\\p{Ll}*|переговор\\p{Ll}+|вибор\\p{Ll}+|угод\\p{Ll}+|війн\\p{Ll}+|вторгненн\\p{Ll}+',
    ),
    dateOfNoun: /(?<!\p{L})від\s$/u,
    placeBefore: /(?<!\p{L})(?:у|в|до|на)\s$/iu,
  });

/** Japanese. */
export const japanese = (): Cues =>
  datedOnly({
    planned: /予定|見通し|見込み|計画|方針/,
    denied: /否定/,
    cancelled: /中止|延期|見送/,
    reported: /とみられ|とされる|と報じ/,
    negated: /なかった|ていない|なかっ|ません|せず/,
    eventNoun: /会談|訪問|訪れ|会議|選挙|サミット|戦争|侵攻|合意|制裁/,
    placeBefore: /(?!)/,
  });

/** Korean. */
export const korean = (): Cues =>
  datedOnly({
    planned: /예정|계획|방침|것이다/,
    denied: /부인|부정/,
    cancelled: /취소|연기[된돼했하]|무산/,
    reported: /알려졌|전해졌|것으로 보인다/,
    negated: /않[았는은을]|못[했한]|없[었다는]/,
    eventNoun: /회담|방문|회의|선거|전쟁|침공|합의|제재|방중|방미/,
    placeBefore: /(?!)/,
  });

/** Arabic. */
export const arabic = (): Cues =>
  datedOnly({
    planned: /(?<!\p{L})و?س(?:ي|ت|ن)\p{L}{2,}|المقرر|يعتزم|تعتزم/u,
    denied: /(?<!\p{L})و?(?:نفى|نفت|ينفي|تنفي|نفي)(?!\p{L})/u,
    cancelled: /(?<!\p{L})و?(?:ألغ[ىيت]\p{L}*|إلغاء|تأجيل|تأجل\p{L}*|أرجأ\p{L}*)(?!\p{L})/u,
    reported: /يُزعم|يزعم|بحسب مصادر|وفق مصادر/,
    negated: /(?<!\p{L})و?(?:لم|لن|ليس|ليست)(?!\p{L})/u,
    eventNoun: /زيار|لقاء|اجتماع|قمة|محادثات|انتخابات|اتفاق|حرب|غزو|عقوبات/,
    placeBefore: /(?<!\p{L})(?:في|إلى)\s$/u,
  });
