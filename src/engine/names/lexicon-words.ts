import { FIRST_NAMES } from './first-names.ts';
import {
  COURTESY,
  DATELINE,
  DEMONYM,
  ENDING,
  ENGLISH,
  FAMILY,
  FORCE,
  FRENCH,
  GENERATION,
  GERMAN,
  GIVEN,
  HEAD,
  ITALIAN,
  LEGAL,
  type Lexicon,
  LOCATIVE,
  MRS,
  NEUTRAL,
  OFFICE,
  OFFICE_PART,
  OPENER,
  PARTICLE,
  PATRONYMIC,
  PLACE_ADJECTIVE,
  PLACE_MODIFIER,
  POLISH,
  readLexicon,
  SMALL,
  SPEECH,
  TIME,
  TRADE,
  VENUE,
  writeLexicon,
} from './lexicon.ts';
import { type Script, scriptOf } from './script.ts';
import { TRADES } from './trades.ts';

/**
 * The words of every language together, in lower case and without the full stop of an abbreviation. A word is here because
 * it stands beside names in news; what an ending tells (lexicon.ts, words.ts) is not listed.
 */
const LISTS: readonly (readonly [bits: number, words: string])[] = [
  [
    OFFICE,
    'secretary ambassador governor gov senator sen rep gen king queen prince princess emperor pope emir sheikh chairman ' +
      'chairwoman chairperson general marshal admiral colonel captain lieutenant sergeant leader mayor judge justice ' +
      'representative candidate envoy commissioner director ceo boss congressman congresswoman congressmember premier ' +
      'governor-general attorney speaker diplomat tycoon billionaire dictator strongman counterpart ' +
      'außenminister außenministerin staatschef staatschefin parteichef amtskollege botschafter generalsekretär ' +
      'presidente presidenta ministro ministra canciller embajador secretario vicepresidente líder primo premier ' +
      'cancelliere ambasciatore embaixador chanceler ministre chancelier ambassadeur dirigeant secrétaire ' +
      'prezydent prezydenta prezydentem prezydentowi minister ministra premier premiera kanclerz szef szefa przywódca ' +
      'rzecznik ambasador sekretarz ' +
      'посол посла послом генсек генсека представитель представителя секретарь секретаря спикер спикера ' +
      'министр министра міністр міністра президент президента президентом президенту президенте прем’єр ' +
      'пресс-секретарь пресс-секретаря',
  ],
  [
    COURTESY,
    'comrade mr mrs ms miss dr prof professor sir lord lady madame monsieur mme herr herrn frau señor señora sr sra sres dott mons signor signora ' +
      'senhor senhora pan pana panem panu pani господин господина господином г-н г-на пан пана пане панові паном',
  ],
  [
    OFFICE_PART,
    'foreign prime vice deputy defence defense finance interior former ex state party acting first commerce trade',
  ],
  [
    OPENER,
    'the and but or nor for if when while as since until although because before after once where why how what that this ' +
      'there then now also even only just both neither unlike other former most some in on at by to of from with without ' +
      'under over between among against about despite during via than did does do is was are has have had will would can ' +
      'could may should must today yesterday tomorrow whether though yet so here not no who whom whose which like following ' +
      'through throughout within beyond behind given according asked told said says say still never perhaps maybe instead ' +
      'however meanwhile later earlier recently although whereas except inside outside near around across along toward ' +
      'towards let see read watch view more less every each any all many few several such these those two three four five six seven eight nine ten hundreds thousands millions former neighbouring ' +
      'neighboring nearby video photo analysis opinion exclusive breaking update live its his her their our ' +
      'aus gestern morgen heute dann jetzt später die der das und aber im von mit wie wenn auch doch nach vor für bei zu als weil dass ob seit laut gegen über unter ' +
      'hier demain aujourd’hui ainsi alors puis la le les et mais pour selon avec dans sur depuis que quand où comme si ' +
      'ayer mañana hoy entonces también el los las pero en con según para como cuando desde sin sobre y ' +
      'ieri domani oggi poi intanto il ma con per secondo quando se anche così di a da ' +
      'ontem hoje amanhã já o os mas com segundo quando se em para ' +
      'jutro wczoraj dziś dzisiaj teraz potem zdaniem według tymczasem następnie w z i ale na po do od jak gdy czy ' +
      'но на по как и в с о за из у что если когда по-прежнему а к от для при после также і з та у як що після',
  ],
  [
    HEAD,
    'tour treaty traité traités convention conventions tratado trattato fratelli ' +
      'atlético times post daily herald journal tribune gazette observer globe tower towers street road avenue boulevard square bridge ' +
      'airport station university college institute school academy library museum hospital hotel centre center foundation ' +
      'bank prize medal cup stadium arena theatre theater park sea ocean strait straits bay gulf river lake island islands ' +
      'mountains canal valley peninsula airlines airways railway radio television tv telecom mobile unicom opera symphony orchestra cathedral church chamber republic federation association club league marathon ' +
      'festival magazine broadcasting united fc ' +
      'via banco banque banca golfo estrecho universidad université università universität mar mer mare meer meerenge straße platz 主义 主義 大厦 大廈 大楼 大樓',
  ],
  [HEAD | LEGAL, 'corp inc ltd llc plc'],
  [
    NEUTRAL,
    'government ministry embassy consulate people parliament army forces capital city town state region province district ' +
      'council constitution congress senate leader leaders leadership president',
  ],
  [PLACE_ADJECTIVE, 'neu new old little great greater central'],
  [
    PLACE_MODIFIER,
    'via north south east west northern southern eastern western northeast northwest southeast southwest northeastern ' +
      'northwestern southeastern southwestern upper lower inner outer saint st san santa fort lake mount cape port air radio',
  ],
  [
    SPEECH,
    'said says warned warns denied denies announced announces told tells accused accuses urged urges insisted insists ' +
      'demanded demands rejected rejects condemned condemns vowed vows threatened threatens agreed agrees refused refuses ' +
      'called calls claimed claims confirmed confirms responded responds retaliated hopes hoped wants wanted believes ' +
      'argues argued acknowledged ordered offered pledged sagte warnte erklärte teilte déclaré affirme annonce dijo afirmó ' +
      'anunció заявил заявила заявили сообщил сообщили',
  ],
  [PARTICLE, 'von van der den bin ibn al el'],
  [
    LOCATIVE,
    'en em im no na dans in near from outside through across throughout around northern southern eastern western central downtown',
  ],
  [GENERATION, 'jr sr junior senior ii iii iv'],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday jan january feb february mar march apr april may jun june jul ' +
      'july aug august sept sep september oct october nov november dec december mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    DEMONYM,
    'polski american german mexican french dutch greek swiss thai czech saudi kuwaiti qatari cuban british english scottish welsh ' +
      'irish finnish swedish danish polish turkish spanish european african asian russian chinese iraqi israeli yemeni omani ' +
      'afghan kazakh uzbek tajik kyrgyz turkmen filipino argentine tibetan uighur uyghur arab belgian syrian serbian ' +
      'kurdish jewish muslim christian soviet western eastern nazi communist mainland imperial tsarist indian iranian ukrainian vietnamese japanese',
  ],
  [GIVEN, FIRST_NAMES],
  // German genitive; Polish cases; Korean particles and what they are joined with.
  [ENDING, 's a owi em iem ie u y ą ę ego emu im'],
  [
    ENDING,
    '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 와 과 도 로 으로 만 까지 부터 보다 처럼 이나 나 이며 며 이고 고 이라고 라고 이다 다 ' +
      '한테 하고 랑 이랑 측 측은 측이 측과 에는 에도 에서는 에서도 에게는 와의 과의 로부터 으로부터 로서 으로서 이라는 라는 조차 마저 뿐 씨 씨는 씨가',
  ],
  [
    VENUE,
    'uss hms kreuzer fregatte крейсер фрегат plaza puerta restaurant restaurante ristorante restauracja bar bistro café cafe hotel hôtel hostal pub kneipe gasthaus lokal pizzeria trattoria ' +
      'rue avenue boulevard quai calle avenida paseo rua travessa ulica ulicy aleja straße viale corso piazza praça universidad ' +
      'université università universidade uniwersytet universität banco banque banca ' +
      'банк банка банку почта университет университета институт института академия театр театра музей улица улице площадь ' +
      'проспект гостиница гостинице ресторан ресторане кафе університет університету вулиця вулиці площа ' +
      'مطعم مقهى فندق شارع جامعة صحيفة بنك',
  ],
  [
    FAMILY,
    'namens llamado llamada chamado chamada prénommé familie famille familia famiglia família rodzina rodziny rodzinie los les os gli clan époux coniugi ' +
      'семья семьи семье семью семьёй клан чета супруги родина родини родині родину подружжя عائلة أسرة',
  ],
  [TRADE, TRADES],
  [
    FORCE,
    'mercenaries mercenary fighters troops forces militia militiamen paramilitaries paramilitary chief boss founder gunmen soldiers',
  ],
  [MRS, 'mrs ms miss mme madame lady frau señora sra signora senhora pani пані госпожа'],
  [
    SMALL,
    'a an the and but or for of in on at by to from with as into over after amid via vs is up de la der und von',
  ],
  [
    GERMAN,
    'und die das dem den ist mit für auf ein eine zu im nicht sich wird sind dass nach bei hat auch der vom zum zur wurde haben aber wenn mehr über aus sei nur noch habe durch gegen unter um vor',
  ],
  [ENGLISH, 'the of and that with were this have has his from they after been their would but when'],
  [ITALIAN, 'il lo gli di che per con del della nel alla sono una ha non si dei le più anche'],
  [FRENCH, 'les des est dans une pour qui sur avec du la le et à que au aux par pas ses selon'],
  [POLISH, 'się nie na że jest przez dla od oraz do po za w z i ze jak był była był to o'],
];

/**
 * What is told by form: offices by how they end or go on ("vice-premier", "spokeswoman", "Außenministerin", "президента"), adjectives of
 * nations, patronymics; and what stands behind the place of a dateline. Without a backslash, as continuations.ts says.
 */
const FORMS: ReadonlyMap<Script, readonly (readonly [bits: number, source: string])[]> = new Map<
  Script,
  readonly (readonly [number, string])[]
>([
  [
    'latin',
    [
      [
        OFFICE,
        '(?:pr[eéä]sident[ea]?|premier|minister|chancell?[oe]r|kanzler|spokes.+|chief|chef|sprecher|herrscher)(?:in)?$|^ministr[eoa]$',
      ],
      [DEMONYM, '(?:[nml]ese|[snrtlbdg]ian|[pr]ean|[mntkl]ish|[pt]ani|raqi|aeli)$'],
      [PATRONYMIC, '.{3}[oe]v(?:ich|na)$'],
      [DATELINE, '^ ?(?:,|[12][0-9]{3}-[0-9]{2}|[(]|[A-Z][a-z]{2,8} [0-9]|[-–—] )'],
    ],
  ],
  [
    'cyrillic',
    [
      [OFFICE, '^(?:президент|премьер|м[иі]н[иі]стр|лидер|канцлер|глав).{0,2}$'],
      [PATRONYMIC, '.{3}[оеі][вй]?(?:ич|іч|вн).{0,3}$'],
    ],
  ],
]);

/** The words of one script. */
export function lexiconOf(script: Script): Lexicon {
  const known = lexicons.get(script) ?? readLexicon(writtenLexiconOf(script));
  lexicons.set(script, known);
  return known;
}

const lexicons = new Map<Script, Lexicon>();

const WORDS: ReadonlyMap<Script, ReadonlyMap<string, number>> = wordsByScript();

function wordsByScript(): Map<Script, Map<string, number>> {
  const all = new Map<Script, Map<string, number>>();
  for (const [bits, words] of LISTS) {
    for (const word of words.split(' ')) {
      const script = scriptOf(word);
      const known = all.get(script) ?? new Map<string, number>();
      all.set(script, known.set(word, (known.get(word) ?? 0) | bits));
    }
  }
  return all;
}

/** The same as text, written once. */
export function writtenLexiconOf(script: Script): string {
  const done = written.get(script) ?? writeLexicon(WORDS.get(script) ?? new Map(), FORMS.get(script) ?? []);
  written.set(script, done);
  return done;
}

const written = new Map<Script, string>();
