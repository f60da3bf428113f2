import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../../../src/engine/names/index/ship.ts';
import { openShippedIndex, readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { Entity, EntityKind } from '../../../../src/model/pack.ts';
import { speaking } from '../cast.ts';

// The browsers have it, and Node from 25 on.
Uint8Array.fromBase64 ??= (text) => Uint8Array.from(Buffer.from(text, 'base64'));

/** Others who bear a known name, told by what stands beside it; and the known, of whom much the same is said. */

const told = (
  id: string,
  kind: EntityKind,
  name: string,
  description: string,
  names: Readonly<Record<string, string>> = {},
): Entity => ({ ...speaking(id, kind, name, names), description });

const reader = readerOf(
  buildNameIndex([
    told('xi', 'person', 'Xi Jinping', 'President of China.', { zh: '习近平', de: 'Xi Jinping' }),
    told('wang-yi', 'person', 'Wang Yi', 'Foreign minister of China.', { zh: '王毅' }),
    told('wang-qishan', 'person', 'Wang Qishan', 'Vice premier of China.'),
    told('li-qiang', 'person', 'Li Qiang', 'Premier of China.', { zh: '李强', ru: 'Ли Цян' }),
    told('lee', 'person', 'Lee Jae-myung', 'President of South Korea.', { ko: '이재명', ja: '李在明' }),
    told('cameron', 'person', 'David Cameron', 'Prime minister of Britain.', { ru: 'Кэмерон' }),
    told('keeper', 'person', 'Iker Casillas', 'Goalkeeper, later secretary of a foundation.'),
    told('singer', 'person', 'Peng Liyuan', 'Wife of Xi Jinping and a singer.'),
    told('medvedev', 'person', 'Dmitry Medvedev', 'President of Russia.', { ru: 'Дмитрий Медведев' }),
    told('putin', 'person', 'Vladimir Putin', 'President of Russia.', {
      es: 'Putin',
      de: 'Putin',
      zh: '普京',
    }),
    told('prigozhin', 'person', 'Yevgeny Prigozhin', 'Leader of Wagner.', { zh: '普里戈任' }),
    told('merkel', 'person', 'Angela Merkel', 'Chancellor of Germany.', { de: 'Merkel' }),
    told('paris', 'place', 'Paris', 'Capital of France.', { ru: 'Париж', fr: 'Paris' }),
    told('rome', 'place', 'Rome', 'Capital of Italy.', { it: 'Roma' }),
    told('london', 'place', 'London', 'Capital of Britain.'),
    told('moscow', 'place', 'Moscow', 'Capital of Russia.', {
      de: 'Moskau',
      it: 'Mosca',
      pl: 'Moskwa',
      fr: 'Moscou',
      zh: '莫斯科',
      ja: 'モスクワ',
      ru: 'Москва',
    }),
    told('beijing', 'place', 'Beijing', 'Capital of China.', { zh: '北京', it: 'Pechino' }),
    told('shanghai', 'place', 'Shanghai', 'City in China.', { zh: '上海' }),
    told('tokyo', 'place', 'Tokyo', 'Capital of Japan.', { ja: '東京' }),
    told('russia', 'place', 'Russia', 'Country.', { ru: 'Россия', uk: 'Росія' }),
    told('washington', 'place', 'Washington', 'Capital of the United States.'),
    told('osaka', 'place', 'Osaka', 'City in Japan.', { ja: '大阪' }),
    told('china', 'place', 'China', 'Country in Asia.', { ja: '中国' }),
    told('georgia', 'place', 'Georgia', 'Country in the Caucasus.'),
    told('turkey', 'place', 'Turkey', 'Country on the Black Sea.'),
    told('atlanta', 'place', 'Atlanta', 'City in Georgia, United States.'),
    told('korea', 'place', 'South Korea', 'Country.', { zh: '韩国' }),
    told('air-force-one', 'place', 'Air Force One', 'Aircraft.', { 'zh-Hans': '空军一号' }),
    told('customs', 'organisation', 'China Customs', 'Office of China.', { 'zh-Hans': '海关总署' }),
    told('treasury', 'organisation', 'US Treasury', 'American finance ministry.'),
    told('reuters', 'organisation', 'Reuters', 'News agency.', { zh: '路透社' }),
    told('xinhua', 'organisation', 'Xinhua', 'News agency.', { zh: '新华社' }),
    {
      ...told('wagner', 'organisation', 'Wagner Group', 'Russian mercenary force.'),
      names: [{ text: 'Wagner', needsSupport: true }],
    },
  ]),
);

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const marked = annotateNames(reader, text)
      .filter(isMarked)
      .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
    expect(marked).toEqual(expected);
  });

describe('a town of the same name, and then its bare name', () => {
  table([
    ['A storm tore through Paris, Texas, on Monday. Schools in Paris stayed shut, the mayor of Paris said.'],
    ['The council of Rome, Georgia, met. Residents of Rome want a bridge.'],
    ['Police in Moscow, Idaho, have no suspect. Moscow is quiet.'],
    ['Firefighters in London, New York, came. London has two engines.'],
    ['Un incendie à Moscou, dans l’Idaho, a fait deux morts. Moscou est petite.'],
    ['In Moskau (Idaho) brannte es. Moskau hat 25.000 Einwohner.'],
    ['Feuer in Moskau im US-Bundesstaat Idaho. Moskau hat eine Universität.'],
    ['В городе Париж, штат Техас, сгорел дом. Париж невелик.'],
    ['A man from Moscow, Washington, died. In Rome, New York, it snows.'],
    ['They fly to Moscow, Washington and London.', 'Moscow=moscow', 'Washington=washington', 'London=london'],
    ['Voters in the state of Georgia chose. Georgia Republicans cheered; Georgia counted twice.'],
    ['He lives in Atlanta, Georgia. Georgia is warm.', 'Atlanta=atlanta'],
    ['Paris is full. In Paris they wait. The film Paris, Texas opens in Paris.', ...times(3, 'Paris=paris')],
    ['They met in Tbilisi, Georgia, on Monday.', 'Georgia=georgia'],
    ['From Paris, Virginia Harrison reports. Paris is calm.', ...times(2, 'Paris=paris')],
    ['The minister flew to Paris, France. Paris was glad.', ...times(2, 'Paris=paris')],
    [
      'They have offices in Paris, Rome, London and Moscow. Georgia and Rome agreed.',
      'Paris=paris',
      'Rome=rome',
      'London=london',
      'Moscow=moscow',
      'Georgia=georgia',
      'Rome=rome',
    ],
    ['War in Georgia. Georgia’s government said so.', ...times(2, 'Georgia=georgia')],
  ]);
});

describe('somebody of the same name, by age or trade', () => {
  table([
    ['Xi Jinping, 14, of Leeds, won the prize. Xi Jinping plays every day.'],
    ['Lee Jae-myung, a chef in the old town, cooks eel. Lee Jae-myung learned it at home.'],
    ['Wang Yi, a student at Leeds, pays 900 pounds. Wang Yi works at night.'],
    ['Wang Yi, 31, an amateur goalkeeper, won. The goalkeeper Li Qiang lost.'],
    ['Der Bäcker Wang Yi aus Köln backt Brot. Der Schüler Xi Jinping (12) aus Köln mag Mathe.'],
    ['Le boulanger Wang Yi a ouvert. El futbolista David Cameron, de 19 años, marcó.'],
    ['Повар Ли Цян открыл кафе. Учитель Дмитрий Медведев живёт в Твери. Дмитрий Медведев, 14 лет, поёт.'],
    ['The nurse Angela Merkel won. Merkel raised 900 pounds. The goalkeeper Wang Yi praised her.'],
    ['厨师李强在家。王毅（14岁）获奖。'],
    ['요리사 이재명. 이재명(14)은 학생이다.'],
    ['이재명 씨(48)는 식당을 운영한다.'],
    ['门将普京扑出点球。守门员李强受伤。'],
    ['公司创始人李强表示，合伙人王毅离开。嫌疑人李强被捕，被告人王毅认罪。'],
    ['受害者王毅获救，同名男子李强被捕。一家科技公司的创始人普京昨日被捕。'],
    ['王毅刚教授来了。作者：王毅刚。'],
    ['Bürgermeister Merkel, nicht verwandt mit der Kanzlerin, sprach. Mayor Putin (no relation) spoke.'],
    ['Maître Putin, sans lien de parenté avec le président, plaide.'],
  ]);
});

describe('a surname behind what its bearer is', () => {
  table([
    ['Judge Merkel adjourned. Coach Putin blamed the wind, and Putin left.'],
    ['El profesor Putin enseña en Vigo. Le capitaine Putin a coulé. Richter Merkel schweigt.'],
    ['Der Torwart Nils Putin wechselt mit dem Trainer nach Kiel. Putin ist 30.'],
    ['Адвокат Кэмерон подал жалобу. Ли Цян, повар из Тулы, выиграл.'],
    ['农民李强种瓜，医生王毅看病，导演普京拍片。社員、李在明さん（34）、投手の李在明。'],
    ['Li Qiang, who drives a lorry, and Wang Yi, who teaches the piano, won.'],
    ['Адвокат Кэмерона и повар Ли Цяна молчат.', 'Кэмерона=cameron', 'Ли Цяна=li-qiang'],
    [
      'The judge Putin attacked resigned from the court. The chef whom Merkel hired left the town.',
      'Putin=putin',
      'Merkel=merkel',
    ],
    [
      'Judge Vladimir Putin by his deeds. Professor Xi Jinping spoke.',
      'Vladimir Putin=putin',
      'Xi Jinping=xi',
    ],
    ['Richter stoppt Merkel mit dem Urteil und der Auflage.', 'Merkel=merkel'],
  ]);
});

describe('the known, of whom much the same is said', () => {
  table([
    ['Wang Yi, 69, spoke. Xi Jinping, 72, leads.', 'Wang Yi=wang-yi', 'Xi Jinping=xi'],
    [
      'Angela Merkel, a physicist, left. Li Qiang, a former engineer, is premier.',
      'Angela Merkel=merkel',
      'Li Qiang=li-qiang',
    ],
    ['Vladimir Putin, a judo black belt, swims.', 'Vladimir Putin=putin'],
    ['Every student Xi Jinping met was happy. Xi Jinping left.', ...times(2, 'Xi Jinping=xi')],
    ['David Cameron, a pianist since his youth, met Xi Jinping.', 'David Cameron=cameron', 'Xi Jinping=xi'],
    ['Wang Yi, a student of the classics, spoke.', 'Wang Yi=wang-yi'],
    ['Former judge Dmitry Medvedev spoke.', 'Dmitry Medvedev=medvedev'],
    [
      'The judge Vladimir Putin appointed left. As a teacher Xi Jinping was strict.',
      'Vladimir Putin=putin',
      'Xi Jinping=xi',
    ],
    [
      'He told the nurse Vladimir Putin was ill. She asked a goalkeeper Xi Jinping had met.',
      'Vladimir Putin=putin',
      'Xi Jinping=xi',
    ],
    ['瓦格纳创始人普里戈任死于坠机，这家公司垮了。', '普里戈任=prigozhin'],
    ['被告普京缺席，嫌疑人普京否认，受害人普京出庭。', ...times(3, '普京=putin')],
    ['两家公司合并，创始人普里戈任离开。', '普里戈任=prigozhin'],
    ['被告席旁，王毅说。李强被告知此事。', '王毅=wang-yi', '李强=li-qiang'],
    ['俄亥俄州和北京结为友好，印第安纳州与上海签约。', '北京=beijing', '上海=shanghai'],
    ['爱达荷州在北京设处，肯塔基州向上海出口。', '北京=beijing', '上海=shanghai'],
    ['爱达荷州莫斯科有大学，俄亥俄州的莫斯科没有。'],
    ['部门将普京请来，他们专门将李强请来。', '普京=putin', '李强=li-qiang'],
    ['王毅刚说，王毅刚和李强通话。', ...times(2, '王毅=wang-yi'), '李强=li-qiang'],
    ['이재명 씨는 대통령이다. 이재명 대통령(61)이 말했다.', ...times(2, '이재명=lee')],
    ['Mayor Merkel spoke. Putin has no relation to it.', 'Merkel=merkel', 'Putin=putin'],
    ['Li Qiang, no relation, succeeded Li Keqiang in 2023.', 'Li Qiang=li-qiang'],
    ['Ли Цян, однофамилец Ли Кэцяна, приехал.', 'Ли Цян=li-qiang'],
    [
      'The goalkeeper Iker Casillas came. The singer Peng Liyuan sang.',
      'Iker Casillas=keeper',
      'Peng Liyuan=singer',
    ],
    [
      'On Friday, Xi Jinping, who is 72, met a student. Wang Yi, a diplomat, too.',
      'Xi Jinping=xi',
      'Wang Yi=wang-yi',
    ],
    ['Xi Jinping met a student. The student, Wang Yi said, was kind.', 'Xi Jinping=xi', 'Wang Yi=wang-yi'],
    ['习近平会见学生。王毅在莫斯科。', '习近平=xi', '王毅=wang-yi', '莫斯科=moscow'],
    [
      'Wang Yi met Xi Jinping. Wang Yi, a student of history, smiled; later Wang Yi left.',
      'Wang Yi=wang-yi',
      'Xi Jinping=xi',
      ...times(2, 'Wang Yi=wang-yi'),
    ],
  ]);
});

describe('a trade in a town, which may be his own life', () => {
  table([
    ['Xi Jinping, a worker in Shaanxi for seven years, left.', 'Xi Jinping=xi'],
    ['Vladimir Putin, a student in Leningrad in the 1970s, left.', 'Vladimir Putin=putin'],
    ['Angela Merkel, a worker in East Germany, spoke.', 'Angela Merkel=merkel'],
    ['The winner was Wang Yi, a farmer from Hunan. Li Qiang, a resident of Leeds, lost.'],
  ]);
});

describe('a minister of another land', () => {
  table([
    ['Foreign Minister Wang of Taiwan met Foreign Minister Wang.'],
    ['Singapore’s Foreign Minister Wang left. Taiwanese Foreign Minister Wang came.'],
    ['Foreign Minister Wang spoke.', 'Wang=wang-yi'],
    ['China’s Foreign Minister Wang spoke.', 'China=china', 'Wang=wang-yi'],
    ['Foreign Minister Wang of China spoke.', 'Wang=wang-yi', 'China=china'],
  ]);
});

describe('a first name before the hyphen', () => {
  table([
    ['Anne-Merkel is a singer. The Jean-Putin film opened.'],
    ['Die Angela-Merkel-Straße ist gesperrt.', 'Merkel=merkel'],
    ['The Sunak-Merkel talks began, the anti-Putin march too.', 'Merkel=merkel', 'Putin=putin'],
  ]);
});

describe('what is called as a body or a thing of ours is', () => {
  table([
    ['韩国海关总署表示，日本海关总署、台湾海关总署、浙江海关总署也表示。', '韩国=korea'],
    ['据海关总署统计，7日海关总署说，我国海关总署。', ...times(3, '海关总署=customs')],
    ['空军一号球鞋发售，耐克空军一号运动鞋大卖。'],
    ['普京没有登上空军一号。', '普京=putin', '空军一号=air-force-one'],
    ['US Treasury yields rose, US Treasury bonds fell, the US Treasury market closed.'],
    ['The US Treasury noted it. The US Treasury said so.', ...times(2, 'US Treasury=treasury')],
  ]);
});

describe('the wife of a man', () => {
  table([
    ['La señora Putin, panadera de Vigo, ríe.'],
    ['Frau Putin backt Kuchen. Mrs Putin bakes.'],
    ['Frau Merkel sprach. Herr Putin schwieg.', 'Merkel=merkel', 'Putin=putin'],
  ]);
});

describe('streets and ships', () => {
  table([
    ['Il negozio di via Mosca è chiuso, e in via Pechino c’è una fila.'],
    ['Il corteo va da via Mosca a largo Mosca. La Roma ha pareggiato, i tifosi della Roma cantano.'],
    [
      'Il presidente torna a Roma, nella Roma antica; Mosca è a largo raggio.',
      ...times(2, 'Roma=rome'),
      'Mosca=moscow',
    ],
    ['Nell’hotel Mosca, presso l’università di Mosca, si beve. W restauracji Moskwa się tańczy.'],
    ['L’avenue de Paris est fermée, l’université de Moscou aussi.'],
    ['Une avenue de Paris, l’ambassade à Moscou', 'Paris=paris', 'Moscou=moscow'],
    ['They flew via Moscow to Tokyo.', 'Moscow=moscow', 'Tokyo=tokyo'],
    ['这家店在上海路12号，离北京路不远。北京西路堵车。上海街的店铺关门了。'],
    ['東京通りの店とモスクワ通りの店'],
    ['北京路步行街，乔治·莫斯科'],
    ['北京路透社记者说，北京大街小巷都知道。', '北京=beijing', '路透社=reuters', '北京=beijing'],
    ['上海路线图公布，莫斯科街头安静', '上海=shanghai', '莫斯科=moscow'],
    ['Der Kreuzer Moskau sank.'],
  ]);
});

describe('teams', () => {
  table([
    ['Leeds beat Moscow 4-2. Washington drew 1-1 with Derby. Paris gewann gegen London 2:0.'],
    ['«Россия» проиграла. Столкнулись суда «Россия» и «Москва».'],
    ['They met in London 5-6 May, in Paris 18:30.', 'London=london', 'Paris=paris'],
    ['Из «Москвы» вышли трое. «Москва молчит», сказал он.', 'Москвы=moscow', 'Москва=moscow'],
    [
      'Raphael Varane of Real Paris. His keepers: Mendy of Moscow City, Kimpembe of Paris Saint-Germain. FC Tokyo.',
    ],
    [
      'In Paris and Moscow, City officials said. Real talks began in Tokyo.',
      'Paris=paris',
      'Moscow=moscow',
      'Tokyo=tokyo',
    ],
    [
      'Dynamo Moskau verlor gegen die Hertha. Spartak Moskwa też. O Dínamo de Moscou empatou. Chelsea beat Rome’s AS Roma 2-1.',
      'Rome=rome',
    ],
    ['Les Paris-Orientales, Moskau-Nord und Moskau-Mitte. Der Moskau-Besuch war kurz.', 'Moskau=moscow'],
    ['Die Dynamik in Moskau ist groß, und die Stadt Moskau wächst.', ...times(2, 'Moskau=moscow')],
  ]);
});

describe('firms, dishes and scholars in Chinese', () => {
  table([
    ['上海汽车集团上涨。他想吃北京烤鸭。分析师李强生认为'],
    [
      '上海汽车集中。李强还认为，王毅曾指出，李强被认为',
      '上海=shanghai',
      '李强=li-qiang',
      '王毅=wang-yi',
      '李强=li-qiang',
    ],
  ]);
});

describe('a place whose name somebody bears', () => {
  table([
    ['Paul Washington scored. Washington, born in Leeds, left.'],
    ['Das sagt die Analystin Sandra Moskau, die nicht mit Peter Paris verwandt ist.'],
    ['Paul Washington scored. He lives in Washington.', 'Washington=washington'],
    [
      'Washington waits. Paul Washington scored in it. Washington smiled.',
      ...times(2, 'Washington=washington'),
    ],
  ]);
});

describe('who comes from a place, in Russian and Ukrainian', () => {
  table([
    ['Президент России Кароль Навроцкий и мэр Парижа Анн Идальго прибыли.', 'России=russia', 'Парижа=paris'],
    ['Приїхав президент Росії Кароль Навроцький.', 'Росії=russia'],
    ['Пишет Париж Пост. Она из посёлка Париж Тверской области.'],
    ['Премьер Дейвид Кэмерон говорил. Игорь Кэмерон спит.', 'Дейвид Кэмерон=cameron'],
  ]);
});

describe('Japanese firms, a region and a surname', () => {
  table([
    ['中国電力は値上げする。中国地方の川は長い。東京新聞が書いた。大阪まどか氏が話した。'],
    ['中国の電力は、中国地方政府が、中国が新聞を', ...times(3, '中国=china')],
    ['大阪から選手が来た。大阪での選手権。', ...times(2, '大阪=osaka')],
  ]);
});

describe('an institute for a country', () => {
  table([
    [
      'The Center for Georgia and Globalization, the Centre for Turkey Studies and the Institute for Georgia met.',
    ],
    ['The National Committee on Turkey Relations met.'],
    [
      'The envoy for Georgia told the Security Council on Georgia that aid for Georgia is short.',
      ...times(3, 'Georgia=georgia'),
    ],
    ['At the centre for refugees in Turkey, a center of Tokyo', 'Turkey=turkey', 'Tokyo=tokyo'],
  ]);
});

describe('the credit of a picture', () => {
  table([
    ['(Photo by Alexey Nikolsky/REUTERS)'],
    ['Photo: REUTERS/Thomas Peter'],
    ['REUTERS/Maxim Shemetov'],
    ['Sputnik via REUTERS'],
    ['Photo by Xinhua. Image: Reuters'],
    ['A source told Reuters so. According to Xinhua, it rained.', 'Reuters=reuters', 'Xinhua=xinhua'],
    ['MOSCOW, March 20 (Reuters) - All wait.', 'MOSCOW=moscow', 'Reuters=reuters'],
    ['据新华社/路透社报道', '新华社=xinhua', '路透社=reuters'],
  ]);
});

describe('a bird', () => {
  table([
    ['Turkey prices rose. Frozen Turkey sells well.'],
    ['Turkey exports steel. Prices in Turkey rose.', ...times(2, 'Turkey=turkey')],
  ]);
});

describe('a short name by what stands behind it', () => {
  table([
    ['Wagner mercenaries came. The Wagner chief spoke.', ...times(2, 'Wagner=wagner')],
    ['They played Wagner. A Wagner opera is long.'],
  ]);
});

it('is told in a headline by the language that its page declares', () => {
  const index = buildNameIndex([told('putin', 'person', 'Vladimir Putin', 'President.', { de: 'Putin' })]);
  const marked = (language: string, text: string) =>
    annotateNames(openShippedIndex(shipNameIndex(index), language), text).filter(isMarked).length;
  expect(marked('de-AT', 'Putins Drohung gegen Polen')).toBe(1);
  expect(marked('en', 'Putins Drohung gegen Polen')).toBe(0);
  expect(marked('de', 'And so the Putins of that town, who have the shop, were with us.')).toBe(0);
});

it('is told by a shipped index too', () => {
  const index = buildNameIndex([told('paris', 'place', 'Paris', 'Capital of France.')]);
  const text = 'The film Paris, Texas opens in Paris.';
  expect(openShippedIndex(shipNameIndex(index)).read(text)).toEqual(readerOf(index).read(text));
});

function times(count: number, mention: string): string[] {
  return Array<string>(count).fill(mention);
}
