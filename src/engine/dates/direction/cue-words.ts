/** Words of a language, each whole. */
const word = (...words: readonly string[]): string => `(?<!{letter})(?:${words.join('|')})(?!{letter})`;
/** A present, which looks ahead where no word of the past stands in its clause. */
const without = (past: string, present: string): string => `^(?!.*${past}).*${present}`;

/** What speaks of the future in a clause, by language, as patterns; English has a grammar of its own in english.ts. */
export const AHEAD_OF: Readonly<Record<string, string>> = {
  de: [
    word(
      'wird|werden|soll(?:en|ten?)?(?!.{0,80} (?:haben|sein)(?!{letter}))|will|wollen',
      'geplante?[nrs]?|bis|plant|planen|könnte|beginn(?:t|en)',
    ),
    // A finite present looks ahead ("reist am Freitag"), but no participle of the same form and no noun.
    without(
      word('hat|haben|hatten?|ist|sind|waren?|wurden?|worden|sagten?'),
      `(?<!(?<!{letter})(?:das|dem|des|beim?|nach|vor|zum|ein|einem|vom|ihr|sein) )${word(
        '(?:reis|spiel|besuch|besichtig|kehr|start|end|eröffn|tag|find|wähl|stimm|unterzeichn)(?:e?t|e?n)',
        'trifft|treffen|bricht|brechen|empfängt|empfangen|fliegt|fliegen|fährt|fahren|kommt|kommen',
        'berät|beraten|spricht|übernimmt|verlässt|entscheide(?:t|n)',
      )}`,
    ),
  ].join('|'),
  fr: word(
    '(?!(?:au|se)rai){letter}{2,12}(?:era|eront|ira|iront|dra|dront|rra|rront|vra|vront|rait|raient)',
    'ira|iront|fera|feront|finit|commence|débute|expire|s.ouvre|sera|seront|aura|auront|doit',
    'doivent|devai(?:t|ent)|va|vont|prévue?s?|attendue?s?',
  ),
  es: word(
    '(?!hab[rí]){letter}{2,12}(?:ará|arán|erá|erán|irá|irán|drá|drán|ría|rían)|(?:ha|da|ve)rán?',
    'irá|acaba|empieza|se juegan?|termina|vence|será|serán|va a|van a|prev(?:é|én|isto|ista)',
    'deb(?:e|en|ía|ían)|antes del?',
  ),
  ru: [
    word(
      'будет|будут|встрет(?:ит|ят)ся|посет(?:ит|ят)|приед(?:ет|ут)|прибудут|провед(?:ет|ут)',
      'долж(?:ен|на|ны)|планирует|планируют|намерен[аы]?|состоится|истекает|начинается|завершается',
      'по(?:ед|йд)(?:ет|ут)|верн[её]тся|перенес(?:ет|ут)|откроется|пройд[её]т|выступ(?:ит|ят)',
      'прилет(?:ит|ят)|вылет(?:ит|ят)|отправ(?:ит|ят)ся|прим(?:ет|ут)|подпиш(?:ет|ут)',
      'рассмотр(?:ит|ят)|обсуд(?:ит|ят)|начн(?:[её]т|ут)(?:ся)?|заверш(?:ит|ат)ся|объяв(?:ит|ят)',
      'получ(?:ит|ат)|стан(?:ет|ут)|прибудет|запланирован{letter}{0,2}|обещал[аи]? {letter}+ть|до',
    ),
    without('л[аои]?(?:с[ья])?(?!{letter})', '(?<!{letter})мо(?:жет|гут)(?! быть)'),
    without(
      'л[аои](?:сь)?(?!{letter})',
      word(
        'посеща(?:ет|ют)|прилета(?:ет|ют)|вылета(?:ет|ют)|приезжа(?:ет|ют)|принима(?:ет|ют)',
        'открыва(?:ет|ют)ся',
      ),
    ),
  ].join('|'),
  it: word(
    '{letter}{2,12}(?:erà|eranno|irà|iranno|rrà|rranno|drà|dranno)',
    '(?:sa|fa|da|sta|av|and|pot|dov)rà(?:nno)?|(?:sa|fa|da|sta)ranno',
    'prev(?:ede|isto|ista|isti|iste)|dev(?:e|ono)|entro|fino',
  ),
  pt: word(
    '{letter}{2,12}(?:ará|arão|erá|erão|irá|irão)|será|serão|terá|terão|v(?:ai|ão)|dev(?:e|em)',
    'previst[oa]s?|até',
  ),
  pl: word(
    '{letter}{0,6}będ(?:zie|ą)(?: się)?|ma(?:ją)? {letter}+ć|planuj(?:e|ą)|zaplanowan{letter}+',
    'spotka(?:ją)?|rozpoczn(?:ie|ą)|pojedzie|leci|odwiedza|przybywa|przyjedzie|przyleci|wystąpi',
  ),
  uk: word(
    '{letter}{0,8}буд(?:е|уть)(?:ть?ся)?|ма(?:є|ють) {letter}+ти|планує|планують',
    'запланован{letter}+|зустрін(?:е|у)(?:ть)?(?:ся)?|летить|вилітає|прибуває|відвідує|приїде',
    'прилетить|розгляне|розпочнеться|почнеться',
  ),
  ja: '予定|見込み|見通し|計画|まで|行われる|開かれる|始まる',
  ko: '예정|계획|까지|열린다|열릴|시작한다|할 것',
  zh: '将|將|(?<!原)定[于於]|拟|擬|预计|預計|计划|計劃|前往|起至',
};

/** Presents of a journey that is fixed for a day, as patterns; a noun is none, and behind a past nothing is to come. */
export const JOURNEY_OF: Readonly<Record<string, readonly [present: string, past: string]>> = {
  fr: [
    '(?<={letter} )(?<!(?<!{letter})(?:la|une|sa|leur|cette|de|en) )(?:visite|reçoi|rencontre|se rend|s.envole|arrive|inaugure)(?:n?t|vent|ent)?(?!{letter})',
    '(?<!{letter})(?:a|ont|est|sont|avai(?:t|ent)|étai(?:t|ent)|fut|furent)(?!{letter})',
  ],
  es: [
    '(?<={letter} )(?<!(?<!{letter})(?:la|una|su|sus|esta|de|en|tras) )(?:visita|recibe|se reúne|viaja|llega|inaugura)n?(?!{letter})',
    '(?<!{letter})(?:ha|han|fue|fueron|había|habían|estaba)(?!{letter})|{letter}{2}(?:ó|aron|ieron)(?!{letter})',
  ],
  pt: [
    '(?<={letter} )(?:começa|recebe|chega|viaja)m?(?!{letter})',
    '(?<!{letter})(?:foi|foram|tinham?|estavam?)(?!{letter})|{letter}{2}(?:[aei]ram|[oei]u)(?!{letter})',
  ],
};

/**
 * What stands right before the day of something that lies behind, whatever its clause says: "der Überfall vom 24. Februar wird …", and of the
 * saying of what is to come: "wird er kommen, teilte das Amt am Montag mit".
 */
export const BACK_OF: Readonly<Record<string, RegExp>> = {
  de: /[A-ZÄÖÜ][a-zäöüß]+ vom $|(?:^|[ ,])(?:teil|sag|erklär|berichte|melde|bestätig|beton|kündig|verkünde)ten? [^,;]{0,60}$/,
  fr: /(?:^|[ ,])(?:a|ont) (?:annoncé|déclaré|dit|indiqué|affirmé|précisé|assuré|expliqué|confirmé|rapporté|fait savoir) (?![^,;]*\bqu)[^,;]{0,60}$/,
  es: /(?:^|[ ,])(?:dijo|dijeron|(?:anunci|inform|afirm|declar|confirm|señal|asegur|comunic|explic)(?:ó|aron)) (?![^,;]*\bque )[^,;]{0,60}$/,
  ru: /(?:[нт]|вш)(?:ых|ые|ой|ого|ая|ую|ый|ое)(?:ся)? во? $|(?:^|[ ,])(?:сообщил|заявил|объявил|рассказал|сказал|подтвердил|уточнил)[аи]? [^,;]{0,60}$/,
};

/** What lasts since a time has begun, whatever follows; before it, in all languages. */
export const SINCE = /(?:^|[\s(«„"“,])(?:seit(?: de[mr])?|depuis(?: l[ea])?) $/i;

/** "From": with a verb of the future that is to begin, else it has begun. */
export const FROM = /(?:^|[\s(«„"“,])(?:desde(?: el)?|со?) $/i;

/** "Until": what lasted to a day has ended, as far as its clause tells of what was, and not of what was done up to a day: "der bis März Kanzler war". */
export const UNTIL =
  /(?:^|[\s(«„"“,])(?:bis(?: zum)?|jusqu['’](?:en|à|au)|hasta(?: el)?|до|até(?: a)?|fino (?:al?|alla)) $/i;
/** What was, in its clause; "war bis März geplant", "fue aplazado hasta", "был закрыт до" may still be so. */
export const LASTED =
  /(?:^| )(?:war(?:en)?(?=[ ,]|$)(?!.* (?:geplant|angesetzt|vorgesehen|befristet))|(?:étai(?:t|en)t?|fut|fue|era|fu|foi|был[аио]?)(?! время| срок| \S+(?:[éidn]e?[oas]{0,2}|[нт][аоы]?)(?:\s|$))(?= )|(?:занимал|возглавлял|работал|жил|правил)[аи]? )|\S[nt] (?:hat|haben)$/;

/** The other end of a range, of which "from" says nothing. */
export const UP_TO = /^ (?:hasta|al?|по|до) /;

/** Right before the day that something was put off to: "verschob die Reise auf", "ha sido aplazado a", "перенесли на". */
export const PUT_OFF_TO =
  /(?:verschob|verschieb|verleg|vertag|aplaz|pospu|posp[oó]n|posterg|report(?:é|er|e)|repouss|décal|перен[её]с|отлож)[^\s,.]*(?: [^\s,.]+){0,5} (?:auf(?: den| das)?|al?|au|à|en|para(?: el)?|на) $/i;

/** Before it in German, where the verb may follow: "wurde auf September verschoben". */
export const ONTO = /(?:^| )auf(?: den| das)? $/i;
/** That verb. */
export const PUT_OFF = /^ (?:[^\s,.]+ ){0,3}(?:verschoben|verlegt|vertagt)(?![a-z])/;

/** An aside that says what has begun or was done: "Le procès, ouvert lundi, durera", "el juicio, iniciado en enero, acabará". */
export const DONE_IN_ASIDE =
  /, (?!prévu|attendu|programad|previst|запланиров|назначен|ожида)[^\s,.]{3,}(?:[éiut]e?s?|[aio]do|[ai]da|вший(?:ся)?|вшаяся|нный|нная) (?:(?:le|en|au|el|в|во) )?$/i;

/** A plan for a month: "previsto para marzo". */
export const PLANNED =
  /(?:previst[oa]s?|programad[oa]s?) para $|prévue?s? (?:pour|en) $|für $|запланирован\S* на $/i;
/** "Назначенная на пятницу": is set for that day; who is named for an office is so on a day that is over. */
export const SET_ON = /назначен\S* на $/i;

/** What says right behind it that the time has passed: ", se aplazó". */
export const PASSED =
  /^,?(?: [^\s,.]+){0,3} (?:wurden?|se [^\s,.]+ó|fue(?:ron)?|a (?:été|eu)|s['’]est|был[аои]?|состоял\S*)(?=[\s,.])/;

/** A relative clause, up to its day; at the next comma the verb of the main clause may follow. */
export const RELATIVE = /, (?:d(?:er|ie|as|e[mn]|eren|essen)|qui|que|dont|котор\S+) [^,.;]*$/;
