import { casesOfName } from '../forms/inflections.ts';
import { MEN, WOMEN } from './men-and-women.ts';

/**
 * Names that parents give, in lower case, by script and in order: what follows one is the surname of whoever bears it. In scripts
 * without capitals only a few, of people who are often named beside their better known kin: "이방카 트럼프", "米歇尔·奥巴马".
 */

/** What men alone or women alone bear stands in men-and-women.ts. */
const OTHER_LATIN =
  'aaron abdullah abigail adam adrian adriana ahmad aisha alberto alejandra aleksei alessandro alex alexandra ' +
  'alfonso alfred alicia alison allan allen amanda amber amir amy ana anastasia anatole andre andrea andreas andres ' +
  'andrew andy angelina ann antoine anton antonella armand armando arnaud arnold arturo ashley barbara barron barry ' +
  'bastien beatrice beatriz ben benoit bernd bernie bert bertrand beth betty billy bob bobby brad bradley brandon ' +
  'brenda brett brian brigitte brittany bruce bruno bryan caitlin calvin camila carl carla carmen carol carole ' +
  'caroline carolyn catalina cecilia cedric cesar chad charlie charlotte cheryl chiara chloe christina christoph ' +
  'claire clara clarence claude colin connie craig cristiano damien daniel daniela danielle danny darius darnell ' +
  'darren darryl dave davide dean deborah debra delphine denise dennis denzel derek derrick desmond detlef diane ' +
  'didier diego dieter dimitri dmitrij dominic don doris dorothy doug douglas duncan dwayne dwight dylan earl eddie ' +
  'edgar edith eduardo edwin eileen elaine eleanor elijah elisa ella elodie elon emily enrico erica erik erika ' +
  'ernest ernesto ethan etienne eugene evelyn fabien fabio fabrice fabrizio fatima federico felicie felix filippo ' +
  'fiona florence florian floyd frances francesca francesco francis franz fred frederick gabriel gabriela gary ' +
  'gaston gautier gavin gennady geoffrey georges georgia gerard gerardo giacomo gianluca gianni gilbert gilberto ' +
  'gilles giorgio giulia giulio glenn gloria graham greg gregory guido guillaume hannah harold harriet harrison ' +
  'heather hector heidi heike heinrich helen henri herbert hilary holger holly hugh hunter ian ilaria ilya irene ' +
  'isaac isabella isaiah ivana ivanka ivo jacqueline jaime jamal jamie jan jane janice jason jay jean jeff jeffrey ' +
  'jenny jeremy jerome jerry jesse jessica jill jim joan joanna joel johan johann johnny jon jordan josefina joshua ' +
  'joyce juana judith judy julian juliana julie julien julio jörg jürgen karen katherine kathleen kathryn kathy ' +
  'katie katrin kayla kayleigh kelly ken kenneth khalid kimberly kirsten kristen kurt kyle lance lara larry lauren ' +
  'laurence laurent leah leo leon leonard leonardo leroy leslie leticia liam lilian lindsay lisa lois lothar louis ' +
  'louise lourdes luca lucas lucia lucien lucy ludmila luigi luisa luke lydia lynn madeleine maggie malcolm manfred ' +
  'manuel manuela marcel marcela marcello marcos marcus margarita mariana marilyn marina marion marta martha marvin ' +
  'maryam massimo mathias mathieu matt matthew matthias maureen maurice mauricio maurizio maxime megan melissa ' +
  'melvin michel mila milan milton moira molly monica mustafa naomi natalie natalya natasha nathalie nathan neil ' +
  'nestor nicholas nick nicola nicole nigel nikita nikola nina noah nora norbert norman oliver olivia olivier omar ' +
  'oscar pamela paola paolo pascal paula peggy phil phillip phoebe piero pietro pyotr quentin rachel raffaele ' +
  'rainer ralf ramon raquel raul ray raymond rebecca reggie reginald reinhard renate renato renaud rene ricardo ' +
  'riccardo rick rita rob robin rodney rodrigo roger roland rolf ronnie rosemary rosie ross roy ruben rupert ' +
  'russell ruth ryan sabine sally salvatore sam samantha samuel sandra sean sebastien serge sergej sergio serguei ' +
  'sharon sheila shirley siergiej silvia simon simona simone sophia sophie stanislav stanley stefanie stefano ' +
  'steffen stella stephanie stewart stuart sue susanne suzanne sylvain sylvia tamara tania tanya tara tatiana ted ' +
  'teresa terrell terrence terry thelma thierry thorsten tiffany timothy tina tobias toby todd tommaso tommy ' +
  'torsten tracy trevor troy tyler tyrone ulrich umberto uwe valentin valerie vanessa vera veronica vicente victor ' +
  'vincent vincenzo virginia vittorio vivian vladislav volker wanda wayne wendy willie winfried wladimir wolodymyr ' +
  'wołodymyr władimir yana yann yasmin yegor yelena yolanda yusuf yves yvonne zachary zoe';

/**
 * What else German and Polish parents give. In German all nouns have capitals, so that before a surname only a known first name tells a
 * stranger ("die Wirtin Roswitha Putin"); and women of Poland have two surnames ("Agnieszka Kowalczyk-Biden").
 */
const GERMAN_AND_POLISH =
  'adelheid agata agnes agnieszka albrecht aleksandra alfons alicja alina alois andré aneta anetta anja anke ann-kathrin ' +
  'anna-lena anne-marie anneliese annette annika antje armin arne astrid axel balthasar barbel bastian beata beate ' +
  'benedikt benno bernadette bernhard berthold bettina birgit björn bożena brunhilde burkhard bärbel carola carolin ' +
  'carsten christa christel christiane clemens cordula corinna cornelius dagmar danuta detlev dietmar dietrich dirk ' +
  'dominik dorota dorothea eberhard eckhard edeltraud egon ekkehard elfriede elke elvira elżbieta emil erhard erich erwin ' +
  'eugen eva-maria evelin ewa ewald ewelina ferdinand finn florentine franziska frauke frederik frieda friederike fritz ' +
  'gabriele georg gerd gerda gerlinde gernot gertrud gesine gisela gottfried gottlieb grażyna gregor gudrun gunther ' +
  'guntram gustav günter günther halina hanne hannelore hannes hans-dieter hans-georg hans-joachim hans-jürgen hans-peter ' +
  'hans-werner harald hartmut hedwig heiko heiner heinz helga helmuth henning henrik heribert hermann herta hildegard ' +
  'hinrich horst hubert ilona ilse imke inge ingeborg ingo ingolf inka insa irmgard isolde iwona izabela jadwiga jakob ' +
  'jannik jean-claude jean-pierre jens-uwe joachim jochen jolanta jonas jost julius justyna jutta kai-uwe kamila ' +
  'karl-heinz karl-josef karla karlheinz karolina karsten katarzyna kathrin kerstin kinga klara klaus-dieter klaus-peter ' +
  'knut konrad korinna kristina krystyna lars-erik leni leonie leopold liesel lieselotte lorenz lucyna ludger ludwig ' +
  'lukas lutz luís magda maike maren margarete margit margot margret marianne marie-luise mariola marko marlene marlies ' +
  'martina marzena mathilde maximilian małgorzata mechthild meike melanie michaela miriam mirko monika moritz nadine ' +
  'nadja niels niklas nils novak ole otmar ottmar patrycja paulina philipp raimund reiner reinhold renata reto roswitha ' +
  'rudi rüdiger sabrina sascha siegbert siegfried sieglinde sigmar sigmund sigrun silke sonja steffi sven swetlana sylwia ' +
  'tanja theo theodor theresia thilo thorben tilman timo torben traudel traute udo ulla ulrike urs urszula uta ute veit ' +
  'verena viktoria volkmar walburga waldemar waltraud wenzel weronika wiebke wilfried wilhelmine willi willy wioletta ' +
  'wolf-dieter wolfram xaver yannick zofia zuzanna';

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

const ARABIC = 'آنا أولغا إيفانكا بارون بريجيت جيل سارة صوفي كاثرين ماري ميشيل ميلانا ميلانيا هانتر';

/** Men whose cases begin sentences too: "Андрея Медведева задержали". */
const COMMON_MEN =
  /^(?:александр|алексей|андрей|виктор|владимир|дмитрий|евгений|иван|игорь|михаил|николай|олег|павел|сергей|юрий)$/;

/** "Ольги", "Ольге", "Ольгой": a woman's name in the Russian cases that somebody in passing has most, in lower case. All cases of all names would be 5 KB of the index. */
function withCases(name: string): string[] {
  if (!/[^і][ая]$/.test(name) && !COMMON_MEN.test(name)) return [name];
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const cases = casesOfName(capital, 'person', 'ru');
  return [name, ...cases.filter((form) => !/[ую]$/.test(form)).map((form) => form.toLowerCase())];
}

/** All of them, in every script and case, parted by spaces. */
export const FIRST_NAMES = [
  ...MEN,
  ...WOMEN,
  OTHER_LATIN,
  GERMAN_AND_POLISH,
  CYRILLIC.split(' ').flatMap(withCases).join(' '),
  HAN,
  HANGUL,
  ARABIC,
].join(' ');
