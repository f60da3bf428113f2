import { patternWith } from '../../text/pattern-of.ts';
import type { Cues } from './cues.ts';
import { IMAGINED_IN } from './imagined.ts';
import { UNFOUNDED_IN } from './unfounded.ts';

const E = '(?<!\\p{L})';
const Z = '(?!\\p{L})';

/** Strong verbs of the past, and what they may stand behind: "nahm", "übernahm", "als er ankam". */
const STRONG = [
  'kam|kamen|ging|gingen|traf|trafen|sprach|sprachen|gab|gaben|begann|begannen|nahm|nahmen|fand|fanden',
  'hielt|hielten|rief|riefen|schrieb|schrieben|schloss|schlossen|verließ|verließen|flog|flogen|fuhr|fuhren',
  'fing|fingen|brach|brachen|schlug|schlugen|stand|standen|blieb|blieben|ließ|ließen|zog|zogen|griff',
  'griffen|trat|traten|gewann|gewannen|verlor|verloren|warf|warfen|wies|wiesen|bat|baten|schoss|schossen',
  'beriet|berieten|bot|boten|half|halfen|sah|sahen|saß|saßen|trug|trugen|wuchs|wuchsen|sank|sanken',
  'schien|schienen|fiel|fielen|stieg|stiegen|befahl|befahlen|floh|flohen',
].join('|');
const PREFIX = 'an|ab|auf|aus|be|ein|emp|ent|er|mit|nach|über|unter|ver|vor|zer|zu|zurück|zusammen';

/** Weak verbs whose ending alone would not do: "reiste" and "erste", "suchte" and "rechte", "grüßte" and "größte" end alike. */
const WEAK = '(?:reis|such|mach|brach|dach|reich|öffentlich|grüß|kauf|hoff|prüf|kämpf|schaff|stuf|knüpf)ten?';

/** Behind an article such a form is an adjective: "die bewaffnete Gruppe". */
const NO_ADJECTIVE =
  '(?<!(?:der|die|das|den|dem|des|[Ee]ine?[mnrs]?|(?:seine|ihre)[mnrs]?) )(?!(?:ge|bewaffn|verheirat))';

/** What news in German tells events with: the simple past of common verbs, weak verbs in -te, and participles with their auxiliary. */
export const GERMAN: Cues = {
  planned: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:wird|werden?|würden?(?! \p{Ll}*(?:t|en) haben)|will|wollen|wolle|plant|planen|beabsichtigt|`,
    String.raw`dürfte|dürften|könnte|könnten|möchte|möchten|bevorsteh\p{L}*|anstehend\p{L}*|geplant\p{L}*|`,
    String.raw`vorgesehen\p{L}*|erwartet)(?!\p{L})(?!.{0,60}(?:worden|wurde)(?!\p{L}))|(?<!\p{L})(?:soll|solle|sollen|`,
    String.raw`sollte)(?!\p{L})(?!.{0,200}(?:t|en) (?:haben|worden sein|sein)(?!\p{L}))|(?<!\p{L})(?:ist|`,
    String.raw`sind) (?:für(?!.{0,160} worden(?!\p{L}))|(?:[\p{L}\d.]+ ){0,6}angesetzt(?!\p{L}))|(?<!\p{L})(?:antreten|`,
    String.raw`bewerben)(?!\p{L})`,
  ),
  past: patternWith(
    'u',
    `${E}(?:war|waren|wurden?|hatten?|starb|starben|lud|luden|weilte|(?:${PREFIX})?(?:${STRONG})|`,
    `(?!ge)\\p{Ll}*(?:${WEAK})|${NO_ADJECTIVE}\\p{Ll}{2,}[dtnm]eten?|\\p{Ll}{2,}(?:t|d|tt|ss|z|k|g|n|r|l|b|`,
    `m)ten?)${Z}|${E}(?:ist|sind|hat|haben|habe|worden|sei|`,
    `seien)${Z}.{0,160}?${E}(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|emp|zer|unter|`,
    `über)\\p{Ll}{2,}(?:t|en)|\\p{Ll}{3,}iert|worden)${Z}|\\p{Ll}{3,}(?:t|en) (?:haben|habe|hat)${Z}`,
  ),
  wasPlanned: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:sollte|sollten|war|waren) (?:\p{L}+ ){0,6}(?:geplant|vorgesehen|erwartet)(?!\p{L})|`,
    String.raw`(?<!\p{L})(?:geplant|vorgesehen|angesetzt) (?:gewesen )?war(?:en)?(?!\p{L})|`,
    String.raw`(?<!\p{L})(?:sollte|sollten|wollte|wollten)(?!\p{L})`,
  ),
  telling: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:traf|trafen|getroffen|beriet|berieten|beraten|einigten|unterschrieb\p{L}*|besuchte|eingetroffen|angekommen|landete|gelandet|`,
    String.raw`unterzeichnet\p{L}*|telefonierte?|gesprochen|empfing|empfangen|reiste|gereist|flog|geflogen|fuhr|angegriffen|griff|`,
    String.raw`überfallen|gewählt|ernannt|zurückgetreten|gestorben|starb|getötet|festgenommen|verhaftet|verhängt\p{L}*|`,
    String.raw`beschlossen|beschloss|verabschiedet|kündigte|angekündigt|einmarschiert|vereinbart\p{L}*|`,
    String.raw`schwänzte)(?!\p{L})`,
  ),
  denied:
    /(?<!\p{L})(?:dementiert\p{L}*|bestritt\p{L}*|bestreitet|wies(?:en)? (?:[\p{L}\d.]+ ){1,8}zurück|nannten? (?:[\p{L}\d.]+ ){0,6}(?:Unsinn|falsch|erfunden|eine Lüge|Falschmeldungen?)|zurückgewiesen)(?!\p{L})/u,
  cancelled: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:abgesagt|findet nicht statt|nicht stattfinden|f(?:ällt|allen|iel|`,
    String.raw`ielen) (?:[\p{L}\d.]+ ){0,6}aus|ausgefallen|sagten? (?:[\p{L}\d.]+ ){1,10}ab|verschoben|verschob|vertagt\p{L}*|ausgesetzt|`,
    String.raw`gestrichen|platzte)(?!\p{L})`,
  ),
  putOff: {
    verb: /(?<!\p{L})(?:verschoben|verschob|verschiebt|verleg(?:t|te|ten)|vertag(?:t|te|ten))(?!\p{L})/u,
    until: /(?<!\p{L})auf (?:den |die |das |Anfang |Mitte |Ende |kommenden? |nächsten? )*$/u,
  },
  reported: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:angeblich|mutmaßlich|offenbar|Berichten zufolge|Medienberichten zufolge|`,
    String.raw`soll(?:en)?(?!\p{L}).{0,200}(?:t|en) (?:haben|worden sein|sein))(?!\p{L})`,
  ),
  negated: /(?<!\p{L})(?:nicht|nie|niemals|[Ww]eder|kein\p{L}*|niemand)(?!\p{L})/u,
  imagined: IMAGINED_IN.de,
  unfounded: UNFOUNDED_IN.de,
  ownVoice: /(?<!\p{L})(?:ich|wir|Wir|Ich|[Uu]nser\p{L}*|mich|mir)(?!\p{L})/u,
  eventNoun: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:\p{L}*[Ww]ahl(?:en)?|Krieg\p{L}*|\p{L}*[Tt]reffen|\p{L}*[Gg]ipfel\p{L}*|Festnahme\p{L}*|`,
    String.raw`Besuch\p{L}*|Angriff\p{L}*|\p{L}*angriffe?|Aufstand\p{L}*|\p{L}*aufstands?|Invasion|Erdbeben|`,
    String.raw`Abkommen\p{L}*|Entscheidung\p{L}*|Sanktionen|Telefonat\p{L}*|Rede|Tod|Anschlag|Anschlags|Attentat|`,
    'Massaker|Explosion|Überfall|Überfalls|Einmarsch|Einmarschs|Annexion|Rückzug|Rückzugs|Abzug|Abzugs|',
    'Ausbruch|Sturz|Putsch|Rücktritt|Rücktritts|Ernennung|Amtsantritt|Amtsantritts|Unterzeichnung|Konferenz|',
    String.raw`\p{L}*konferenz|Kongress|Parteitag|Beitritt|Austritt|Referendum|Abstimmung|Vertrag|Vertrags|`,
    'Gespräche?n?|Verhandlungen|Begegnung|Manöver|Übung|Parade|Waffenruhe|Waffenstillstand|Proteste?|',
    'Revolution|Reise|Ankündigung|Erklärung|Beschluss|Urteil|Prozess|Brief|Interview|Eingriffe?n?|',
    String.raw`Unabhängigkeit|Ermordung|Einigung|Offensive|Gegenoffensive)(?!\p{L})`,
  ),
  clauseStart: patternWith(
    'gu',
    String.raw`,\s+(?:(?:nachdem|bevor|während|als|weil|da|obwohl|dass|wobei|wie|wo|wenn|sondern|falls|ob|der|die|das|`,
    String.raw`deren|dessen|um|und|doch|aber|jedoch)(?!\p{L}))|[;:]\s|(?<=^|\.\s)(?:Während|Nachdem|Als|Seit)(?!\p{L})`,
  ),
  // "Wenn er am Montag kommt" is a plan with its day; without any day it is a supposition.
  supposed: patternWith(
    'u',
    String.raw`^[\s,]*(?:falls|sollten?|ob)(?!\p{L})|^(?:Falls|Sollten?|Ob)(?!\p{L})|`,
    String.raw`^[\s,]*[Ww]enn(?!\p{L})(?![^,]{0,120}(?:\d|tag(?!\p{L})|[Ww]oche|Monat|Jahr|[Mm]orgen|Januar|Februar|`,
    'März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))',
  ),
  // "Ist heute in Norddal", "fliegt heute nach Norddal weiter".
  sameDay:
    /(?<!\p{L})(?:(?:ist|sind|weilt|weilen) (?:[\p{L}\d.]+ ){0,3}(?:in|auf|bei) \p{Lu}|(?:fliegt|fliegen|reist|reisen|fährt|fahren|kommt|kommen|trifft|treffen|besucht|besuchen|empfängt|empfangen|landet)(?!\p{L}))/u,
  sameTime: /^[\s,]*(?:als|wo)(?!\p{L})/u,
  verbToCome: /(?<![^\s,])(?:wird|werden|soll|will)(?![^\s,.;:])/,
  together:
    /^(?:forderte|bat|drängte|versprach|warnte|lud|ernannte|berief|nominierte|unterzeichnete|unterschrieb|sprach|beriet|besprach|vereinbarte|einigte|diskutierte)/,
  itBefore:
    /^(?:Doch |Aber )?(?:Er|Sie|Es|Dies\p{L}*|(?:Der|Die|Das) (?:Besuch|Reise|Treffen|Gipfel|Gespräche?|Konferenz|Termin))(?!\p{L})/u,
  ofNoun: /^[\s,]*(?:der|die|das|den|dem|deren|dessen)(?!\p{L})/u,
  goesOn: /^[\s,]*dass(?!\p{L})/u,
  capitalNouns: true,
  // As a noun only with no other behind it: "der Präsident der Schweiz" is another than the one named before.
  pronoun: patternWith(
    'u',
    String.raw`(?:^|\s)(?:[Ee]r|Seine?[nmrs]?|(?:Bei|In|Auf|Mit|Nach|Vor|Während|Zu) seine[nmrs]?|[Ss]ie|`,
    String.raw`[Dd]er (?:Präsident|Kanzler|Minister|Premier)(?=\s(?!(?:der|des|von|und)\s)\p{Ll}))(?=\s)`,
  ),
  subjectPronoun: /(?:^|\s)[Ee]r\s[^,;]*$/,
  objectPronoun: /\p{Ll} ih[nm](?!\p{L})/u,
  pronounOfMany: /(?:^|\s)(?:[Bb]eide(?:n)? (?:Länder|Präsidenten|Politiker|Seiten)|[Dd]ie beiden)(?=\s)/u,
  there: /(?<!\p{L})[Dd]ort(?!\p{L})/u,
  thatDay: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:[Aa]m (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|selben Tag|gleichen Tag|selben Abend)|`,
    String.raw`[Ii]n der Nacht|[Ss]päter am Tag)(?!\p{L})`,
  ),
  ceremony: /(?:Salutschüsse|Nationalhymnen?|Ehrengarde|Ehrenformation|rote[rn]? Teppich)/,
  figures:
    /(?<!\p{L})(?:\p{L}*[Hh]andel\p{L}*|\p{L}*[Ee]xporte?n?|\p{L}*[Ii]mporte?n?|Umsatz|Ausfuhren|Einfuhren|Inflation|Wirtschaftsleistung)(?!\p{L})[^;]*?\d[\d.,]* ?(?:%|Prozent|Mi(?:lliarden|llionen)|Mrd)/u,
  backToEvent:
    /(?<!\p{L})(?:[Bb]ei (?:dem|ihrem|seinem) (?:Treffen|Besuch|Gespräch)|[Dd]abei|(?:^|\s)(?:Das Treffen|Der Besuch|Die Gespräche))(?!\p{L})/u,
  attributionBefore: patternWith(
    'u',
    String.raw`^Wie [^,;]{1,90}(?<!\p{L})(?:mitteilten?|sagten?|erklärten?|berichteten?|meldeten?|bestätigten?|`,
    String.raw`ankündigten?|bekanntgab(?:en)?),\s+|^(?!(?:Nachdem|Als|Während|Bevor|Wenn|Weil|Da|Obwohl|Seit|Um|`,
    String.raw`Sollten?|Falls)(?!\p{L}))[^,;]{1,90}?(?<!\p{L})(?:teilten?(?=[^,;]{1,80} mit,)|`,
    'kündigten?(?=[^,;]{1,80} an,)|gab(?:en)?(?=[^,;]{1,80} bekannt,)|sagten?|erklärten?|berichteten?|',
    String.raw`meldeten?|bestätigten?|betonten?|verkündeten?)(?![^,;]* (?:ab|zu),)(?!\p{L})[^,;]{0,100},\s+(?:dass\s+|`,
    String.raw`(?=(?:er|sie|es|man)\s|(?:(?:der|die|das|seine?|ihre?|eine?)\s+)?\p{Lu}[^,;]{0,80} (?:sei|seien|habe|`,
    String.raw`hätten?|werde|würden?|wolle|wollten?|könne|könnten?|solle|sollten?|müsse)(?!\p{L})))`,
  ),
  state: patternWith(
    'u',
    String.raw`(?<!\p{L})(?:sei|seien|war|waren|ist|sind|wäre)(?!\p{L})(?!.*(?<!\p{L})(?!ernst|bereit|bekannt)(?:\p{L}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}{2,}(?:t|en)|`,
    String.raw`\p{Ll}+iert|worden)(?!\p{L}))`,
  ),
  attributionAfter: patternWith(
    'u',
    '(?<=^(?!(?:Nachdem|Als|Während|Bevor|Wenn|Weil|Da|Obwohl|Seit|Um|Sollten?|',
    String.raw`Falls)(?!\p{L}))[^,;]{10,240}),\s+(?:teilten?|sagten?|erklärten?|berichteten?|meldeten?|bestätigten?|`,
    'betonten?|kündigten?|verkündeten?|hieß es|',
    String.raw`gab(?:en)?(?=[^,;]{1,80} bekannt))(?!\p{L})(?![^,;]* ab\.?$)[^,;]{0,100}$`,
  ),
  placeBefore:
    /(?<!\p{L})(?:in|nach|bei|aus|vor|um|besucht\p{L}*)(?: (?:der|den|dem|die))?(?: \p{Ll}+){0,2} $/iu,
  further: /(?<!\p{L})(?:auch|zudem|außerdem|ferner|anschließend|danach)(?!\p{L})/iu,
};
