import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { casesOfName } from '../../../src/engine/names/forms/inflections.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { speaking } from './cast.ts';

const reader = readerOf(
  buildNameIndex([
    speaking('xi', 'person', 'Xi Jinping', { zh: '习近平', ru: 'Си Цзиньпин', ko: '시진핑' }),
    speaking('putin', 'person', 'Vladimir Putin', {
      en: 'Putin',
      ru: 'Владимир Путин, Путин',
      uk: 'Путін',
      zh: '普京',
      ko: '푸틴',
      ar: 'بوتين',
      he: 'פוטין',
      ja: 'プーチン',
    }),
    speaking('wang-yi', 'person', 'Wang Yi', { zh: '王毅', ru: 'Ван И' }),
    speaking('zelensky', 'person', 'Volodymyr Zelensky', {
      ru: 'Владимир Зеленский, Зеленский',
      uk: 'Володимир Зеленський, Зеленський',
    }),
    speaking('medvedev', 'person', 'Dmitry Medvedev', { ru: 'Дмитрий Медведев' }),
    speaking('zakharova', 'person', 'Maria Zakharova', { ru: 'Мария Захарова, Захарова' }),
    speaking('trump', 'person', 'Donald Trump', { en: 'Trump', ru: 'Дональд Трамп, Трамп' }),
    speaking('li-keqiang', 'person', 'Li Keqiang', { zh: '李克强' }, true),
    speaking('li-qiang', 'person', 'Li Qiang', { zh: '李强' }, true),
    speaking('han', 'person', 'Han Zheng', { zh: '韩正' }),
    speaking('moscow', 'place', 'Moscow', { de: 'Moskau', ru: 'Москва', ar: 'موسكو', pl: 'Moskwa' }),
    speaking('russia', 'place', 'Russia', {
      ru: 'Россия',
      uk: 'Росія',
      zh: '俄罗斯',
      de: 'Russland',
      pl: 'Rosja',
    }),
    speaking('china', 'place', 'China', {
      pl: 'Chiny',
      ru: 'Китай',
      zh: '中国',
      ko: '중국',
      ar: 'الصين',
      he: 'סין',
    }),
    speaking('mongolia', 'place', 'Mongolia', { zh: '蒙古' }),
    speaking('kharkiv', 'place', 'Kharkiv', { uk: 'Харків' }),
    speaking('kremlin', 'place', 'Kremlin', { ru: 'Кремль' }),
    speaking('skorea', 'place', 'South Korea', { ru: 'Южная Корея' }),
    speaking('unsc', 'organisation', 'Security Council of Russia', { ru: 'Совет Безопасности России' }),
    speaking('us', 'place', 'United States', { ru: 'США' }),
  ]),
);

/** What is marked, by surface and entity; for "not sure" the candidates. */
function found(text: string): string[] {
  return annotateNames(reader, text).map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    return isMarked(mention) ? `${surface}=${mention.entity}` : `${surface}?${mention.candidates.join(',')}`;
  });
}

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });

describe('Russian cases', () => {
  table(
    [
      ['Путин, Путина, Путину, Путиным, Путине', ...cases('putin', 'Путин, Путина, Путину, Путиным, Путине')],
      [
        'Владимира Путина, с Владимиром Путиным, Владимиру Путину',
        ...cases('putin', 'Владимира Путина, Владимиром Путиным, Владимиру Путину'),
      ],
      ['Владимира Владимировича Путина', 'Владимира Владимировича Путина=putin'],
      ['Дмитрием Анатольевичем Медведевым', 'Дмитрием Анатольевичем Медведевым=medvedev'],
      ['Си Цзиньпина, Си Цзиньпином', ...cases('xi', 'Си Цзиньпина, Си Цзиньпином')],
      ['Зеленского, Зеленскому, с Зеленским', ...cases('zelensky', 'Зеленского, Зеленскому, Зеленским')],
      [
        'Дмитрия Медведева, Дмитрием Медведевым',
        ...cases('medvedev', 'Дмитрия Медведева, Дмитрием Медведевым'),
      ],
      ['Марии Захаровой, Захарову', ...cases('zakharova', 'Марии Захаровой, Захарову')],
      ['Дональда Трампа, Трампом', ...cases('trump', 'Дональда Трампа, Трампом')],
      ['из Москвы, в Москве, Москву, Москвой', ...cases('moscow', 'Москвы, Москве, Москву, Москвой')],
      ['России, Россию, Россией', ...cases('russia', 'России, Россию, Россией')],
      ['Китая, Китаю, Китаем, Китае', ...cases('china', 'Китая, Китаю, Китаем, Китае')],
      ['Кремля, Кремлю, Кремлем, Кремле', ...cases('kremlin', 'Кремля, Кремлю, Кремлем, Кремле')],
      ['Южной Кореи, Южную Корею', ...cases('skorea', 'Южной Кореи, Южную Корею')],
      ['Совета Безопасности России', 'Совета Безопасности России=unsc'],
      ['США и путинский, китайский, москвич'],
    ].map(([text = '', ...expected]) => [text, ...(text.startsWith('США') ? ['США=us'] : expected)] as const),
  );
});

describe('Ukrainian cases', () => {
  table([
    ['Путіна, Путіну, Путіним', ...cases('putin', 'Путіна, Путіну, Путіним')],
    ['Володимира Зеленського, Зеленському', ...cases('zelensky', 'Володимира Зеленського, Зеленському')],
    ['Росії, Росію, Росією', ...cases('russia', 'Росії, Росію, Росією')],
    ['Харкова, у Харкові', ...cases('kharkiv', 'Харкова, Харкові')],
  ]);
});

describe('Chinese', () => {
  table([
    ['习主席会见王毅外长', '习=xi', '王毅=wang-yi'],
    ['習主席會見王外長，韓正也在', '習=xi', '王=wang-yi', '韓正=han'],
    ['俄羅斯和中國', '俄羅斯=russia', '中國=china'],
    ['李克强'],
    ['李克强在中国', '李克强=li-keqiang', '中国=china'],
    [
      '李克强、李强在中国。李总理',
      '李克强=li-keqiang',
      '李强=li-qiang',
      '中国=china',
      '李?li-keqiang,li-qiang',
    ],
    ['内蒙古很大'],
    ['俄罗斯人 俄罗斯族 俄罗斯方面', '俄罗斯=russia'],
  ]);
});

describe('Japanese, Korean, Arabic, Hebrew', () => {
  table([
    ['プーチンは中国で', 'プーチン=putin', '中国=china'],
    [
      '시진핑은 푸틴과 중국에서, 푸틴이 중국의',
      '시진핑=xi',
      '푸틴=putin',
      '중국=china',
      '푸틴=putin',
      '중국=china',
    ],
    ['중국인 중국어 중국산 중국군'],
    [
      'بوتين وبوتين في موسكو وموسكو',
      ...Array<string>(2).fill('بوتين=putin'),
      ...Array<string>(2).fill('موسكو=moscow'),
    ],
    ['الصين والصين بالصين للصين', 'الصين=china', 'الصين=china', 'الصين=china', 'للصين=china'],
    ['פוטין ופוטין בסין', 'פוטין=putin', 'פוטין=putin', 'סין=china'],
    ['سبوتين بوتينك'],
  ]);
});

describe('German, French and Polish', () => {
  table([
    ['M. Trump est dans la ville avec les autres', 'Trump=trump'],
    ['Das ist Putins Rede und die Antwort', 'Putins=putin'],
    [
      'Xi Jinping besuchte am Montag Moskau und traf im Mai Putin.',
      'Xi Jinping=xi',
      'Moskau=moscow',
      'Putin=putin',
    ],
    ['Moskaus Antwort auf die Fragen ist da, und das nicht zu spät', 'Moskaus=moscow'],
    ['Der Putin-Besuch und das Trump-Lager', 'Putin=putin', 'Trump=trump'],
    ['Russlands Krieg ist nicht zu Ende, und die Leute', 'Russlands=russia'],
    ['Spotkanie Putina z Trumpem nie jest w planach', 'Putina=putin', 'Trumpem=trump'],
    [
      'w Moskwie, do Rosji, w Chinach, z Chin',
      'Moskwie=moscow',
      'Rosji=russia',
      'Chinach=china',
      'Chin=china',
    ],
    ['Putins were there and Putina was not'],
  ]);
});

describe('Turkish, which parts its cases by an apostrophe', () => {
  table([
    [
      "Putin'in uçağı indi, Putin’e plaket verildi. Moscow'dan ve China’ya, Russia'nın, Trump’ın",
      'Putin=putin',
      'Putin=putin',
      'Moscow=moscow',
      'China=china',
      'Russia=russia',
      'Trump=trump',
    ],
    ["Xi'an, Moscow'an, Putin'off, China'xyz"],
  ]);
});

describe('the cases of a name', () => {
  it('are made for Russian and Ukrainian alone, and for no word in capitals', () => {
    expect(casesOfName('Путин', 'person', 'bg')).toEqual([]);
    expect(casesOfName('Putin', 'person', undefined)).toEqual([]);
    expect(casesOfName('США', 'place', 'ru')).toEqual([]);
    expect(casesOfName('Токио', 'place', 'ru')).toEqual([]);
  });
  it('change all words, the last, or the first', () => {
    const forms = casesOfName('Совет Безопасности', 'organisation', 'ru');
    expect(forms).toContain('Совета Безопасности');
    expect(casesOfName('Хань Чжэн', 'person', 'ru')).toContain('Хань Чжэна');
    expect(casesOfName('Владимир Путин', 'person', 'ru')).toContain('Владимиром Путиным');
    const ofMeloni = casesOfName('Джорджа Мелоні', 'person', 'uk');
    for (const first of ['Джорджі', 'Джорджу', 'Джорджею']) expect(ofMeloni).toContain(`${first} Мелоні`);
    expect(ofMeloni).not.toContain('Джорджою Мелоні');
  });
  it.each([
    ['Південна Корея', 'Південної Кореї, Південній Кореї, Південною Кореєю'],
    ['Запорізька АЕС', 'Запорізької АЕС, Запорізькій АЕС, Запорізьку АЕС'],
    ['Сполучені Штати', 'Сполучених Штатів, Сполученим Штатам, Сполученими Штатами, Сполучених Штатах'],
    ['Чорне море', 'Чорного моря, Чорному морю, Чорним морем, Чорному морі'],
    ['Міжнародний кримінальний суд', 'Міжнародного кримінального суду, Міжнародним кримінальним судом'],
    ['Рада Безпеки ООН', 'Ради Безпеки ООН, Раді Безпеки ООН'],
    ['Санкт-Петербург', 'Санкт-Петербурга, Санкт-Петербурзі'],
    ['Владивосток', 'Владивостока, Владивостоці'],
  ])('in Ukrainian change the adjectives and their noun: %s', (name, forms) => {
    expect(casesOfName(name, 'place', 'uk')).toEqual(expect.arrayContaining(forms.split(', ')));
  });
  it.each([
    ['Международный уголовный суд', 'ru', 'Международного уголовного суда, Международным уголовным судом'],
    ['Всекитайское собрание народных представителей', 'ru', 'Всекитайского собрания народных представителей'],
    ['Stany Zjednoczone', 'pl', 'Stanów Zjednoczonych, Stanami Zjednoczonymi'],
    ['Україна', 'uk', 'України, Україні, Україну'],
  ])('go over every adjective: %s', (name, language, forms) => {
    expect(casesOfName(name, 'place', language)).toEqual(expect.arrayContaining(forms.split(', ')));
  });
});

function cases(id: string, forms: string): string[] {
  return forms.split(', ').map((form) => `${form}=${id}`);
}
