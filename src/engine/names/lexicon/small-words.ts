import { MONTHS_OF } from '../../calendar/month-names.ts';
import { DAY_PARTS_OF, WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
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

/** The months and weekdays of a language, and the parts of a day that it writes with a capital; "Wang Jun" is no month. */
function daysIn(language: string): string {
  const names = [MONTHS_OF, WEEKDAYS_OF, DAY_PARTS_OF].flatMap((of) => of[language]?.match(/[^ |.]+/g) ?? []);
  return names.filter((name) => name !== 'jun').join(' ');
}

/**
 * Words of any sentence: what begins one, what tells its language, days and months, and the endings of names. A word that tells the
 * language of a text begins sentences too, so the list of those that begin them has the others alone.
 */
export const SMALL_WORDS: readonly WordList[] = [
  [
    OPENER,
    {
      en:
        'nor if while since until although because before once where why how what there then now also even only just both neither ' +
        'unlike other former most some without under between among against about despite during than did does do was are had will ' +
        'can could may should must today yesterday tomorrow whether though yet so here not no who whom whose which like following ' +
        'through throughout within beyond behind given according asked told said says say still never perhaps maybe instead ' +
        'however meanwhile later earlier recently whereas except inside outside near around across along toward towards let see ' +
        'read watch view more less every each any all many few several such these those two three four five six seven eight nine ' +
        'ten hundreds thousands millions neighbouring neighboring nearby video photo analysis opinion exclusive breaking update ' +
        'live its her our',
      de: 'gestern morgen heute dann jetzt später doch weil ob seit laut ohne bis während nachdem das um',
      fr: 'hier demain aujourd’hui ainsi alors puis depuis quand où comme en chez vers entre après avant',
      es: 'ayer mañana hoy entonces también el los las pero según para como cuando desde sin sobre y al hacia tras durante ante hasta',
      it: 'ieri domani oggi poi intanto ma secondo quando se così da dal dalla dai dalle dagli nella nei negli allo sul sulla tra fra verso dopo',
      pt: 'ontem hoje amanhã já os mas com segundo em nos nas ao pelo pela',
      pl: 'jutro wczoraj dziś dzisiaj teraz potem zdaniem według tymczasem następnie ale gdy czy we przed',
    },
  ],
  [
    TIME,
    {
      en: `${daysIn('en')} mon tue tues wed thu thur thurs fri sat sun pm`,
      // Nouns have capitals: "Macron empfing am Montag Putin".
      de: daysIn('de'),
    },
  ],
  [
    OPENER | SMALL,
    {
      en: 'a an the and but or for of in on at by to from with as into over after amid via vs is up',
      others: 'de la der und von',
    },
  ],
  [
    OPENER | GERMAN,
    {
      de:
        'und die dem den ist mit für auf ein eine zu im nicht sich wird sind dass nach bei hat auch der vom zum zur wurde haben ' +
        'aber wenn mehr über aus sei nur noch habe durch gegen unter vor wie als beim seine ihre schon',
    },
  ],
  [
    OPENER | ENGLISH,
    { en: 'the of and that with were this have has his from they after been their would but when' },
  ],
  [
    OPENER | ITALIAN,
    { it: 'il lo gli di che per con del della nel alla sono una ha non si dei le più anche' },
  ],
  [
    OPENER | FRENCH,
    {
      fr: 'les des est dans une pour qui sur avec du la le et à que au aux par pas ses selon sont ont cette leur mais ces',
    },
  ],
  [
    OPENER | POLISH,
    {
      pl: 'się nie na że jest przez dla od oraz do po za w z i ze jak był była to o już niż są przy też ich jego tym czy tylko zaś który nad pod bez',
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
        '조차 마저 뿐 에서의 전 전이 전은 전을 전에서 전까지 이라며 라며 이란 란 보다는 에게도 까지는 에서만 으로는 로는 와도 과도 씨 씨는 씨가',
    },
  ],
];
