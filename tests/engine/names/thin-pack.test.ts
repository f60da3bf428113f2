import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import type { Entity } from '../../../src/model/pack.ts';
import { entity, speaking } from './cast.ts';

/** A pack as readers make it of an encyclopedia: titles, and hardly any other name. What a newspaper calls them follows from the title. */

const pack: readonly Entity[] = [
  entity('nyc', 'place', 'New York City', 'New York'),
  entity('ny-state', 'place', 'New York'),
  entity('dc', 'place', 'Washington, D.C.'),
  entity('washington-state', 'place', 'Washington'),
  entity('oklahoma', 'place', 'Oklahoma'),
  entity('oklahoma-city', 'place', 'Oklahoma City'),
  entity('paris', 'place', 'Paris'),
  entity('paris-texas', 'place', 'Paris, Texas'),
  entity('leeds', 'place', 'Leeds'),
  entity('qatar', 'place', 'Qatar'),
  entity('japan', 'place', 'Japan'),
  entity('wales', 'place', 'Wales'),
  entity('boston', 'place', 'Boston'),
  entity('chicago', 'place', 'Chicago'),
  entity('leeds-united', 'organisation', 'Leeds United F.C.'),
  entity('japan-airlines', 'organisation', 'Japan Airlines'),
  entity('japan-team', 'organisation', 'Japan national football team'),
  entity('wales-football', 'organisation', 'Wales national football team'),
  entity('wales-rugby', 'organisation', 'Wales national rugby union team'),
  entity('red-sox', 'organisation', 'Boston Red Sox'),
  entity('celtics', 'organisation', 'Boston Celtics'),
  entity('bulls', 'organisation', 'Chicago Bulls'),
  entity('cubs', 'organisation', 'Chicago Cubs'),
  entity('heat', 'organisation', 'Miami Heat'),
  entity('times', 'organisation', 'The Times'),
  entity('leverkusen', 'organisation', 'Bayer 04 Leverkusen'),
  entity('bayer', 'organisation', 'Bayer'),
  entity('schalke', 'organisation', 'FC Schalke 04'),
  entity('derby', 'organisation', 'Derby County F.C.'),
  entity('home-depot', 'organisation', 'Home Depot'),
  entity('ap', 'organisation', 'Associated Press'),
  entity('free-press', 'organisation', 'Free Press'),
  entity('afp', 'organisation', 'Agence France-Presse'),
  entity('reuters', 'organisation', 'Reuters'),
  entity('douglas', 'organisation', 'McDonnell Douglas'),
  entity('bundesbank', 'organisation', 'Bundesbank'),
  entity('meta', 'organisation', 'Meta Platforms'),
  entity('roma', 'organisation', 'AS Roma'),
  entity('hamburger-sv', 'organisation', 'Hamburger SV'),
  entity('jordan-gp', 'organisation', 'Jordan Grand Prix'),
  entity('brazil-team', 'organisation', 'Brazil national football team'),
  entity('new-zealand-team', 'organisation', 'New Zealand national rugby union team'),
  entity('jordan', 'place', 'Jordan'),
  entity('hamburg', 'place', 'Hamburg'),
  entity('rome', 'place', 'Rome', 'Roma'),
  entity('brussels', 'place', 'Brussels'),
  entity('frankfurt', 'place', 'Frankfurt'),
  entity('spain', 'place', 'Spain'),
  speaking('brazil', 'place', 'Brazil', { es: 'Brasil' }),
  entity('us', 'place', 'United States', 'US'),
  entity('eu', 'organisation', 'European Union', 'EU'),
  entity('france', 'place', 'France'),
  entity('philip-green', 'person', 'Philip Green'),
  entity('john-paul', 'person', 'Pope John Paul'),
  entity('scholz', 'person', 'Olaf Scholz'),
  entity('trump', 'person', 'Donald Trump'),
  entity('wang-yi', 'person', 'Wang Yi'),
  entity('ding', 'person', 'Ding Liren'),
  entity('farah', 'person', 'Mo Farah'),
  entity('malivai', 'person', 'MaliVai Washington'),
  entity('gowda', 'person', 'H. D. Deve Gowda'),
  entity('mbs', 'person', 'Mohammed bin Salman'),
  entity('cook', 'person', 'James Cook'),
  entity('riedle', 'person', 'Karl-Heinz Riedle'),
  entity('clinton-bill', 'person', 'Bill Clinton'),
  entity('clinton-town', 'place', 'Clinton'),
  entity('graham', 'person', 'George Graham'),
  entity('graham-clockmaker', 'person', 'George Graham'),
  entity('graham-town', 'place', 'Graham'),
  entity('mystics', 'organisation', 'Washington Mystics'),
  entity('coetzee', 'person', 'J. M. Coetzee'),
  speaking('macron', 'person', 'Emmanuel Macron', { zh: '马克龙' }),
  speaking('zelensky', 'person', 'Volodymyr Zelensky', {
    de: 'Wolodymyr Selenskyj',
    ru: 'Владимир Зеленский',
  }),
];
const reader = readerOf(buildNameIndex(pack));

const marked = (text: string) =>
  annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);

const table = (rows: readonly (readonly [why: string, text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([why, text, ...expected]) => ({ why, text, expected })))('$why', ({ text, expected }) => {
    expect(marked(text)).toEqual(expected);
  });

describe('a town and the state around it', () => {
  table([
    ['New York is the city', 'A judge in New York agreed.', 'New York=nyc'],
    ['in a dateline too', 'NEW YORK 1996-08-27\nRain fell.', 'NEW YORK=nyc'],
    ['a federal district goes before a state', 'A judge in Washington agreed.', 'Washington=dc'],
    [
      'other towns are not called by their state',
      'Oklahoma City mourned, as did Oklahoma.',
      'Oklahoma City=oklahoma-city',
      'Oklahoma=oklahoma',
    ],
    [
      'unless the page is about somebody of that name',
      'MaliVai Washington won. Washington was glad in Washington.',
      'MaliVai Washington=malivai',
      'Washington=malivai',
      'Washington=dc',
    ],
    ['nor by what a title adds', 'A judge in Paris agreed.', 'Paris=paris'],
  ]);
});

describe('a team by its town or country', () => {
  table([
    [
      'in a report of its sport',
      'SOCCER - LEEDS SACK MANAGER .\nThe striker left Leeds .',
      'LEEDS=leeds-united',
      'Leeds=leeds-united',
    ],
    [
      'not for a word or two that politics has too',
      'Talks in the league of nations scored no goal, said Japan.',
      'Japan=japan',
    ],
    ['not where something happens', 'SOCCER - A striker was born in Leeds .', 'Leeds=leeds'],
    [
      'the team of the sport that is reported',
      'RUGBY - Wales beat nobody in the match .',
      'Wales=wales-rugby',
    ],
    ['and in the other sport the other', 'SOCCER - Wales beat nobody in the match .', 'Wales=wales-football'],
    ['an airline is no team', 'SOCCER - Japan hold the cup .', 'Japan=japan-team'],
    [
      'the league tells the club',
      'BASKETBALL - NBA STANDINGS\nBOSTON 14 4\nCHICAGO 17 1',
      'BOSTON=celtics',
      'CHICAGO=bulls',
    ],
    ['of two', 'BASEBALL - STANDINGS\nBOSTON 14 4\nCHICAGO 17 1', 'BOSTON=red-sox', 'CHICAGO=cubs'],
    ['a club by its letters', 'CALCIO - La Roma ha perso.', 'Roma=roma'],
    [
      'a club called by the adjective of its town',
      'SOCCER - Hamburg lost the match.',
      'Hamburg=hamburger-sv',
    ],
    ['in a language that names the country so', 'FÚTBOL - Brasil ganó.', 'Brasil=brazil-team'],
    ['a racing team', 'The Grand Prix driver may join Jordan .', 'Jordan=jordan-gp'],
    ['but no driver comes from it', 'The Grand Prix driver was born in Jordan .', 'Jordan=jordan'],
    ['a side with a longer name is another', 'RUGBY - They beat the New Zealand Barbarians .'],
    [
      'a race is not the country it runs through',
      'He won the Tour de France, and pulled OUT OF TOUR OF SPAIN .',
    ],
    ['an article is nobody’s home', 'SOCCER - The match began. The striker slept.'],
    ['a nickname that is a word', 'SOCCER - Heat in Qatar troubled the striker.', 'Qatar=qatar'],
    [
      'without the year of its founding',
      'Bayer Leverkusen played Schalke 04. Bayer makes pills.',
      'Bayer Leverkusen=leverkusen',
      'Schalke 04=schalke',
      'Bayer=bayer',
    ],
  ]);
});

describe('initials', () => {
  table([
    [
      'with a space between or none',
      'J.M. Coetzee, J. M. Coetzee and JM Coetzee',
      'J.M. Coetzee=coetzee',
      'J. M. Coetzee=coetzee',
      'JM Coetzee=coetzee',
    ],
    [
      'two of them are no club and no firm',
      'Derby County and Home Depot. A man from D.C. met H.D. Smith.',
      'Derby County=derby',
      'Home Depot=home-depot',
    ],
    [
      'but an agency that the page names',
      'The Associated Press was first. AP was right.',
      'Associated Press=ap',
      'AP=ap',
    ],
    ['and no paper', 'The Free Press had a prize. FP had none.', 'Free Press=free-press'],
  ]);
});

describe('a surname in each language that a pack has the name in', () => {
  table([
    [
      'one word in Chinese is no surname',
      'Emmanuel Macron left. Macron slept. 马克龙',
      'Emmanuel Macron=macron',
      'Macron=macron',
      '马克龙=macron',
    ],
    [
      'as that language spells it',
      'Wolodymyr Selenskyj kam. Selenskyj ging.',
      'Wolodymyr Selenskyj=zelensky',
      'Selenskyj=zelensky',
    ],
    [
      'and in its cases',
      'Владимир Зеленский приехал. Слова Зеленского услышали.',
      'Владимир Зеленский=zelensky',
      'Зеленского=zelensky',
    ],
  ]);
});

describe('a firm', () => {
  table([
    ['before what it is in law', 'McDonnell Douglas Corp. agreed.', 'McDonnell Douglas=douglas'],
    [
      'behind a dateline and an article',
      'FRANKFURT (Reuters) - The Bundesbank met.',
      'FRANKFURT=frankfurt',
      'Reuters=reuters',
      'Bundesbank=bundesbank',
    ],
    [
      'called by its first word, once it is named',
      'Meta Platforms rose. Meta fell.',
      'Meta Platforms=meta',
      'Meta=meta',
    ],
  ]);
});

describe('somebody or something else', () => {
  table([
    ['a double name', 'The dealer Philip Green-Wood left the room.'],
    ['but not a hyphen in a headline', 'Philip Green-Backed Plan Wins Vote', 'Philip Green=philip-green'],
    [
      'a stranger whose first name is somebody’s last',
      'Olaf Scholz came. A baker, Paul Scholz, left.',
      'Olaf Scholz=scholz',
    ],
    ['not whoever is more than that', 'They met Wang Yi, a veteran diplomat.', 'Wang Yi=wang-yi'],
    [
      'nor whoever has worked',
      'Olaf Scholz, a former mayor, came with Donald Trump, a 78-year-old.',
      'Olaf Scholz=scholz',
      'Donald Trump=trump',
    ],
    [
      'the Italian plural is a family',
      'Donald Trump parla. Secondo la stampa i Trump sono ricchi e non hanno amici.',
      'Donald Trump=trump',
    ],
    ['a body of two countries', 'The US-China Business Council and the EU-Japan Business Committee met.'],
    [
      'a broadcaster',
      'France 24 reported rain, France 24’s crew said. In France 24 people died.',
      'France=france',
    ],
  ]);
});

describe('namesakes', () => {
  table([
    [
      'an office is no town’s',
      'Bill Clinton waved. President Clinton left.',
      'Bill Clinton=clinton-bill',
      'Clinton=clinton-bill',
    ],
    ['nor one of its bearers where none is told', 'President Clinton left.', 'Clinton=clinton-bill'],
    ['one of two is nobody for sure, and not a town', 'George Graham came. Graham left.'],
    [
      'a surname of two words behind another’s first name',
      'Mohammed bin Salman came. His brother Khalid bin Salman left.',
      'Mohammed bin Salman=mbs',
    ],
    [
      'a surname that many bear, beside others of the pack',
      'Olaf Scholz, Wang Yi and Donald Trump. As Cook wrote, Riedle came.',
      'Olaf Scholz=scholz',
      'Wang Yi=wang-yi',
      'Donald Trump=trump',
      'Riedle=riedle',
    ],
    ['a dog', 'Donald Trump ladra. Un perro llamado Trump ladra.', 'Donald Trump=trump'],
    ['the town alone is the town', 'Rain fell in Graham.', 'Graham=graham-town'],
    [
      'a team whose sport nobody knows',
      'TENNIS - He won the match, the game, the season and the championship in Washington . Washington was glad.',
      'Washington=dc',
      'Washington=dc',
    ],
  ]);
});

describe('a Chinese surname comes first', () => {
  table([
    ['also a rare one', 'Ding Liren won. Ding slept.', 'Ding Liren=ding', 'Ding=ding'],
    ['where the rest is Chinese', 'Mo Farah won. Mo slept. Farah too.', 'Mo Farah=farah', 'Farah=farah'],
  ]);
});
