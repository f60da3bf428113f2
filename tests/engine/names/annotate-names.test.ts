import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { cast, entity, speaking } from './cast.ts';

const reader = readerOf(buildNameIndex(cast));

/** `surface=id` for a mark, `surface?id,id` for "not sure". */
function mentions(text: string, use = reader): string[] {
  return annotateNames(use, text).map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    return isMarked(mention) ? `${surface}=${mention.entity}` : `${surface}?${mention.candidates.join(',')}`;
  });
}

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(mentions(text)).toEqual(expected);
  });

it.each([
  ['Große Straße', 'GROẞE STRAẞE, GROSSE STRASSE, Große Straße, Grosse Strasse'],
  ['STRAẞE Groß', 'STRAẞE Groß, STRASSE Gross'],
])('the German ß, its capital, and what stands for both: %s', (name, text) => {
  const use = readerOf(buildNameIndex([entity('street', 'place', name)]));
  expect(mentions(text, use)).toEqual(text.split(', ').map((surface) => `${surface}=street`));
});

describe('forms of a name', () => {
  table([
    ['Xi Jinping arrived.', 'Xi Jinping=xi'],
    ['President Xi 习近平 spoke.', 'Xi=xi', '习近平=xi'],
    ["Xi Jinping’s visit and Wang Yi's talks", 'Xi Jinping=xi', 'Wang Yi=wang-yi'],
    [
      'Vladimir Putin spoke. Putins’ speech, Putin`s speech',
      'Vladimir Putin=putin',
      'Putin=putin',
      'Putin=putin',
    ],
    [
      'Xi\u00a0Jinping, X\u00adi Jin\u200bping, Xi\n   Jinping',
      'Xi\u00a0Jinping=xi',
      'X\u00adi Jin\u200bping=xi',
      'Xi\n   Jinping=xi',
    ],
    ['Ｘｉ Ｊｉｎｐｉｎｇ', 'Ｘｉ Ｊｉｎｐｉｎｇ=xi'],
    ['Xi\n\nJinping'],
    [
      'Viktor Orbán, Viktor Orban, Viktor Orba\u0301n',
      'Viktor Orbán=orban',
      'Viktor Orban=orban',
      'Viktor Orba\u0301n=orban',
    ],
    ['Recep Tayyip Erdogan. Erdogan left', 'Recep Tayyip Erdogan=erdogan', 'Erdogan=erdogan'],
    ['People’s Republic of China', 'People’s Republic of China=china'],
    ['The Belt And Road Forum opens', 'Belt And Road Forum=brf'],
    ['the US, the U.S. and the USA told us', 'US=us', 'U.S.=us', 'USA=us'],
    ['the U.S.A. of old, tell Us'],
    ['xi jinping and wang yi in small letters'],
    ['Maxi Jinping, Xi Jinpings, Xi Jinping2, Moscows'],
    ['Donald J. Trump won', 'Donald J. Trump=trump'],
    [
      '(Moscow), "Moscow", Moscow/Beijing',
      'Moscow=moscow',
      'Moscow=moscow',
      'Moscow=moscow',
      'Beijing=beijing',
    ],
  ]);
});

describe('capitals', () => {
  table([
    ['XI JINPING MEETS VLADIMIR PUTIN', 'XI JINPING=xi', 'VLADIMIR PUTIN=putin'],
    ['PUTIN HOSTS XI'],
    [
      'PUTIN HOSTS XI\nVladimir Putin welcomed Xi Jinping.',
      'PUTIN=putin',
      'XI=xi',
      'Vladimir Putin=putin',
      'Xi Jinping=xi',
    ],
    ['Pope Pius XI and Louis XI; Xi Jinping', 'Xi Jinping=xi'],
    ['NATO said, Nato did not', 'NATO=nato'],
  ]);
});

describe('hyphenated pairs', () => {
  table([
    [
      'Xi Jinping and Vladimir Putin: the Xi-Putin talks, the Xi–Putin pact',
      'Xi Jinping=xi',
      'Vladimir Putin=putin',
      'Xi=xi',
      'Putin=putin',
      'Xi=xi',
      'Putin=putin',
    ],
    [
      'Vladimir Putin. A Putin-era law, pro-Putin crowds',
      'Vladimir Putin=putin',
      'Putin=putin',
      'Putin=putin',
    ],
    ['Wang Yi spoke to Ann Wang-Smith and Bob Smith-Wang', 'Wang Yi=wang-yi'],
    [
      'the US-China and Moscow-Beijing lines, a China-led bank',
      'US=us',
      'China=china',
      'Moscow=moscow',
      'Beijing=beijing',
      'China=china',
    ],
  ]);
});

describe('names that need support', () => {
  table([
    ['Wang said so.'],
    ['Wang said so, as Wang Yi does.', 'Wang=wang-yi', 'Wang Yi=wang-yi'],
    ['Li Qiang came. Li left.', 'Li Qiang=li-qiang', 'Li=li-qiang'],
    [
      'Li Qiang met Li Keqiang. Li left.',
      'Li Qiang=li-qiang',
      'Li Keqiang=li-keqiang',
      'Li?li-qiang,li-keqiang',
    ],
    ['He said that He Lifeng came. He left.', 'He Lifeng=he-lifeng'],
    ['Vice Premier He Lifeng came. Vice Premier He left.', 'He Lifeng=he-lifeng', 'He=he-lifeng'],
    [
      'Ursula von der Leyen spoke. Mrs von der Leyen agreed',
      'Ursula von der Leyen=leyen',
      'von der Leyen=leyen',
    ],
  ]);
});

describe('titles', () => {
  table([
    ['President Xi said.', 'Xi=xi'],
    ['Foreign Minister Wang said. Wang left.', 'Wang=wang-yi', 'Wang=wang-yi'],
    ['Mr. Putin and Mr Lavrov'],
    ['Mr. Putin met Joe Biden', 'Putin=putin', 'Joe Biden=biden'],
    ['Mr Wang keeps a shop.'],
    ['Premier Li spoke.', 'Li?li-qiang,li-keqiang'],
    ['a summit with president Putin', 'Putin=putin'],
  ]);
});

describe('a longer name around a known one', () => {
  table([
    ["Xi'an and Xi’an are cities; Xi Jinping", 'Xi Jinping=xi'],
    ['Wang Yi Long sang'],
    ['the Moscow Times, The Moscow Times reports'],
    ['the Bank of China, the University of Moscow, Chamber of Commerce of China'],
    ['the South China Sea, South China, North Jordan'],
    ['Trump Tower in a story on Donald Trump', 'Donald Trump=trump'],
    ['We heard Jordan Peterson speak'],
    ['the prince Vladimir Monomakh; Vladimir Putin', 'Vladimir Putin=putin'],
    [
      'President of Russia, Government of China, the people of China',
      'Russia=russia',
      'China=china',
      'China=china',
    ],
    ['Donald Trump Jr. spoke'],
    [
      'In Moscow Chinese President Xi Jinping met Russia President Vladimir Putin',
      'Moscow=moscow',
      'Xi Jinping=xi',
      'Russia=russia',
      'Vladimir Putin=putin',
    ],
    ['the US Treasury and the U.S. Has said', 'US=us', 'U.S.=us'],
    [
      'the Constitution of the United States. Weak US growth. Other China news',
      'United States=us',
      'US=us',
      'China=china',
    ],
    ['On Monday China said', 'China=china'],
    ['It was China Tuesday that spoke', 'China=china'],
    ['the Bidens’ dog, as Joe Biden knows', 'Joe Biden=biden'],
    ['the singer O’Biden; Joe Biden', 'Joe Biden=biden'],
    ['l’OTAN, d’Erdoğan; Recep Tayyip Erdoğan', 'Erdoğan=erdogan', 'Recep Tayyip Erdoğan=erdogan'],
    [
      'mail Putin@example.org or see www.China.org, China.org, https://example.org/China; Vladimir Putin',
      'Vladimir Putin=putin',
    ],
    ['Hong Kong Polytechnic University moved to Hong Kong', 'Hong Kong=hong-kong'],
  ]);
});

describe('headlines, where capitals say nothing', () => {
  table([
    ['China Russia Agree To Deepen Strategic Cooperation', 'China=china', 'Russia=russia'],
    [
      'Moscow: Chinese President Xi Jinping to Meet Vladimir Putin Next Week',
      'Moscow=moscow',
      'Xi Jinping=xi',
      'Vladimir Putin=putin',
    ],
    ['China Xi Jinping', 'China=china', 'Xi Jinping=xi'],
    ['Owner Of Moscow Times Leaves Country For Good'],
    ['China’s Xi Jinping Visits Moscow', 'China=china', 'Xi Jinping=xi', 'Moscow=moscow'],
    [
      'Here is the point of Beijing: Chinese President Xi Jinping to See Putin in Spring; Vladimir Putin agreed',
      'Beijing=beijing',
      'Xi Jinping=xi',
      'Putin=putin',
      'Vladimir Putin=putin',
    ],
    ['Guests At Trump Tower Wait For Donald Trump Again', 'Donald Trump=trump'],
  ]);
});

describe('strangers on the page', () => {
  table([
    ['A teacher, Anthony Wallace, said so. Wallace left.'],
    ['Anthony Wallace met Ben Wallace. Wallace left.', 'Ben Wallace=ben-wallace', 'Wallace?ben-wallace'],
    ['Ben Wallace met J. Trump and Jan van Wallace.', 'Ben Wallace=ben-wallace'],
    [
      'But Putin stayed. Meeting Putin was hard. Vladimir Putin',
      'Putin=putin',
      'Putin=putin',
      'Vladimir Putin=putin',
    ],
  ]);
});

describe('prose in other languages, where other words have capitals', () => {
  table([
    ['Er kam in die Hauptstadt Moskau und blieb für ein Jahr', 'Moskau=moscow'],
    ['Das Putin-Regime sprach; Vladimir Putin schwieg', 'Putin=putin', 'Vladimir Putin=putin'],
    [
      'Xis Besuch ist nicht zu Ende. Die Reise Xis war für Xi Jinping lang.',
      'Xis=xi',
      'Xis=xi',
      'Xi Jinping=xi',
    ],
    ['Die Rede von Kremlchef Putin', 'Putin=putin'],
    [
      'Vladimir Putin kam. Die Versuche von Putin sind für die Leute ein Rätsel.',
      'Vladimir Putin=putin',
      'Putin=putin',
    ],
    ['La Striscia di Moscow, el Gobierno de China', 'Moscow=moscow', 'China=china'],
    ['el Banco de China, la Banque de Russia'],
    ['Joe Biden vino. El Gobierno de Biden; la ley', 'Joe Biden=biden', 'Biden=biden'],
    ['A Moscow la calma. Y China no. Как Россия ответит', 'Moscow=moscow', 'China=china', 'Россия=russia'],
    [
      'Ministerpräsident Orbán, l’ex président Trump, глава Лавров',
      'Orbán=orban',
      'Trump=trump',
      'Лавров=lavrov',
    ],
    ['der Rat und die Stadt in der Nähe von South China'],
  ]);
});

describe('capitals after a name that begin something new', () => {
  table([
    ['Joe Biden left. Sunak tells Biden UK will help', 'Joe Biden=biden', 'Biden=biden'],
    ['in Moscow Jan. 27 and Beijing Feb. 3', 'Moscow=moscow', 'Beijing=beijing'],
    ['the US Gov. and the China Sen. Ann Miles', 'US=us', 'China=china'],
    ['the rule by Russia of China', 'Russia=russia', 'China=china'],
    ['the Ministry of Commerce of China, the Academy of Sciences of Russia', 'China=china'],
    ['the Vladimir Putin-era laws and the US Commerce Secretary', 'Vladimir Putin=putin', 'US=us'],
  ]);
});

describe('company', () => {
  table([
    [
      'Beijing, Moscow and Joe Biden watch how Trump decides.',
      'Beijing=beijing',
      'Moscow=moscow',
      'Joe Biden=biden',
      'Trump=trump',
    ],
    [
      'Beijing, Moscow and the US watch how Trump decides.',
      'Beijing=beijing',
      'Moscow=moscow',
      'US=us',
      'Trump?trump',
    ],
    ['Beijing and Moscow watch how Trump decides.', 'Beijing=beijing', 'Moscow=moscow'],
    [
      'Beijing, Moscow and the US watch how Wang and TRUMP decide.',
      'Beijing=beijing',
      'Moscow=moscow',
      'US=us',
    ],
    [
      'Beijing, Moscow and the US know a man named Anthony Trump. Here Trump decides.',
      'Beijing=beijing',
      'Moscow=moscow',
      'US=us',
    ],
  ]);
});

describe('other scripts', () => {
  table([
    ['习近平会见普京，王毅在北京。', '习近平=xi', '普京=putin', '王毅=wang-yi', '北京=beijing'],
    ['王先生和王毅', '王毅=wang-yi'],
    ['Владимир Путин и Си Цзиньпин в Москве', 'Владимир Путин=putin', 'Си Цзиньпин=xi', 'Москве=moscow'],
    ['В МОСКВЕ СИ ЦЗИНЬПИН', 'МОСКВЕ=moscow', 'СИ ЦЗИНЬПИН=xi'],
    ['普京Putin说Xi Jinping', '普京=putin', 'Putin=putin', 'Xi Jinping=xi'],
  ]);
});

describe('the initials of a body in the company of others', () => {
  const court = readerOf(
    buildNameIndex([
      entity('court', 'organisation', 'International Criminal Court', '?ICC'),
      entity('putin', 'person', 'Vladimir Putin', 'Putin'),
      speaking('un', 'organisation', 'United Nations', { fr: 'ONU' }),
      ...['China', 'Russia', 'Ukraine'].map((name) => entity(name.toLowerCase(), 'place', name)),
    ]),
  );
  it('are anybody’s beside countries alone, as the cricketers’', () => {
    expect(mentions('The ICC met. China, Russia and Ukraine will bat.', court)[0]).toBe('ICC?court');
  });
  it('are its own where a person stands among them', () => {
    expect(mentions('The ICC met. Russia, Ukraine and Putin heard of it.', court)[0]).toBe('ICC=court');
  });
  it('are in English its own where they are so in another language, if the page names it', () => {
    const text = 'The ONU students wrote to Putin, China, Russia and Ukraine.';
    expect(mentions(text, court)[0]).toBe('Putin=putin');
    expect(mentions(`${text} The United Nations heard of it.`, court)[0]).toBe('ONU=un');
    expect(mentions('L’ONU a écrit au club et à la ville.', court)).toEqual(['ONU=un']);
  });
});

describe('namesakes', () => {
  const two = readerOf(
    buildNameIndex([
      entity('georgia-us', 'place', 'Georgia', 'State of Georgia'),
      entity('georgia', 'place', 'Georgia', 'Sakartvelo'),
      entity('zhang', 'person', '!Zhang Jun'),
      ...['Hillary', 'Bill', 'Chelsea'].map((name) => entity(name, 'person', `${name} Clinton`, '?Clinton')),
    ]),
  );
  it('tells them by an initial that one of them has', () => {
    expect(mentions('H. Clinton met B. Clinton.', two)).toEqual(['Clinton=Hillary', 'Clinton=Bill']);
  });
  it('offers both where nothing decides', () => {
    expect(mentions('Georgia voted.', two)).toEqual(['Georgia?georgia-us,georgia']);
  });
  it('takes the one that the page introduces by another name', () => {
    expect(mentions('Georgia, or Sakartvelo, voted.', two)).toEqual([
      'Georgia=georgia',
      'Sakartvelo=georgia',
    ]);
  });
  it('takes a full name for whom the words around speak, and his surname with it', () => {
    const hills = readerOf(
      buildNameIndex([
        { ...entity('driver', 'person', 'Damon Hill'), description: 'English racing driver' },
        { ...entity('boxer', 'person', 'Damon Hill (boxer)', 'Damon Hill'), description: 'Scottish boxer' },
      ]),
    );
    expect(mentions('The racing driver Damon Hill won. Hill was glad.', hills)).toEqual([
      'Damon Hill=driver',
      'Hill=driver',
    ]);
  });
  it('offers both where the title of each tells it apart', () => {
    const two = readerOf(
      buildNameIndex([entity('a', 'person', 'Ann Hill (boxer)'), entity('b', 'person', 'Ann Hill (singer)')]),
    );
    expect(mentions('Ann Hill won.', two)).toEqual(['Ann Hill?a,b']);
  });
  it('takes a town for the team of those alone who play', () => {
    const rangers = [
      {
        ...entity('team', 'organisation', 'Texas Rangers (baseball)'),
        description: 'American baseball team',
      },
      { ...entity('police', 'organisation', 'Texas Rangers'), description: 'police agency' },
    ];
    const text = 'BASEBALL: TEXAS BEAT OAKLAND\nThe pitcher and the hitter of Texas had nine innings.';
    expect(mentions(text, readerOf(buildNameIndex(rangers)))).toEqual(['TEXAS=team', 'Texas=team']);
  });
  it('never counts an unchecked name alone', () => {
    expect(mentions('Zhang Jun spoke.', two)).toEqual([]);
  });
});
