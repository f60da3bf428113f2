import { casesOfName } from '../forms/inflections.ts';

/**
 * Names that parents give, in lower case, by script and in order: what follows one is the surname of whoever bears it. In scripts
 * without capitals only a few, of people who are often named beside their better known kin: "이방카 트럼프", "米歇尔·奥巴马".
 */

const LATIN =
  'aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alberto alejandro aleksandr aleksei ' +
  'alessandro alex alexander alexandra alexei alexey alfred ali alice alicia alison allan allen amanda amber amir ' +
  'amy ana anastasia anatoly andre andrea andreas andrei andres andrew andrey andy angela angelina anita ann anna ' +
  'anne anthony antoine anton antonio antony arnold arthur ashley barbara barron barry beatrice ben benjamin ' +
  'bernard bernd bernie bert beth betty bill billy bob bobby boris brad bradley brandon brenda brett brian brigitte ' +
  'bruce bruno bryan caitlin camila carl carla carlos carmen carol carole caroline carolyn catherine cecilia chad ' +
  'charles charlie charlotte cheryl chris christian christina christine christoph christopher claire clara claude ' +
  'claudia colin connie craig cristina cynthia daniel daniela danny darren dave david dean deborah debra dennis ' +
  'derek diana diane dick diego dieter dimitri dmitri dmitrij dmitry dominic don donald donna dorothy doug douglas ' +
  'duncan dylan earl eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen elon ' +
  'emily emma emmanuel enrique eric erica erik erika ernest ethan eugene eva evelyn fabio fatima felix fernando ' +
  'fiona florence frances francesca francesco francis francisco francois franz françois fred frederick friedrich ' +
  'gabriel gabriela gary gavin gennady geoffrey george georgia gerald gerard gerhard gilbert giorgio giovanni ' +
  'giulia giuseppe glenn gloria gordon graham greg gregory guido guillaume gustavo hannah hans harold harriet ' +
  'harrison harry hassan heather heidi heinrich helen helena helmut henri henry herbert hilary hillary holly howard ' +
  'hugh hugo hunter hussein ian ibrahim igor ilya ingrid irene irina isaac isabel isabella ivan ivana ivanka ivo ' +
  'jacob jacqueline jacques jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey ' +
  'jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel johan johann johannes john ' +
  'johnny jon jonathan jordan jorge jose josef joseph joshua josé joyce juan judith judy julia julian julie justin ' +
  'jürgen karen karin karl kate katherine kathleen kathryn kathy katie kayleigh keith kelly ken kenneth kevin ' +
  'khalid kirsten konstantin kristen kurt kyle lance lara larry laura lauren laurence lawrence leah leo leon ' +
  'leonard leonid leslie liam lilian linda lindsay lisa liz lloyd lois lorenzo louis louise luca lucas lucia lucy ' +
  'ludmila luis luke lydia lynn madeleine maggie malcolm manuel marc marcel marco marcus margaret margarita maria ' +
  'mariana marie marina mario marion mark markus marta martha martin mary maryam massimo mathias matt matteo ' +
  'matthew matthias maureen maurice max megan melania melissa michael michel michelle miguel mike mikhail mila ' +
  'milan mohamed mohammad mohammed moira molly monica muhammad mustafa nancy naomi natalia natalie natalya natasha ' +
  'nathan neil nicholas nick nicola nicolas nicole nigel nikita nikola nikolai nina noah nora norman oleg olga ' +
  'oliver olivia omar oscar otto pablo pamela paola patricia patrick paul paula pavel pedro peggy pete peter phil ' +
  'philip philippe phillip phoebe pierre pyotr rachel rafael ralph raul ray raymond rebecca renate ricardo richard ' +
  'rick rita rob robert roberta roberto robin rodrigo roger roland roman ronald ronnie rosa rosemary rosie ross roy ' +
  'rudolf rupert ruslan russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian serge ' +
  'sergei sergej sergey sergio serguei sharon sheila shirley siergiej simon simone sofia sonia sophia sophie ' +
  'stanislav stanley stefan stella stephanie stephen steve steven stewart stuart sue susan susanne suzanne svetlana ' +
  'sylvia tamara tania tanya tara tatiana ted teresa terry thelma theodore theresa thomas tiffany tim timothy tina ' +
  'toby todd tom tommy tony tracy trevor troy tyler ulrich ursula valentin valentina valerie vanessa vera veronica ' +
  'victor victoria viktor vincent viola virginia vivian vladimir vladislav volodymyr vyacheslav walter wanda wayne ' +
  'wendy werner wilhelm william wladimir wolfgang wolodymyr wołodymyr władimir yana yasmin yegor yelena yulia yuri ' +
  'yusuf yvonne zachary zoe';

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
  LATIN,
  CYRILLIC.split(' ').flatMap(withCases).join(' '),
  HAN,
  HANGUL,
  ARABIC,
].join(' ');
