import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { cast, entity } from './cast.ts';

/** The cast, and people and places whose names are words, letters, numerals or parts of other names. */
const reader = readerOf(
  buildNameIndex([
    ...cast,
    entity('may', 'person', 'Theresa May', '?May'),
    entity('moon', 'person', 'Moon Jae-in', '?Moon'),
    entity('cook', 'person', 'Tim Cook', '?Cook'),
    entity('ford', 'organisation', 'Ford'),
    entity('turkey', 'place', 'Turkey'),
    entity('georgia', 'place', 'Georgia'),
    entity('chad', 'place', 'Chad'),
    entity('london', 'place', 'London'),
    {
      ...entity('washington', 'place', 'Washington', 'Washington, D.C.'),
      description: 'Capital of the United States.',
    },
    entity('marx', 'person', 'Karl Marx', '?Marx', '马克思'),
    entity('scs', 'place', 'South China Sea'),
    entity('paris', 'place', 'Paris'),
    entity('tesla', 'organisation', 'Tesla'),
    { ...entity('florence', 'place', 'Florence'), description: 'City in Italy.' },
    { ...entity('anchorage', 'place', 'Anchorage'), description: 'Largest city of Alaska.' },
  ]),
);

/** What is marked, by surface and entity. */
function marked(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
}

describe('no mention', () => {
  it.each([
    "Xi'an, Xi’an and Xi‘an lie in Shaanxi.",
    'The singer Wang Yi Long, the actor Wang Yibo and Wang Yilong came.',
    'The Moscow Times and the Moscow Times reporter wrote.',
    'They met at Trump Tower.',
    'Gerald Ford was president.',
    'A lecture by Jordan Peterson began.',
    'He won the Nobel Peace Prize.',
    'The prince Vladimir Monomakh ruled.',
    'In May it rained, and May was cold.',
    'May it rain. You may go.',
    'They cooked a turkey and cook often. Cook the rice.',
    'She voted in the state of Georgia O’Keeffe painted.',
    'The drummer Chad Smith plays.',
    'They live in Florence, in Alabama.',
    'Paris Hilton and London Breed met at London Bridge.',
    'George Washington read the Washington Post.',
    'Li-ion cells hold Li, the element.',
    'The letter ξ and the ion ξ.',
    'He said so. He left.',
    'Louis XI, Pius XI, Chapter XI, Article XI and World War XI.',
    '我们学习马克思主义。',
    '南中国海 中国人民 中国人 中国话 中国菜 中国电信 中国移动 中国银行 中国日报 北京大学 北京时间 北京青年报',
    'Der Kremlchef schwieg, und die Kremlsprecherin auch.',
    'They work for the Bank of China, study at the University of Moscow, or fly with Air China.',
    'They asked China Telecom and read China Daily.',
    'Vladimir said so, and Joe agreed.',
    'Russian, Chinese, Russians and the Chinese.',
    'Hong Kong Polytechnic University admits more.',
    'Melania Trump, Hunter Biden and Ivanka Trump came.',
    'Ivanka Trump And Hunter Biden To Speak Next Week',
    'Maxi Jinping, Moscows, Xijinping, adVANCEd, Chinatown',
    'the Bidens and the Trumps, the Putins’ house',
    'Orbán-Smith and the O’Biden clan',
    'The sculptor Li Qiang Wen, the historian Sergei Lavrov Petrenko and the pianist Li Qiang-hua met.',
    'Ben Wallace & Sons build houses in Washington, Connecticut; China Eastern Airlines flies there.',
    'Trump, Texas, and Florence, New Hampshire, are far from the Trump-based firm and the Treaty of Moscow.',
    'They met in Florence, Ontario, in Florence, Rhode Island, and in Florence, Pa.',
    'They moved from Florence, Alabama, to Florence, South Carolina.',
    'The chef Jordan Smith, the pilot Chad Taylor and the painter Georgia Brown came.',
    'The film stars Harrison Ford as the engineer Nikola Tesla.',
    'Harrison Ford is here.',
    'TURKEY DINNER FOR EVERYBODY IN TOWN',
    'A Turkey sandwich and Turkey stuffing were served.',
    'The Trump family, the Biden clan and the Putin household.',
    'They slept in the hotel “Moscow” and ate in the café "Beijing".',
    'Beijing-on-Thames, Paris-sur-Mer and New-Moscow are villages.',
    'US$5, Moscow State University, the Moscow Power Institute and Donald Trump, Jr., met.',
    'mail putin@example.org, see @Putin, www.Moscow.example and https://example.org/Moscow',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('a mention beside its trap', () => {
  it.each([
    ["Xi Jinping was in Xi'an.", 'Xi Jinping=xi'],
    ['Wang Yi met the singer Wang Yi Long.', 'Wang Yi=wang-yi'],
    ['Moscow told the Moscow Times.', 'Moscow=moscow'],
    ['Donald Trump left Trump Tower.', 'Donald Trump=trump'],
    ['Jordan welcomed Jordan Peterson.', 'Jordan=jordan'],
    ['China patrols the South China Sea.', 'China=china', 'South China Sea=scs'],
    ['Vladimir Putin and Vladimir Monomakh', 'Vladimir Putin=putin'],
    ['In May Theresa May said that Mrs May would go.', 'Theresa May=may', 'May=may'],
    ['Turkey said no to turkey.', 'Turkey=turkey'],
    [
      'Washington said no. In Washington, D.C. Many agree.',
      'Washington=washington',
      'Washington, D.C.=washington',
    ],
    ['Li Qiang said that Li would stay.', 'Li Qiang=li-qiang', 'Li=li-qiang'],
    ['中国外交部说，中国政府和中国共有三人', '中国=china', '中国=china', '中国=china'],
    ['Joe Biden and the Bidens', 'Joe Biden=biden'],
    ['Melania Trump and Donald Trump: Trump Jr. is here', 'Donald Trump=trump'],
    ['LOUIS XI AND XI JINPING', 'XI JINPING=xi'],
    ['Moscow and NATO. Xi Jinping said the Moon was near.', 'Moscow=moscow', 'NATO=nato', 'Xi Jinping=xi'],
    ['Moon Jae-in said that Moon would fly to the Moon.', 'Moon Jae-in=moon', 'Moon=moon'],
    ['China, ill and tired; Moscow, Fla.', 'China=china', 'Moscow=moscow'],
    ['They flew from Anchorage, Alaska, to Florence, Italy.', 'Anchorage=anchorage', 'Florence=florence'],
    ['TURKEY SAYS NO TO ALL\nTurkey said no.', 'TURKEY=turkey', 'Turkey=turkey'],
    ['Vladimir V. Putin won.', 'Vladimir V. Putin=putin'],
    ['A Xi Jinping-led party and a Li Qiang-era rule', 'Xi Jinping=xi', 'Li Qiang=li-qiang'],
    ['President Xi Jinping Monday met Li Qiang Chinese media said', 'Xi Jinping=xi', 'Li Qiang=li-qiang'],
    [
      'Automaker Ford said that Tesla and Ford agree. The word “China” is old.',
      'Ford=ford',
      'Tesla=tesla',
      'Ford=ford',
    ],
    ['He said: “China” and “Moscow”.', 'China=china', 'Moscow=moscow'],
  ])('%s', (text, ...expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a person by initial, patronymic, or a first name spelled otherwise', () => {
  it.each([
    ['S. Lavrov came. Lavrov left.', 'Lavrov=lavrov', 'Lavrov=lavrov'],
    ['I. Lavrov came.'],
    [
      'President Putin came at 9 a.m. Putin rose 5.5 m. Putin left.',
      'Putin=putin',
      'Putin=putin',
      'Putin=putin',
    ],
    ['Wladimir Putin, Władimir Putin', 'Wladimir Putin=putin', 'Władimir Putin=putin'],
    ['Sergej Lavrov and Igor Lavrov', 'Sergej Lavrov=lavrov'],
  ])('%s', (text, ...expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a name over markup and line breaks', () => {
  it.each([
    ['Xi\nJinping spoke', 'Xi\nJinping=xi'],
    ['Xi \u00a0\n\t Jinping spoke', 'Xi \u00a0\n\t Jinping=xi'],
    ['Vla\u00addi\u00admir Pu\u00adtin', 'Vla\u00addi\u00admir Pu\u00adtin=putin'],
    ['习\u200b近平', '习\u200b近平=xi'],
    ['Xi\n\nJinping spoke'],
  ])('%j', (text, ...expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
