import { casesOfName } from '../forms/inflections.ts';
import { MEN, WOMEN } from './men-and-women.ts';

/**
 * Names that parents give, in lower case, by script and in order: what follows one is the surname of whoever bears it. In scripts
 * without capitals only a few, of people who are often named beside their better known kin: "이방카 트럼프", "米歇尔·奥巴马".
 */

/** What men alone or women alone bear stands in men-and-women.ts. */
const OTHER_LATIN =
  'aaron abdullah abigail adam adrian ahmad aisha alberto aleksei alessandro alex alexandra alfred alicia alison ' +
  'allan allen amanda amber amir amy ana anastasia andre andrea andreas andres andrew andy angelina ann antoine ' +
  'anton arnold ashley barbara barron barry beatrice ben bernd bernie bert beth betty billy bob bobby brad bradley ' +
  'brandon brenda brett brian brigitte bruce bruno bryan caitlin camila carl carla carmen carol carole caroline ' +
  'carolyn cecilia chad charlie charlotte cheryl christina christoph claire clara claude colin connie craig daniel ' +
  'daniela danny darren dave dean deborah debra dennis derek diane diego dieter dimitri dmitrij dominic don dorothy ' +
  'doug douglas duncan dylan earl eddie edgar edith eduardo edwin eileen elaine eleanor ella elon emily erica erik ' +
  'erika ernest ethan eugene evelyn fabio fatima felix fiona florence frances francesca francesco francis franz ' +
  'fred frederick gabriel gabriela gary gavin gennady geoffrey georgia gerard gilbert giorgio giulia glenn gloria ' +
  'graham greg gregory guido guillaume hannah harold harriet harrison heather heidi heinrich helen henri herbert ' +
  'hilary holly hugh hunter ian ilya irene isaac isabella ivana ivanka ivo jacqueline jamie jan jane janice jason ' +
  'jay jean jeff jeffrey jenny jeremy jerome jerry jesse jessica jill jim joan joanna joel johan johann johnny jon ' +
  'jordan joshua joyce judith judy julian julie jürgen karen katherine kathleen kathryn kathy katie kayleigh kelly ' +
  'ken kenneth khalid kirsten kristen kurt kyle lance lara larry lauren laurence leah leo leon leonard leslie liam ' +
  'lilian lindsay lisa lois louis louise luca lucas lucia lucy ludmila luke lydia lynn madeleine maggie malcolm ' +
  'manuel marcel marcus margarita mariana marina marion marta martha maryam massimo mathias matt matthew matthias ' +
  'maureen maurice megan melissa michel mila milan moira molly monica mustafa naomi natalie natalya natasha nathan ' +
  'neil nicholas nick nicola nicole nigel nikita nikola nina noah nora norman oliver olivia omar oscar pamela paola ' +
  'paula peggy phil phillip phoebe pyotr rachel raul ray raymond rebecca renate ricardo rick rita rob robin rodrigo ' +
  'roger roland ronnie rosemary rosie ross roy rupert russell ruth ryan sally sam samantha samuel sandra sean serge ' +
  'sergej sergio serguei sharon sheila shirley siergiej simon simone sophia sophie stanislav stanley stella ' +
  'stephanie stewart stuart sue susanne suzanne sylvia tamara tania tanya tara tatiana ted teresa terry thelma ' +
  'tiffany timothy tina toby todd tommy tracy trevor troy tyler ulrich valentin valerie vanessa vera veronica ' +
  'victor vincent virginia vivian vladislav wanda wayne wendy wladimir wolodymyr wołodymyr władimir yana yasmin ' +
  'yegor yelena yusuf yvonne zachary zoe';

/** The cases of women's names follow by rule: see `withCases`. */
const CYRILLIC =
  'александр александра алексей алина алла анастасия анатолий ангела андрей андрій анна антон антонина артём богдан ' +
  'борис брижит вадим валентина валерий валерия варвара василий василь вера вероника виктор виктория виталий ' +
  'владимир володимир вячеслав джейсон джеймс кевин кир кит марк стив віктор вікторія віталій галина ганна геннадий георгий глеб григорий даниил данила ' +
  'дарья денис джилл джон диана дмитрий дмитро евгений евгения егор екатерина елена зоя зінаїда иван иванка игорь ' +
  'илья инна ирина карина катерина кира кирилл кирило константин ксения лариса лев леонид леся лидия лилия любовь ' +
  'людмила майкл максим маргарита марина мария марія матвей мелания меланья меланія микола михаил михайло надежда ' +
  'назар наталья наталія никита николай нина оксана олег олександр олександра олексій олена олеся ольга остап павел ' +
  'павло петр петро питер полина пётр раиса регина роберт роман руслан светлана світлана семён сергей сергій ' +
  'соломія софья станислав степан тамара тарас татьяна тетяна тимур томас фёдор хантер эдуард эльвира эмили эмма ' +
  'эрик юлия юлія юрий юрій яков яна ярослав ярослава євген ірина';

/** Before the dot that parts a foreign name: first names of women mostly, since those of men whom the corpus knows are theirs too. */
const HAN =
  'アンナ イバンカ イヴァンカ オリガ キャサリン ジル ソフィー ハンター ブリジット ミシェル メアリー メラニア 亨特 伊万卡 伊丽莎白 伊凡卡 伊麗莎白 凯瑟琳 吉兒 吉尔 埃里克 奥尔加 安娜 巴伦 巴隆 布丽吉特 ' +
  '杭特 梅拉尼娅 梅蘭妮亞 玛丽 瑪麗 碧姬 米歇尔 索菲 艾瑞克 蜜雪兒';

const HANGUL = '메리 멜라니아 미셸 소피 안나 에릭 올가 이방카 캐서린 헌터';

const ARABIC = 'آنا أولغا إيفانكا بارون بريجيت جيل صوفي كاثرين ماري ميشيل ميلانيا هانتر';

/** "Ольги", "Ольге", "Ольгой": a woman's name in the Russian cases that somebody in passing has most, in lower case. All cases of all names would be 5 KB of the index. */
function withCases(name: string): string[] {
  if (!/[^і][ая]$/.test(name)) return [name];
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const cases = casesOfName(capital, 'person', 'ru');
  return [name, ...cases.filter((form) => !/[ую]$/.test(form)).map((form) => form.toLowerCase())];
}

/** All of them, in every script and case, parted by spaces. */
export const FIRST_NAMES = [
  ...MEN,
  ...WOMEN,
  OTHER_LATIN,
  CYRILLIC.split(' ').flatMap(withCases).join(' '),
  HAN,
  HANGUL,
  ARABIC,
].join(' ');
