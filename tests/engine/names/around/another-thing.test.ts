import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../../../src/engine/names/index/ship.ts';
import { openShippedIndex, readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import '../../../from-base64.ts';
import { table, times, told } from './told.ts';

/** Towns, streets, teams, firms and other things that bear a known name. */

describe('a town of the same name, and then its bare name', () => {
  table([
    ['A storm tore through Paris, Texas, on Monday. Schools in Paris stayed shut, the mayor of Paris said.'],
    ['The council of Rome, Georgia, met. Residents of Rome want a bridge.'],
    ['Police in Moscow, Idaho, have no suspect. Moscow is quiet.'],
    ['Firefighters in London, New York, came. London has two engines.'],
    ['Un incendie à Moscou, dans l’Idaho, a fait deux morts. Moscou est petite.'],
    ['In Moskau (Idaho) brannte es. Moskau hat 25.000 Einwohner.'],
    ['Feuer in Moskau im US-Bundesstaat Idaho. Moskau hat eine Universität.', 'US=us'],
    ['В городе Париж, штат Техас, сгорел дом. Париж невелик.'],
    ['A man from Moscow, Washington, died. In Rome, New York, it snows.'],
    ['They fly to Moscow, Washington and London.', 'Moscow=moscow', 'Washington=washington', 'London=london'],
    ['Voters in the state of Georgia chose. Georgia Republicans cheered; Georgia counted twice.'],
    ['He lives in Atlanta, Georgia. Georgia is warm.', 'Atlanta=atlanta'],
    ['Paris is full. In Paris they wait. The film Paris, Texas opens in Paris.', ...times(3, 'Paris=paris')],
    ['Moscow splits over parking\nMOSCOW, Idaho — In Moscow the council voted.'],
    ['In Moscow Oblast three villages burned. In Washington County officials counted.'],
    ['In Washington Heights residents spoke. In Moscow Region snow fell. In Turkey Point they fish.'],
    ['In London Bridge traffic stopped. In Paris Tilton’s book sold.  He was in London Heathrow on Monday.'],
    ['China Eastern and China Southern fly there.'],
    ['There is a Moscow in Idaho, a Paris in New Mexico and a Rome in Texas.'],
    ['A man left Moscow in Texas. The Paris in his songs is cold.', 'Moscow=moscow', 'Paris=paris'],
    ['Ice lay on the Moscow river.'],
    ['PARIS, Ky. — Police in Paris arrested a man. Paris police said so.'],
    ['Paris waits for London. A man in Paris, Texas, does not.', 'Paris=paris', 'London=london'],
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
    ['Moscow are top of the table. Derby lost; Washington have won twice.'],
    ['Rome and Moscow are far. London was full.', 'Rome=rome', 'Moscow=moscow', 'London=london'],
    ['Moscow lost 12-3 in the vote. Russia won 9-0 at the court.', 'Moscow=moscow', 'Russia=russia'],
    ['Moscow are sending troops. London were not told.', 'Moscow=moscow', 'London=london'],
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
