import type { Script } from '../index/script.ts';
import {
  AFTER_TWO_CHARACTERS,
  BEFORE_OFFICIAL,
  BEFORE_PERSON,
  BETWEEN_PATTERNS,
  IN_AMERICA,
  INITIALS,
  KINDS,
  NO_OFFICIAL,
  NO_PERSON,
  SUFFIX,
  SYLLABLE_NAME,
} from '../index/script-index.ts';
import { HAN } from './continuations-han.ts';
import { LATIN } from './continuations-latin.ts';
import { initialsOf } from './initials.ts';
import { AGE, toldOfTrade } from './trades.ts';
import { asState, asWords } from './word-names.ts';

/**
 * What stands beside a name and makes another of it, as sources of patterns that are tried where the name ends, but for those called
 * `before`, which are tried where it begins. Each has its place in `ScriptIndex.longer`.
 */
interface Continuations {
  readonly person?: string;
  readonly place?: string;
  readonly organisation?: string;
  /** Behind a person's name of two characters. */
  readonly afterTwo?: string;
  /** Behind a place abroad, or a surname: a state of the United States or a province of Canada; that he is no relation. */
  readonly inAmerica?: string;
  /** Behind whoever holds an office: another bears the name. */
  readonly noOfficial?: string;
  readonly beforePerson?: string;
  readonly beforeOfficial?: string;
  /** Before the surname of a foreign minister, of a president or premier, of an adviser, and of any of another land. */
  readonly beforeOffices?: readonly [string, string, string, string];
  /** Where a surname ends: whoever bears it is told as kin. */
  readonly kin?: string;
  /** Behind any name, from an apostrophe on: leaves it the name that it is. */
  readonly suffix?: string;
  /** Behind a surname that is a firm, a town or a people. */
  readonly noPerson?: string;
  /** Where a given name of one syllable begins. */
  readonly syllableName?: string;
}

/** A council of a nation or another body: "مجلس الأمن القومي" is none of the United Nations. */
const ARABIC_COUNCIL = '(?<=مجلس [^ ]{2,10}) ال(?!دولي)[^ ]+ي(?![ء-ي])';

/**
 * In quotes behind a noun, alone or in guillemets with a word or two, a place is the name of something else: "кафе «Пекин»", "партия «Единая
 * Россия»", and so it is where nothing stands before: "«Сочи» проиграл". But "из «Москвы»", and what somebody says stands behind a colon or
 * a comma.
 */
const CYRILLIC_QUOTED =
  '(?<!«Сил[а-яіїє]{1,2} Сиб[а-яіїє]{2,3}(?:[- —]{1,3}2)?)(?=[^«».,:!?—]{0,16}»|["”“])(?<=[а-яіїєё]{3,}(?<!для|после|когда|если|что|при) (?:«[^«».,:!?—]{0,24}|["“„][^ "“”„]*))|(?<=(?:^|[.!?\n] ?|» (?:и|та) )«[^«» ]{3,20})(?=»(?! и))|(?<=«(?:Динамо|Арсенал|Металіст|Локомотив|Спартак) [^«» ]{3,16})»';
const ARABIC_QUOTED = '(?=["”»])(?<=[ء-ي]{3,} ["“«][^ "“”«»]{2,12})';
/** 왕이 is Wang Yi, and "the king" before any word but his offices and his land. */
const HANGUL_KING =
  '(?<=왕이)(?:[라다며고었나면지란던자]| (?!["“‘「]|[가-힣]+[와과] (?:통화|회담|회동|만나|만났)|(?:겸 )?(?:외교|외사|부장|국무|중국|중앙|정치|공산당|당 |전 |주임|위원|장관|특별|[(])))';
/** "노래 ‘도쿄의 밤’": a place in the title of a work. */
const HANGUL_WORK =
  '(?<=(?:음반|앨범|영화|노래|신곡|소설|드라마|시집|연극|뮤지컬|작품|전시|그림) ?[‘“"「『《<][가-힣]{2,6})(?=(?:의|에서)? ?[가-힣]{1,6}[’”"」』》>])';
const HANGUL_QUOTED = '(?=["”」』])(?<=[가-힣] ?["“「『][가-힣]{2,6})';

/** "Вашингтон Пост"; "Париж Челябинской области"; "по «Силе Москвы»", but "«Спасибо Китаю»", and the pipeline «Сила Сибири» has a name. */
const CYRILLIC_PLACE =
  ' (?:Таймс|Пост|С[иі]т[иі]|Юнайтед|Тауэр)(?![а-яіїє])|' +
  ' [А-ЯІЇЄ][а-яіїє]+(?:ой|ого|ої) (?:област|район|губерн|кра[яю])|(?<=«(?!Сил[а-я]{1,2} Сиби|Сла|Спа)[А-ЯІЇЄ][а-яіїє]+ [А-ЯІЇЄ][а-яіїє]*[аиыяї])»';

/** "«Газпром нефть»", "стадион «Газпром Арена»": firms of a firm, and what it pays for. */
const CYRILLIC_FIRM = ' (?:[Аа]рен|нефт[ьи]|[Мм]едиа|экспорт|трансгаз|межрегионгаз|нефтехим)';

/**
 * Who stands before a whole name and holds no office in the news: "Четвёртая ракетка мира Медведев", "капитан катера «Восток» Ли Хуэй", "учитель
 * физики Сергей Лавров", "депутат городской думы Юрий Ушаков", "житель Казани"; and "професор Сергій Лавров із Чернівців". All but the first and the
 * last before a nominative alone: "водитель Владимира Путина" is somebody else, and he himself.
 */
const CYRILLIC_STRANGER =
  '(?<=ракетк(?:а|и|у|ой|ою) (?:мира|світу) )|' +
  '(?<=(?:[Уу]читель|[Вв]читель|[Тт]ренер|[Вв]одитель|[Вв]одій|[Кк]ап[иі]тан|[Фф]ермер|[Мм]ашин[иі]ст|[Вв]рач|[Лл]ікар|[Хх]удожник|[Вв]ратарь|[Вв]оротар|[Пп]енс[иі]онер|[Пп]родаве?ц)(?: [а-яіїє]{3,14})?(?: [А-ЯІЇЄ][а-яіїє]{2,12})?(?: «[^»]{1,24}»)? |' +
  '[Дд]епутат (?:город|горсов|район|област|краев|м[иі]с[ьк]|сел|облрад)[а-яіїє]*(?: [а-яіїє]{3,9})? |[Жж]ител(?:ь|ька|ьница) [А-ЯІЇЄа-яіїє][а-яіїє]{2,12} |[Дд]иректор (?:школ|завод|лице|ліце|г[иі]мназ|фирм|кафе|рынк|клуб)[а-яіїє]* )(?=[А-ЯІЇЄ][а-яіїє]* [А-ЯІЇЄ][а-яіїє]*[внйко](?![а-яіїє]))|' +
  '(?<=[Пп]рофес+ор )(?=[^ ]+ [^ ]+ (?:из|із|зі?|с) [А-ЯІЇЄ])';

/** By script. Without a backslash: the build writes it as two, and a test that looks for these strings in the script would miss them. */
const BY_SCRIPT: ReadonlyMap<Script, Continuations> = new Map<Script, Continuations>([
  ['latin', LATIN],
  ['han', HAN],
  [
    'cyrillic',
    {
      place: `${CYRILLIC_QUOTED}|${CYRILLIC_PLACE}`,
      organisation: CYRILLIC_FIRM,
      beforeOfficial: CYRILLIC_STRANGER,
      // "Министр иностранных дел России Лавров", "глава МИД РФ Лавров"; in Russian the land stands behind, and "Борис" is none.
      beforeOffices: [
        '(?<=(?:истр[а-я]{0,2} (?:иностранных дел|закордонних справ)|лав[а-я]{1,3} М(?:ИД|ЗС)) (?:[А-ЯІЇЄ]+(?:[а-яіїє]*(?:[нсцр]ии|сії|ины|аїни|тая|рана))? )?)',
        '',
        '',
        '',
      ],
      person: '[- ](?:младш|старш|молодш)(?:ий|его|ого|ему|ому|им)(?![а-яіїє])',
      inAmerica: '(?=(?:, | [(]| [ву] )штат)|,? [(]?(?:однофамил|не родственник)',
      noOfficial: `,? [(]?(?:полн[а-яё]+ |повн[а-яії]+ )?т[её]зк|, ${AGE} (?:лет|года?|рок[иі]в?)(?![а-яіїє])|, ${AGE}-летн|${toldOfTrade('', /[а-я]/)}`,
    },
  ],
  [
    'hangul',
    {
      person: ` (?:일가|가족|주니)|${HANGUL_KING}`,
      place: `${HANGUL_QUOTED}|(?<=한국|베트남|우크라이나|이라크)전(?!체)|${HANGUL_WORK}| (?:생제르맹|시티|유나이티드|카프|자이언츠|양키스|메츠|닉스|아이파크|이랜드|FC|[가-힣]{2,3}(?:즈|스) (?:구단|선수|투수|감독)|궈안|선화|하이강|헝다|필하모닉|심포니|마라톤)`,
      noOfficial: ` ?(?:셰프|선수|학생|교사)|[(]${AGE}세?[)]| ?씨 ?[(][0-9]{2}세?[)]`,
    },
  ],
  // "واشنطن بوست"
  [
    'arabic',
    {
      // "دونالد ترامب الابن", "بحر الصين الجنوبي"
      person: ' (?:الابن|جونيور)',
      place: `${ARABIC_QUOTED}|(?<=[«"“]روسيا|قناة روسيا) اليوم| (?:سان جي?رمان|بوست|تايمز|الجنوبي)(?![ء-ي])`,
      organisation: ARABIC_COUNCIL,
      inAmerica: '(?= بولاية )',
    },
  ],
]);

/** The patterns of a script as an index has them, one after the other; `hasName` tells of a name in lower case whether the index has it. */
export function continuationsOf(
  script: Script,
  hasName: (name: string) => boolean,
  people: readonly string[] = [],
): string {
  const of = BY_SCRIPT.get(script) ?? {};
  const words = script === 'latin' ? asWords(hasName) : '';
  const longer = KINDS.map((kind) => {
    const pattern = of[kind] ?? '';
    return words === '' || kind === 'person' ? pattern : `${pattern}|${words}`;
  });
  longer[AFTER_TWO_CHARACTERS] = of.afterTwo ?? '';
  longer[IN_AMERICA] = [of.inAmerica, script === 'latin' && asState(hasName)].filter(Boolean).join('|');
  longer[NO_OFFICIAL] = of.noOfficial ?? '';
  longer[BEFORE_PERSON] = of.beforePerson ?? '';
  longer[BEFORE_OFFICIAL] = of.beforeOfficial ?? '';
  longer[SUFFIX] = of.suffix ?? '';
  longer[SYLLABLE_NAME] = of.syllableName ?? '';
  longer[NO_PERSON] = of.noPerson ?? '';
  longer.push(of.kin ?? '', ...(of.beforeOffices ?? []));
  if (script === 'cyrillic') longer[INITIALS] = initialsOf(people);
  return longer.join(BETWEEN_PATTERNS);
}
