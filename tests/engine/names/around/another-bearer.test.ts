import { describe } from 'vitest';
import { table, times } from './told.ts';

/** Others who bear a known name, told by what stands beside it; and the known, of whom much the same is said. */

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

describe('a name that thousands bear', () => {
  table([
    [
      'A man named Li Qiang left. Wang Yi, 34, pleaded guilty. Li Qiang, PhD, of Leeds. Wang Yi et al. found it.',
    ],
    ['Dr. Li Qiang of Fudan University spoke. Wang Yi from Peking University too.'],
    [
      'Wang Yi, 69, of Beijing and Li Qiang from China spoke.',
      'Wang Yi=wang-yi',
      'Beijing=beijing',
      'Li Qiang=li-qiang',
      'China=china',
    ],
    ['The Putin brothers farm in Kent. Merkel cells line the skin.'],
    [
      'China named Li Qiang premier. It had named Wang Yi minister.',
      'China=china',
      'Li Qiang=li-qiang',
      'Wang Yi=wang-yi',
    ],
    [
      'The newly named Wang Yi left. London called Li Qiang.',
      'Wang Yi=wang-yi',
      'London=london',
      'Li Qiang=li-qiang',
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
    ['Foreign Minister Wang spoke in Moscow.', 'Wang=wang-yi', 'Moscow=moscow'],
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
    [
      'US Treasury yields rose, US Treasury bonds fell, the US Treasury market closed. US Treasury Secretary Lee left.',
    ],
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
