import {
  ENDING,
  ENGLISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  OPENER,
  POLISH,
  SMALL,
  TIME,
  type WordList,
} from './lexicon.ts';

/** Words of any sentence: what begins one, what tells its language, days and months, and the endings of names. */
export const SMALL_WORDS: readonly WordList[] = [
  [
    OPENER,
    {
      en:
        'the and but or nor for if when while as since until although because before after once where why how what that this ' +
        'there then now also even only just both neither unlike other former most some in on at by to of from with without ' +
        'under over between among against about despite during via than did does do is was are has have had will would can ' +
        'could may should must today yesterday tomorrow whether though yet so here not no who whom whose which like following ' +
        'through throughout within beyond behind given according asked told said says say still never perhaps maybe instead ' +
        'however meanwhile later earlier recently whereas except inside outside near around across along toward towards ' +
        'let see read watch view more less every each any all many few several such these those two three four five six seven ' +
        'eight nine ten hundreds thousands millions neighbouring neighboring nearby video photo analysis opinion exclusive ' +
        'breaking update live its his her their our',
      de:
        'aus gestern morgen heute dann jetzt später die der das und aber im von mit wie wenn auch doch nach vor für bei zu als ' +
        'weil dass ob seit laut gegen über unter im vom zum zur durch ohne um bis während nachdem',
      fr: 'hier demain aujourd’hui ainsi alors puis la le les et mais pour selon avec dans sur depuis que quand où comme si du des au aux en chez vers entre après avant',
      es: 'ayer mañana hoy entonces también el los las pero en con según para como cuando desde sin sobre y del al hacia entre tras durante ante hasta',
      it: 'ieri domani oggi poi intanto il ma con per secondo quando se anche così di a da dal dalla dai dalle dagli nel nella nei negli al alla allo sul sulla del della dei tra fra verso dopo',
      pt: 'ontem hoje amanhã já o os mas com segundo quando se em para do da no na nos nas ao à pelo pela',
      pl: 'jutro wczoraj dziś dzisiaj teraz potem zdaniem według tymczasem następnie w z i ale na po do od jak gdy czy ze we przez przed dla za o',
      ru: 'но на по как и в с о за из у что если когда по-прежнему а к от для при после также',
      uk: 'і з та у як що після',
    },
  ],
  [
    TIME,
    {
      en:
        'monday tuesday wednesday thursday friday saturday sunday jan january feb february mar march apr april may june jul ' +
        'july aug august sept sep september oct october nov november dec december mon tue tues wed thu thur thurs fri sat sun',
      // Nouns have capitals: "Macron empfing am Montag Putin".
      de:
        'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz mai juni juli oktober ' +
        'dezember vormittag mittag nachmittag abend nacht',
    },
  ],
  [
    SMALL,
    {
      en: 'a an the and but or for of in on at by to from with as into over after amid via vs is up',
      others: 'de la der und von',
    },
  ],
  [
    GERMAN,
    {
      de:
        'und die das dem den ist mit für auf ein eine zu im nicht sich wird sind dass nach bei hat auch der vom zum zur wurde haben ' +
        'aber wenn mehr über aus sei nur noch habe durch gegen unter um vor',
    },
  ],
  [ENGLISH, { en: 'the of and that with were this have has his from they after been their would but when' }],
  [ITALIAN, { it: 'il lo gli di che per con del della nel alla sono una ha non si dei le più anche' }],
  [FRENCH, { fr: 'les des est dans une pour qui sur avec du la le et à que au aux par pas ses selon' }],
  [
    POLISH,
    {
      pl: 'się nie na że jest przez dla od oraz do po za w z i ze jak był była to o',
    },
  ],
  [
    ENDING,
    {
      de: 's',
      pl: 'a owi em iem ie u y ą ę ego emu im',
      // Particles, and what they are joined with.
      ko:
        '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 와 과 도 로 으로 만 까지 부터 보다 처럼 이나 나 이며 며 이고 고 이라고 라고 ' +
        '이다 다 한테 하고 랑 이랑 측 측은 측이 측과 에는 에도 에서는 에서도 에게는 와의 과의 로부터 으로부터 로서 으로서 이라는 라는 ' +
        '조차 마저 뿐 씨 씨는 씨가',
    },
  ],
];
