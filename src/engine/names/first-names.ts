/**
 * Names that parents give, in all scripts, in lower case: what follows one is the surname of whoever bears it. In scripts without
 * capitals only those of people who are often named beside their better known kin: "이방카 트럼프".
 */
export const FIRST_NAMES =
  'chad florence georgia harrison jordan nikita nikola serge troy ' +
  'aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alberto alejandro aleksandr aleksei alessandro ' +
  'alex alexander alexandra alexei alexey alfred ali alice alicia alison allan allen amanda amber amir amy ana anastasia ' +
  'anatoly andre andrea andreas andrei andres andrew andrey andy angela angelina anita ann anna anne anthony antoine ' +
  'anton antonio antony arnold arthur ashley barbara barron barry beatrice ben benjamin bernard bernd bernie bert beth ' +
  'betty bill billy bob bobby boris brad bradley brandon brenda brett brian brigitte bruce bruno bryan caitlin camila ' +
  'carl carla carlos carmen carol carole caroline carolyn catherine cecilia charles charlie charlotte cheryl chris ' +
  'christian christina christine christoph christopher claire clara claude claudia colin connie craig cristina cynthia ' +
  'daniel daniela danny darren dave david dean deborah debra dennis derek diana diane dick diego dieter dmitri dmitry ' +
  'dominic don donald donna dorothy doug douglas duncan dylan earl eddie edgar edith eduardo edward edwin eileen elaine ' +
  'elena eleanor elizabeth ella ellen elon emily emma emmanuel enrique eric erica erik erika ernest ethan eugene eva ' +
  'evelyn fabio fatima felix fernando fiona florence frances francesca francesco francis francisco francois françois ' +
  'franz fred frederick friedrich gabriel gabriela gary gavin gennady geoffrey george gerald gerard gerhard gilbert ' +
  'giorgio giovanni giulia giuseppe glenn gloria gordon graham greg gregory guido guillaume gustavo hannah hans harold ' +
  'harriet harry hassan heather heidi heinrich helen helena helmut henri henry herbert hilary hillary holly howard hugh ' +
  'hugo hunter hussein ian ibrahim igor ilya ingrid irene irina isaac isabel isabella ivan ivana ivanka ivo jacob jacqueline ' +
  'jacques jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome ' +
  'jerry jesse jessica jill jim jimmy joan joanna joe joel johan johann johannes john johnny jon jonathan jorge jose ' +
  'josé josef joseph joshua joyce juan judith judy julia julian julie jürgen justin karen karin karl kate katherine ' +
  'kathleen kathryn kathy katie kayleigh keith kelly ken kenneth kevin khalid kirsten konstantin kristen kurt kyle lance ' +
  'lara larry laura lauren laurence lawrence leah leo leon leonard leonid leslie liam lilian linda lindsay lisa liz ' +
  'lloyd lois lorenzo louis louise luca lucas lucia lucy ludmila luis luke lydia lynn madeleine maggie malcolm manuel ' +
  'marc marcel marco marcus margaret margarita maria mariana marie marina mario marion mark markus marta martha martin ' +
  'mary maryam massimo mathias matt matteo matthew matthias maureen maurice max megan melania melissa michael michel ' +
  'michelle miguel mike mikhail mila milan mohamed mohammad mohammed moira molly monica muhammad mustafa nancy naomi ' +
  'natalia natalie natalya natasha nathan neil nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah nora ' +
  'norman oleg olga oliver olivia omar oscar otto pablo pamela paola patricia patrick paul paula pavel pedro peggy pete ' +
  'peter phil philip philippe phillip phoebe pierre pyotr rachel rafael ralph raul ray raymond rebecca renate ricardo ' +
  'richard rick rita rob robert roberta roberto robin rodrigo roger roland roman ronald ronnie rosa rosemary rosie ross ' +
  'roy rudolf rupert russell ruslan ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei ' +
  'sergey sergio sharon sheila shirley simon simone sofia sonia sophia sophie stanislav stanley stefan stella stephanie ' +
  'stephen steve steven stewart stuart sue susan susanne suzanne svetlana sylvia tamara tania tanya tara tatiana ted ' +
  'teresa terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy tony tracy trevor tyler ' +
  'ulrich ursula valentina valentin valerie vanessa vera veronica victor victoria viktor vincent viola virginia vivian ' +
  'vladimir vladislav vyacheslav walter wanda wayne wendy werner wilhelm william wolfgang yana yasmin yegor yelena yulia ' +
  'yuri yusuf yvonne zachary zoe ' +
  'владимир людмила мария анна ольга елена татьяна наталья екатерина юлия ирина светлана александр алексей андрей ' +
  'антон борис виктор дмитрий евгений иван игорь кирилл константин максим михаил николай олег павел пётр роман сергей ' +
  'юрий меланья иванка хантер джилл брижит эрик марина анастасия ксения людмилы марии анны ольги елены татьяны меланьи ' +
  'даниил данила ярослава ' +
  'иванки брижит хантера александра алексея алла алина анатолий андрей андрій анна антонина артём вадим валентина валерий ' +
  'валерия варвара василий вера вероника виктория виталий вячеслав галина геннадий георгий глеб григорий дарья денис ' +
  'диана евгения егор зоя илья инна карина кира лариса лев леонид лидия лилия любовь людмила маргарита матвей надежда ' +
  'никита нина оксана пётр петр полина раиса регина руслан семён софья станислав тамара тимур фёдор эдуард эльвира ' +
  'эмма юлия яков яна ярослав ' +
  'андрій богдан василь вікторія віктор віталій володимир галина ганна денис дмитро євген зінаїда ірина катерина ' +
  'кирило леся людмила максим марина марія микола михайло назар наталія олег олександр олександра олексій олена ' +
  'олеся остап павло петро роман світлана сергій соломія степан тарас тетяна юлія юрій яна ' +
  'мелания меланія джон майкл роберт томас питер ангела эмили ' +
  '이방카 멜라니아 헌터 에릭 بارون ميلانيا إيفانكا هانتر جيل بريجيت メラニア イヴァンカ イバンカ ハンター ジル ブリジット ' +
  '伊万卡 梅拉尼娅 亨特 吉尔 巴伦 埃里克 布丽吉特 玛丽 安娜 伊凡卡 梅蘭妮亞 杭特 吉兒 巴隆 艾瑞克 碧姬';
