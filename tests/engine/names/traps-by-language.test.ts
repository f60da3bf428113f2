import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { speaking } from './cast.ts';

const reader = readerOf(
  buildNameIndex([
    speaking('xi', 'person', 'Xi Jinping', { 'zh-Hans': '习近平', 'zh-Hant': '習近平', ar: 'شي جين بينغ' }),
    speaking('putin', 'person', 'Vladimir Putin', {
      en: 'Putin',
      de: 'Wladimir Putin',
      ru: 'Владимир Путин, Путин',
      uk: 'Володимир Путін, Путін',
      ja: 'プーチン',
    }),
    speaking('trump', 'person', 'Donald Trump', {
      en: 'Trump',
      ru: 'Дональд Трамп, Трамп',
      uk: 'Дональд Трамп, Трамп',
      zh: '特朗普',
      ja: 'トランプ',
      ko: '트럼프',
      ar: 'ترامب',
    }),
    speaking('kim', 'person', 'Kim Jong Un', { ru: 'Ким Чен Ын' }),
    speaking('wang-yi', 'person', 'Wang Yi', { zh: '王毅', ko: '왕이' }),
    speaking('li-qiang', 'person', 'Li Qiang', { 'zh-Hans': '李强' }),
    speaking('zelensky', 'person', 'Volodymyr Zelensky', {
      ja: 'ゼレンスキー',
      ko: '젤렌스키',
      ar: 'زيلينسكي',
      pl: 'Zełenski, Wołodymyr Zełenski',
      uk: 'Зеленський, Володимир Зеленський',
    }),
    speaking('duda', 'person', 'Andrzej Duda', { pl: 'Andrzej Duda, Duda' }),
    speaking('peskov', 'person', 'Dmitry Peskov', { pl: 'Pieskow, Dmitrij Pieskow' }),
    speaking('biden', 'person', 'Joe Biden', { en: 'Biden', uk: 'Джо Байден, Байден' }),
    speaking('obama', 'person', 'Barack Obama', { en: 'Obama' }),
    speaking('moscow', 'place', 'Moscow', {
      fr: 'Moscou',
      es: 'Moscú',
      it: 'Mosca',
      ru: 'Москва',
      zh: '莫斯科',
      ar: 'موسكو',
      pl: 'Moskwa',
      uk: 'Москва',
    }),
    speaking('beijing', 'place', 'Beijing', {
      de: 'Peking',
      es: 'Pekín',
      it: 'Pechino',
      ru: 'Пекин',
      pl: 'Pekin',
      zh: '北京',
      ar: 'بكين',
      fr: 'Pékin',
    }),
    speaking('alaska', 'place', 'Alaska', { pl: 'Alaska' }),
    speaking('poland', 'place', 'Poland', { pl: 'Polska' }),
    speaking('germany', 'place', 'Germany', { ja: 'ドイツ', zh: '德国' }),
    speaking('russia', 'place', 'Russia', { ja: 'ロシア', ru: 'Россия' }),
    speaking('tokyo', 'place', 'Tokyo', { ja: '東京', zh: '东京' }),
    speaking('osaka', 'place', 'Osaka', { zh: '大阪' }),
    speaking('wuhan', 'place', 'Wuhan', { 'zh-Hans': '武汉' }),
    speaking('china', 'place', 'China', { zh: '中国', ko: '중국', ar: 'الصين' }),
    speaking('washington', 'place', 'Washington', { ar: 'واشنطن' }),
    speaking('italy', 'place', 'Italy', { it: 'Italia' }),
    speaking('france', 'place', 'France', { fr: 'France' }),
    speaking('eu', 'organisation', 'European Union', { de: 'Europäische Union' }),
    speaking('black-sea', 'place', 'Black Sea', { de: 'Schwarzes Meer' }),
    speaking('ministry', 'organisation', 'Foreign Ministry', { zh: '外交部' }),
    speaking('merkel', 'person', 'Angela Merkel', { ru: 'Ангела Меркель, Меркель' }),
    speaking('new-york', 'place', 'New York', { ja: 'ニューヨーク' }),
  ]),
);

/** What is marked, by surface and entity. */
function marked(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(marked(text)).toEqual(expected);
  });

describe('a family is not its best known member', () => {
  table([
    ['Familie Trump zog um, und die Trumps sind nicht reich'],
    ['los Biden y la familia Trump; la señora de la casa'],
    ['les Trump et la famille Biden sont dans le jardin'],
    ['gli Obama e la famiglia Trump'],
    ['os Biden e a família Trump'],
    ['rodzina Trumpów, rodzina Trump'],
    ['семья Трамп, семья Трампов, родина Трампів'],
    ['عائلة ترامب'],
    ['特朗普家族 トランプ一家 트럼프 일가'],
    ['도널드 트럼프 주니어가 연설했다. قال دونالد ترامب الابن إن. تقع الجزر في بحر الصين الجنوبي.'],
  ]);
});

describe('a street, a restaurant or a school is not the place it is named after', () => {
  table([
    ['el restaurante Pekín de la calle Moscú'],
    ['Via Mosca e il bar Pechino, in via di Moscow no'],
    ['le restaurant Pékin, rue de Moscou'],
    ['кафе «Пекин», гостиница «Москва»'],
    ['партия «Единая Россия», телеканал «Россия 24», газета «Москва пост», Банк России'],
    ['Он заявил: «Россия готова», и «Москва ждёт»', 'Россия=russia', 'Москва=moscow'],
    ['Трамп-младший, Дональд Трамп-младший и речь Трампа-младшего'],
    ['restauracja „Pekin” i hotel „Moskwa”'],
    ['Das Lokal »Peking« und das Café „Peking“ sind zu'],
    ['مطعم موسكو، جامعة بكين، صحيفة واشنطن بوست'],
    ["la Banca d'Italia, Fratelli d’Italia"],
    ['l’Île-de-France, le traité de Moscou, Mme Moscou'],
    ["dell'Italia e d'Italia", 'Italia=italy', 'Italia=italy'],
    ['Он сказал: «Москва не ответит»', 'Москва=moscow'],
    ['Restauracje w Pekinie i w Moskwie', 'Pekinie=beijing', 'Moskwie=moscow'],
  ]);
});

describe('German cases', () => {
  table([
    ['Das ist Pekings Antwort auf die Frage', 'Pekings=beijing'],
    ['in der Europäischen Union und am Schwarzen Meer', 'Europäischen Union=eu', 'Schwarzen Meer=black-sea'],
  ]);
});

describe('a word that begins a sentence before a surname', () => {
  table([
    [
      'Завтра Путин уедет. Однако Трамп ждёт. Вчера Путина видели.',
      'Путин=putin',
      'Трамп=trump',
      'Путина=putin',
    ],
    ['Учора Трамп говорив. Сьогодні Путін мовчить.', 'Трамп=trump', 'Путін=putin'],
    ['Jutro Duda jedzie, wczoraj nie. Zdaniem Pieskowa jest źle.', 'Duda=duda', 'Pieskowa=peskov'],
    [
      'Mañana Trump llega. Demain Trump part. Ieri Trump era via.',
      'Trump=trump',
      'Trump=trump',
      'Trump=trump',
    ],
    ['встреча Ангелы Меркель, с Ангелой Меркель', 'Ангелы Меркель=merkel', 'Ангелой Меркель=merkel'],
    ['Путин Владимир Владимирович. Потом Путин ушёл.', 'Путин=putin'],
    ['Ким Чен Ын ждал. Приехал Ким Ён Нам, Ким Чен Ир умер, Ким Ё Чжон ушла.', 'Ким Чен Ын=kim'],
    ['Трамп Тауэр Москва не строят. Помощник Трампа Сесиль Ферран ушла.', 'Трампа=trump'],
    ['Ольга Путина и Мелания Трамп пришли. Марина Трамп ушла.'],
    ['Встреча Веры Трамп с Ольгой Путиной и Полине Меркель.'],
  ]);
});

describe('Polish and Ukrainian cases', () => {
  table([
    [
      'z Andrzejem Dudą, o Andrzeju Dudzie, Andrzeja Dudy',
      'Andrzejem Dudą=duda',
      'Andrzeju Dudzie=duda',
      'Andrzeja Dudy=duda',
    ],
    ['z Wołodymyrem Zełenskim, Zełenskiego', 'Wołodymyrem Zełenskim=zelensky', 'Zełenskiego=zelensky'],
    [
      'Nie jest to spotkanie z Donaldem Trumpem ani z Joe Bidenem, bo Donaldowi Trumpowi się nie śpieszy',
      'Donaldem Trumpem=trump',
      'Joe Bidenem=biden',
      'Donaldowi Trumpowi=trump',
    ],
    ['o Obamie, z Obamą, Obamy', 'Obamie=obama', 'Obamą=obama', 'Obamy=obama'],
    [
      'w Polsce, prezydent Polski, Polskę, z Polską',
      'Polsce=poland',
      'Polski=poland',
      'Polskę=poland',
      'Polską=poland',
    ],
    ['na Alasce, z Alaską', 'Alasce=alaska', 'Alaską=alaska'],
    ['Polski rząd nie chce'],
    ['Байденові, Зеленському', 'Байденові=biden', 'Зеленському=zelensky'],
  ]);
});

describe('scripts without word edges', () => {
  table([
    ['歌手李强鹏和演员王毅婷出席'],
    ['王毅然后说，李强强调，王毅', '王毅=wang-yi', '李强=li-qiang', '王毅=wang-yi'],
    ['武汉网球中心 武汉体育中心 北京国际机场 德国之声'],
    ['東京ドーム 東京タワー 東京大学 大阪城の天守'],
    ['ドイツパン トランプゲーム トランプタワー ロシア語 アントランプ'],
    ['ロシアとドイツ、トランプ氏', 'ロシア=russia', 'ドイツ=germany', 'トランプ=trump'],
    ['外交部长说，外交部发言人说', '外交部=ministry'],
    ['特朗普斯基 特朗普尔 小特朗普 北京冬奥会 東京2020五輪 ニューヨーク・タイムズ 东京电力公司'],
    ['日本料理店“东京”开业'],
    ['習主席と習氏は東京で会った', '習=xi', '習=xi', '東京=tokyo'],
    ['习主席会见王毅外长、王外长', '习=xi', '王毅=wang-yi', '王=wang-yi'],
    ['夫人メラニア・トランプ 总统之女伊万卡·特朗普 王毅夫 特朗普文教基金会'],
    ['王毅夫人', '王毅=wang-yi'],
  ]);
});

describe('a stranger by his first name in a script without capitals', () => {
  table([['ميلانيا ترامب، 이방카 트럼프'], ['قال ترامب، 트럼프는', 'ترامب=trump', '트럼프=trump']]);
});

describe('what somebody was who is in office', () => {
  table([
    [
      '元俳優のゼレンスキー大統領が来た。배우 출신 젤렌스키 대통령',
      'ゼレンスキー=zelensky',
      '젤렌스키=zelensky',
    ],
    ['فاز الممثل زيلينسكي بالانتخابات.', 'زيلينسكي=zelensky'],
  ]);
});

describe('a Korean name that is a word too', () => {
  table([
    ['옛날에 왕이 살았다. 왕이 말했다.'],
    ['왕이 중국 외교부장은 말했다.', '왕이=wang-yi', '중국=china'],
  ]);
});
