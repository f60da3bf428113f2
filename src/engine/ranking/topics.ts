import { stemsOf, wordsOf } from '../grouping/words.ts';

/**
 * What news of states is about, in the words that other languages and other reporters have for it. The corpus is told in
 * English, so the sentence of a German page shares no word with it; with this "Präsidentschaftswahl" meets "election",
 * and in English "tariffs" meets "duties". Inflected languages are matched by the part of a word that stays.
 */
const TOPICS: readonly (readonly [english: string, elsewhere: string])[] = [
  [
    'election vote voted elected re-election',
    'wahl|élect|elecci|elezion|eleiç|выбор|选举|選挙|선거|seçim|wybor|viborc|انتخاب',
  ],
  [
    'visit trip tour travels journey',
    'besuch|(?<!\\p{L})reis|visit|voyage|viaj|viagg|визит|поезд|访问|訪問|방문|ziyaret|wizyt|زيارة',
  ],
  ['telephone phone call calls', 'telefon|téléphon|teléfon|llamada|звон|разговор по|电话|電話|통화|اتصال'],
  ['summit', 'gipfel|sommet|cumbre|vertice|cúpula|саммит|峰会|首脑|首脳|정상회|zirve|szczyt|قمة'],
  ['sanctions sanction sanctioned', 'sankt?ion|sanci|sanzion|sanç|санкц|制裁|제재|yaptırım|sankcj|عقوبات'],
  [
    'tariff tariffs duty duties levies',
    'zoll|zölle|douan|arancel|dazi|tarif|пошлин|关税|関税|관세|vergi|cł[oa]',
  ],
  ['trade', '(?<!ver)handel|commerc|comerc|торгов|товарооборот|贸易|貿易|무역|ticaret|تجار'],
  ['gas pipeline', '(?<!\\p{L})gas(?!t)|gaz|(?<!\\p{L})газ(?!ет)|天然气|管道|パイプライン|가스|doğalgaz|غاز'],
  ['oil crude', 'erdöl|ölpreis|rohöl|pétrol|petról|petrolio|нефт|石油|原油|석유|petrol|nafto|ropy naft|نفط'],
  [
    'drill drills exercise exercises manoeuvres',
    'manöver|militärübung|manœuvr|maniobr|esercitazion|учени|军演|演习|演習|훈련|tatbikat|ćwicze|مناورات',
  ],
  ['parade', 'parade|défilé|desfile|parata|парад|阅兵|閲兵|パレード|열병|geçit|defilad'],
  [
    'invasion invaded invades attack offensive',
    'überfall|angriff|invasi|offensiv|ofensiv|вторжен|наступлен|入侵|侵攻|침공|işgal|inwazj|غزو',
  ],
  ['war', 'krieg|guerr|войн|战争|戦争|전쟁|savaş|wojn|حرب'],
  [
    'peace truce ceasefire settlement',
    'frieden|waffenruhe|waffenstill|paix|cessez|paz|alto el fuego|pace|tregua|(?<!\\p{L})мир[аеун]|перемир|和平|停火|停戦|平和|휴전|평화|barış|ateşkes|pokój|rozejm|سلام|هدنة',
  ],
  [
    'warrant court',
    'haftbefehl|strafgerichtshof|mandat d.arr|orden de (?:arresto|detención)|mandato d.arresto|ордер|международн\\S* уголовн|逮捕令|逮捕状|체포영장|tutuklama|nakaz aresztowania',
  ],
  ['nuclear reactor', 'atom|nuklear|nucléair|nuclear|ядерн|атомн|核|핵|nükleer|jądrow|نووي'],
  [
    'dismissed removed dismisses resigns loses',
    'entlassen|abgesetzt|entmachtet|limog|destitu|rimoss|уволен|отставк|снят с|免职|更迭|解任|경질|görevden|odwoł|dymisj|إقالة',
  ],
  [
    'dies death died condolences',
    'gestorben|tod d|décès|mort|muert|fallec|морт|умер|смерт|соболезн|去世|逝世|哀悼|死去|사망|öldü|zmarł|وفاة',
  ],
  ['treaty pact', 'vertrag|traité|tratado|trattato|договор|条约|条約|조약|antlaşma|traktat|معاهدة'],
  [
    'envoy mediator',
    'sonderbeauftragt|gesandt|émissaire|enviado|inviato|спецпредстав|посланник|特使|特别代表|特別代表|특사|temsilci|wysłannik|مبعوث',
  ],
  ['minister', 'minist|министр|部长|外长|大臣|外相|장관|bakan|وزير'],
  [
    'inauguration sworn term',
    'amtseinführung|vereidig|amtszeit|investiture|investidura|mandat|insedia|инаугур|срок|就职|就任|任期|취임|göreve başla|zaprzysięż',
  ],
  ['grain', 'getreide|céréal|cereal|grano|зерн|粮食|穀物|곡물|tahıl|zboż|حبوب'],
  [
    'chips semiconductor',
    'halbleiter|semi-?condu|puce|полупровод|чип|半导体|芯片|半導体|반도체|yarı iletken|półprzewod',
  ],
  [
    'weapons arms missiles drones',
    'waffen|rakete|drohne|(?<!\\p{L})armes|missil|drone|armas|misil|armi(?!\\p{L})|оружи|ракет|беспилотн|дрон|武器|导弹|无人机|ミサイル|無人機|무기|미사일|드론|silah|füze|broń|broni|rakiet|dron|سلاح|أسلحة|صاروخ',
  ],
  ['climate emissions carbon', 'klima|climat|clima|климат|выброс|气候|気候|기후|iklim|مناخ'],
  [
    'rare earths minerals',
    'seltene\\p{L}* erden|terres rares|tierras raras|terre rare|terras raras|редкозем|稀土|レアアース|희토류|nadir toprak|metali ziem rzadkich',
  ],
  [
    'mutiny rebellion uprising',
    'aufstand|meuter|mutinerie|rébellion|motín|rebelión|ammutin|rivolta|мятеж|兵变|叛乱|反乱|반란|isyan|bunt(?!\\p{L})|تمرد',
  ],
  ['border frontier', 'grenz|frontièr|fronter|confin|fronteir|границ|边界|边境|国境|국경|sınır|granic|حدود'],
  [
    'corruption bribes bribery',
    'korrup|bestech|corrup|corruz|коррупц|взятк|腐败|贪污|受贿|汚職|부패|yolsuzluk|korupc|فساد',
  ],
  ['spy espionage balloon', 'spion|espion|spia|шпион|气球|気球|間諜|간첩|casus|szpieg|balon|ballon'],
];

const STEM_TOPIC: ReadonlyMap<string, string> = new Map(
  TOPICS.flatMap(([english]) => {
    const stems = stemsOf(english);
    return stems.map((stem): [string, string] => [stem, stems[0] ?? stem]);
  }),
);

const ELSEWHERE: readonly (readonly [topic: string, words: RegExp])[] = TOPICS.map(([english, elsewhere]) => [
  stemsOf(english)[0] ?? '',
  new RegExp(elsewhere, 'iu'),
]);

/** By word: its stem or the topic that this means; empty for one that no event is about. Stemming each again was half of the index. */
const known = new Map<string, string>();

/** The most words that are remembered: the corpus has some 6,000, and a page can have any number. */
const MOST_KNOWN = 20_000;

/**
 * The stems of an English text, those that mean one topic as one, without the words of names. These are left out before the
 * topics are read: the court in "International Criminal Court" is a name, and the warrant beside it is what is told.
 */
export function topicStemsOf(text: string, names: ReadonlySet<string>): string[] {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (names.has(word)) continue;
    const stem = known.get(word) ?? learn(word);
    if (stem !== '') stems.add(stem);
  }
  return [...stems];
}

function learn(word: string): string {
  const [stem = ''] = stemsOf(word);
  const topic = STEM_TOPIC.get(stem) ?? stem;
  if (known.size < MOST_KNOWN) known.set(word, topic);
  return topic;
}

/** The stems of a text in any language: its words, as far as they are English, and the topics that it speaks of. */
export function stemsIn(text: string, language: string, names: ReadonlySet<string>): string[] {
  const stems = topicStemsOf(text, names);
  if (/^en\b/i.test(language)) return stems;
  const topics = ELSEWHERE.filter(([, words]) => words.test(text)).map(([topic]) => topic);
  return [...new Set([...stems, ...topics])];
}
