import type { Script } from '../index/script.ts';
import {
  AFTER_TWO_CHARACTERS,
  BEFORE_OFFICIAL,
  BEFORE_PERSON,
  BETWEEN_PATTERNS,
  IN_AMERICA,
  KINDS,
  NO_OFFICIAL,
  NO_PERSON,
  SUFFIX,
  SYLLABLE_NAME,
} from '../index/script-index.ts';
import { HAN } from './continuations-han.ts';
import { LATIN } from './continuations-latin.ts';
import { AGE } from './trades.ts';
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
  '(?=[^«».,:!?—]{0,16}»|["”“])(?<=[а-яіїєё]{3,}(?<!для|после|когда|если|что|при) (?:«[^«».,:!?—]{0,24}|["“„][^ "“”„]*))|(?<=(?:^|[.!?\n] ?|» (?:и|та) )«[^«» ]{3,20})(?=»(?! и))';
const ARABIC_QUOTED = '(?=["”»])(?<=[ء-ي]{3,} ["“«][^ "“”«»]{2,12})';
const HANGUL_QUOTED = '(?=["”」』])(?<=[가-힣] ?["“「『][가-힣]{2,6})';

/** "Вашингтон Пост"; "Париж Челябинской области"; "по «Силе Сибири»", but "«Спасибо Китаю»". */
const CYRILLIC_PLACE =
  ' (?:Таймс|Пост|Сити|Юнайтед|Тауэр)(?![а-яіїє])|' +
  ' [А-ЯІЇЄ][а-яіїє]+(?:ой|ого|ої) (?:област|район|губерн|кра[яю])|(?<=«(?!Сла|Спа)[А-ЯІЇЄ][а-яіїє]+ [А-ЯІЇЄ][а-яіїє]*[аиыяї])»';

/** By script. Without a backslash: the build writes it as two, and a test that looks for these strings in the script would miss them. */
const BY_SCRIPT: ReadonlyMap<Script, Continuations> = new Map<Script, Continuations>([
  ['latin', LATIN],
  ['han', HAN],
  [
    'cyrillic',
    {
      place: `${CYRILLIC_QUOTED}|${CYRILLIC_PLACE}`,
      // "Четвёртая ракетка мира Медведев"
      beforeOfficial: '(?<=ракетк(?:а|и|у|ой|ою) (?:мира|світу) )',
      // "Министр иностранных дел России Лавров", "глава МИД РФ Лавров"; in Russian the land stands behind, and "Борис" is none.
      beforeOffices: [
        '(?<=(?:истр[а-я]{0,2} (?:иностранных дел|закордонних справ)|лав[а-я]{1,3} М(?:ИД|ЗС)) (?:[А-ЯІЇЄ]+(?:[а-яіїє]*(?:[нсцр]ии|сії|ины|аїни|тая|рана))? )?)',
        '',
        '',
        '',
      ],
      person: '[- ](?:младш|старш|молодш)(?:ий|его|ого|ему|ому|им)(?![а-яіїє])',
      inAmerica: '(?=(?:, | [(]| [ву] )штат)|,? [(]?(?:однофамил|не родственник)',
      noOfficial: `,? [(]?т[её]зк|, ${AGE} (?:лет|года?|рок[иі]в?)(?![а-яіїє])|, ${AGE}-летн`,
    },
  ],
  [
    'hangul',
    {
      person: ' (?:일가|가족|주니)',
      place: `${HANGUL_QUOTED}| (?:생제르맹|시티|유나이티드)`,
      noOfficial: ` ?(?:셰프|선수|학생|교사)|[(]${AGE}세?[)]| ?씨 ?[(][0-9]{2}세?[)]`,
    },
  ],
  // "واشنطن بوست"
  [
    'arabic',
    {
      // "دونالد ترامب الابن", "بحر الصين الجنوبي"
      person: ' الابن',
      place: `${ARABIC_QUOTED}| (?:سان جيرمان|بوست|تايمز|الجنوبي)(?![ء-ي])`,
      organisation: ARABIC_COUNCIL,
      inAmerica: '(?= بولاية )',
    },
  ],
]);

/** The patterns of a script as an index has them, one after the other; `hasName` tells of a name in lower case whether the index has it. */
export function continuationsOf(script: Script, hasName: (name: string) => boolean): string {
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
  return longer.join(BETWEEN_PATTERNS);
}
