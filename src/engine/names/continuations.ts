import { AMERICAN_STATES } from './american-states.ts';
import type { Script } from './script.ts';
import {
  AFTER_TWO_CHARACTERS,
  BEFORE_OFFICIAL,
  BEFORE_PERSON,
  BETWEEN_PATTERNS,
  IN_AMERICA,
  KINDS,
  NAMESAKE,
  NO_OFFICIAL,
  SUFFIX,
} from './script-index.ts';
import { ENGLISH_TRADES } from './trades.ts';
import { asWords } from './word-names.ts';

/**
 * What makes a longer name, or no name, of the name before it. In scripts without word edges "中国人" are people, "中国电信" a
 * company, "北京时间" an hour. A rule here hides a name wherever it fits, so it stands only where ordinary news seldom has the
 * same characters: "中国电力供应" is China's power supply.
 */

/** People, tongue, manner of a place: adjectives in other languages. And the sea between south and sea. */
const OF_A_PLACE =
  '人(?![大权權口工才均事形力类類])|[语語话話](?!权|權)|籍|裔|式|菜|族|梦|夢|特色|功夫|象棋|农历|農曆|时间|時間|帝国|帝國|世博|製|制造|製造|(?<=[南东東]中[国國])海|(?<=[内內]蒙古)';

/** Parts of other words that together look like a place: 发展中+国家, 欧美+国家, 山东+京剧院, 湖北+京山, 海上+海鲜. */
const ACROSS_WORDS =
  '(?<=[其当當集展]中[国國])[产產际際内內有家民]|(?<=[欧歐拉南北中]美[国國])家|(?<=[司立宪憲]法[国國])[家际際内內]|(?<=[近今]日本)[报報届]|' +
  '(?<=[山广廣][东東]京)|(?<=[湖河]北京)|(?<=[广廣山江]西安)|(?<=[河云雲越]南京)|(?<=[^青]海上海)[鲜鮮军軍洋域]';

/** Companies, papers and schools, with what may stand between. */
const INSTITUTION =
  '[^ \n，。、；：！？和与與及在的将將对對向跟或]{0,5}(?:大学|大學|学院|學院|日报|日報|时报|時報|邮报|郵報|晚报|晚報|青年报|电视台|電視台|科学院|科學院|' +
  '银行(?!业)|銀行(?!業)|海油|铁建|鐵建|人寿|人壽|共产党|共產黨|国民党|國民黨|之声|之聲|之音|湾区|灣區|海峡|' +
  '海峽|半岛|半島|运通|運通|大厦|大廈|证券交易所|證券交易所|经济新闻|經濟新聞|経済新聞|新闻社|新聞社|新闻网|新聞網)|' +
  // Trades too: "中国进口石油" imports oil.
  '(?:南方|东方|東方|国际|國際|海洋)?(?:航空|电信|電信|移动|移動|联通|聯通|石油|石化|平安)(?![业業进進需价價产產支供市出])';

/** Airports, halls, games and papers, with what may stand between: "北京国际机场", "武汉网球中心", "東京五輪". */
const BUILDING =
  '[^ \n，。、；：！？和与與及在的对對向跟或]{2,6}(?:机场|機場|空港|博物馆|博物館|图书馆|圖書館|体育场|體育場|体育馆|體育館|俱乐部|俱樂部)|' +
  '(?:网球|網球|体育|體育|会展|會展|购物|購物|艺术|藝術|文化)中心|中央通讯社|中央通訊社|条约|條約|公约|公約|队长|隊長|[电電]力(?:公司|集团|集團)|' +
  '[0-9]{0,4}(?:冬季|夏季)?(?:奥运|奧運|冬奥|冬奧|亚运|大运|五輪|オリンピック)|啤酒|・(?:タイムズ|ポスト|ジャーナル)';

/** "上海路12号", "北京西路", "東京通り"; but "北京路透社", "中国路线", "北京大街小巷". */
const STREET =
  '[东東西南北中][路街]|[路街](?=[0-9０-９一二三四五六七八九十、，。和与與及的不是站口]|$)|大道|通り(?!に)';

/** In Japanese: tongue, cooking, people; halls, towers and firms. A castle has a particle behind it: "北京城里" is Chinese. */
const JAPANESE =
  '弁|料理|ドーム|タワー|スタジアム|ディズニー|メトロ|ガス|マラソン|城(?=[はがをのでにともや]|天守)|国籍';

/**
 * What stands beside a name and makes another of it, as sources of patterns that are tried where the name ends, but for those called
 * `before`, which are tried where it begins. Each has its place in `ScriptIndex.longer`.
 */
interface Continuations {
  readonly person?: string;
  readonly place?: string;
  readonly organisation?: string;
  /** Behind a person's name of two characters. */
  readonly afterTwo?: string;
  /** Behind a place abroad, or a surname: a state of the United States or a province of Canada. */
  readonly inAmerica?: string;
  /** Behind a person: another bears the name. */
  readonly namesake?: string;
  /** The same of whoever holds an office. */
  readonly noOfficial?: string;
  readonly beforePerson?: string;
  readonly beforeOfficial?: string;
  /** Behind any name, from an apostrophe on: leaves it the name that it is. */
  readonly suffix?: string;
}

/** "US-China Business Council": seen from the first of the two, whose other may be known too. */
const LATIN_COUNCIL =
  '(?=-[A-Z][a-z]+(?: [A-Z][a-z]+){1,3} (?:Council|Commission|Chamber|Association|Society|Committee|Foundation|Institute)(?![a-z]))';

/** Broadcasters called by a country and a number: "France 24 said"; but "in France 24 people died". */
const LATIN_CHANNEL =
  "(?<=France|Russia|Rossiya) 24(?= (?:said|says|reported|reports|aired|broadcast|showed|television|TV|interview|journalist|reporter|correspondent|channel)(?![a-z])|[’']s |[.,)] ?(?![0-9a-z])|$)";

/** Streets of Italian towns, by what only Italian calls the cities: other languages fly "via Moscow". */
const ITALIAN_STREET = '(?<=[Vv]ia (?:Mosca|Pechino|Parigi|Londra|Roma|Varsavia|Lisbona|Ginevra|Amburgo))';

/** A picture's credit: "Photo by Xinhua News Agency", "Ann Lee/REUTERS", "REUTERS/Ann Lee", "Sputnik via REUTERS", "AP Photo/Ann Lee". */
const LATIN_CREDIT =
  '(?<=(?:[Pp]hotos?|[Ff]otos?|[Cc]redits?|[Ii]mages?|[Pp]ictures?|Crédit|Bild|Imagen|Zdjęcie)(?::| by) (?:[A-Z][^ ,;:/]*[ /]){0,6}[A-Z][^ .,;:/]*)|' +
  '(?<=[A-Z][a-z]+ [A-Z][a-z]+/[A-Z][A-Za-z]*)(?![a-z])|(?=/[A-Z][a-z]+ [A-Z][a-z]+)|(?<= via (?:REUTERS|Reuters|AP|AFP|Xinhua))|(?= Photo[/ )])';

/** "Beijing-on-Thames", "US$5", "USA Today reported", a "Turkey sandwich", "Peking duck", "Moscow State University". */
const LATIN_PLACE =
  '-(?:on|upon|sur|sous|an|am|en)-|[$]|(?<=[A-Z]{2}) Today(?= [a-z]|[’,])|' +
  '(?<=T(?:urkey|URKEY)) (?:dinner|sandwich|stuffing|breast|prices|legs?|meat|leftovers|bacon|burgers?|broth|trot|DINNER)(?![a-z])|(?<=(?:[Ff]rozen|[Rr]oast(?:ed)?|[Ss]moked|[Ff]ried|Thanksgiving|Christmas) Turkey)|(?<=Peking) [Dd]uck(?![a-z])|' +
  '(?<![A-Z.])(?: [A-Z][a-z]+){1,2} (?:University|Institute|College|Academy|Airport|Museum|Conservatory|Hospital|Daily|Times|Post|' +
  `Journal|Herald|Tribune|Bank|Corp|Inc|Ltd|Club|Airlines|Airways|Railway|Television|Holdings)(?![a-z])|${LATIN_COUNCIL}|${LATIN_CHANNEL}|${ITALIAN_STREET}`;

/** A syllable of Pinyin. */
export const SYLLABLE =
  '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:a(?:[io]|ng?)?|e(?:[ir]|ng?)?|i(?:a(?:o|ng?)?|e|ng?|ong|u)?|ong|ou?|u(?:a(?:i|ng?)?|[eino])?)';

/**
 * "Wang Yi, a 24-year-old violinist": a bearer of the name who is in the news once. Trades that nobody is known for, since a pack may
 * know a swimmer or a writer; what the known are too ("a farmer") only behind an age.
 */
const ONCE_IN_THE_NEWS =
  ', (?:[0-9]{1,3}, )?an? (?:(?:local |retired |young |elderly |(?:bus|taxi|truck) )?(?:[0-9]{1,3}-year-old )?(?:violinist|nurse|driver|waiter|waitress|baker|barber|' +
  'butcher|plumber|carpenter|tailor|electrician|mechanic|welder|shopkeeper|pensioner|tourist|villager|housewife|shopper|cleaner|cashier|bartender|hairdresser|' +
  'receptionist|postman|passer-by|bystander|courier|gardener)|[0-9]{1,3}-year-old (?:(?:school|university|college|local) )?(?:teacher|student|farmer|resident|mother|' +
  'father|grandmother|grandfather|graduate|librarian|accountant|cook|retiree|worker|engineer|pupil|girl|boy|woman|man))(?![a-z])';

/** Younger than anybody in office. */
const AGE = '(?:[1-9]|1[0-9]|2[0-4])';

/** "Xi Jinping, 14, of Leeds", "Xi Jinping (14) aus Köln"; "Li Qiang, a chef in Leeds". */
const LATIN_NO_OFFICIAL =
  `, ${AGE}(?:,|[.] | (?:ans|Jahre|anni|anos|lat)(?![a-z]))|, de ${AGE} a[ñn]os| [(]${AGE}[)] (?:aus|de|di|z|of|from) |` +
  `, (?:[0-9]{1,3}, )?an? (?:[a-z-]+ )?(?:${ENGLISH_TRADES})(?![a-z])`;

/** "in Rome" before ", Georgia"; the towns of the country are in the country. */
const AT_A_TOWN =
  '(?:^|[^A-Za-z])(?:in|near|of|from|to) (?!Tbilisi|Batumi|Kutaisi|Gori|Sukhumi|Poti|Rustavi)[A-Z][a-z]+';
const NO_LIST = '(?:[.)]|,(?! (?:and|or) | [A-Z]))';

/**
 * As prose writes them, and in the capitals of headlines. Both are spelled out: with the modifier `(?i:…)` V8 14 gave now and then another
 * answer for the same text (a page in three runs of one test).
 */
const STATES = `${AMERICAN_STATES} mexico island ontario alberta manitoba saskatchewan`
  .split(' ')
  .flatMap((state) => [state.charAt(0).toUpperCase() + state.slice(1), state.toUpperCase()])
  .join('|');
const SHORT_STATES =
  'Fla|Ala|Ariz|Calif|Colo|Conn|Tenn|Tex|Okla|Wis|Pa|Mass|Minn|Mich|Ga|Ky|Md|Nev|Neb|Wyo|N[.]?[YJCDHM]';

/** Behind the name of a place that is better known elsewhere: "Paris, Texas", "Moscou, dans l’Idaho"; the town of a state that has a namesake abroad. */
const LATIN_IN_AMERICA =
  `(?=(?:, | [(])(?:(?:in|en|em|no|na|au|im|dans) )?(?:l[’'])?(?:(?:North|South|West|New|Rhode|NORTH|SOUTH|WEST|NEW|RHODE) )?(?:${STATES}|${SHORT_STATES})(?![A-Za-z])|` +
  ' (?:w stanie|im US-Bundesstaat|in the (?:US |U.S. )?state of) [A-Z])|' +
  // "in Rome, Georgia, on Monday", but "in London, New York and Tokyo"
  `(?<=${AT_A_TOWN})(?=, (?:Georgia|New York|Washington)${NO_LIST})|` +
  `(?<=${AT_A_TOWN}, Georgia)(?=${NO_LIST})|(?<=(?:[Ss]tate of|(?:Atlanta|Athens|Augusta|Savannah|Macon|Columbus),) Georgia)|` +
  '(?<=Georgia)(?= (?:Gov|Governor|Sen|Senator|Rep|Secretary of State|Republicans?|Democrats?|Bulldogs)(?![a-z]))';

/** Behind a hyphen a syllable of a Chinese name: "Li Qiang-hua", but "Xi Jinping-led"; "Ben Wallace & Sons", "Donald Trump, Jr.", "the Trump family". */
const LATIN_PERSON = ` ?& ?[A-Z]|-based(?![a-z])|, (?:Jr|Sr)(?![a-z])| (?:family|families|clan|dynasty|household)(?![a-z])|-${SYLLABLE}(?![a-z])`;

/** The most frequent Chinese surnames, in both character sets: who begins so is no foreigner, "马克龙" aside. */
const SURNAMES =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔崔邱秦江史侯邵孟龙龍段雷钱錢汤湯尹黎易武贺賀赖賴龚文习習]';

/** What stands behind a whole name: a mark, or what people do. */
const EDGE = '(?=[，。、；：？！（）《》“”的说說是表曾被也告先和与與]|$)';

/**
 * What ends a given name of two characters behind such a surname: "李强鹏" anywhere, "李强东" only before an edge, since "李强东盟之行" goes
 * on otherwise; and what makes a verb of the name's end: "李强调" stressed. Behind a name of three the name is whole: "习近平豪气地说".
 */
const THIRD_OF_NAME =
  `(?<=${SURNAMES}.)(?:夫(?!人|妇|婦)|[轩涵婷娜娟玲倩颖琳萍鹏斌昊琪鑫]|[国國东東波力华華军軍伟偉峰辉輝刚剛]${EDGE})|` +
  '(?<=[强強])[调調](?![研查任整控度动動])';

/** What goes on in the sounds of a foreign name and seldom begins another: 克里 in 克里斯蒂安, but 普京 before 斯大林格勒. */
const FOREIGN_SOUNDS = `(?<!${SURNAMES}.{1,2})(?:斯[基卡蒂]|[尔爾](?![后後])|姆(?!巴)|蒂安|[娅婭莉])`;

/** A council of a nation or another body: "مجلس الأمن القومي" is none of the United Nations. */
const ARABIC_COUNCIL = '(?<=مجلس [^ ]{2,10}) ال(?!دولي)[^ ]+ي(?![ء-ي])';

/** "厨师李强": a trade before a Chinese name. */
const HAN_BEFORE_OFFICIAL = `(?<=厨师|廚師|教师|教師|老师|老師|学生|學生|门将|門將|守门员|守門員|球员|球員|演员|演員|歌手|司机|司機|法官)(?=${SURNAMES})`;

/** "李强（14岁）", "李强，男，14岁", "大坂選手". */
const HAN_NO_OFFICIAL = `(?:[，,（(]?(?:男|女|今年)?[，,]?)${AGE}[岁歳歲]|選手|シェフ|くん`;

/** "图：新华社/路透社" */
const HAN_CREDIT = '(?<=(?:[图圖]|[图圖]片|摄影|攝影|照片|写真)(?:来源|來源|提供)?[：:][^，。：；\n]{2,12})';

/** "Putin'in", "Ankara’ya": the cases of Turkish, which parts them from a name; "Xi'an" has none of them. */
const TURKISH_CASE =
  '.(?:y?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae]|[dt][ae]ki|n[aeıiuü]|n[dt][ae]n?|l[ae]r|[dt][ıiuü]r)(?![a-zçğıöşü])';

/** By script. Without a backslash: the build writes it as two, and a test that looks for these strings in the script would miss them. */
const BY_SCRIPT: ReadonlyMap<Script, Continuations> = new Map<Script, Continuations>([
  [
    'latin',
    {
      person: LATIN_PERSON,
      place: LATIN_PLACE,
      organisation: `${LATIN_COUNCIL}|${LATIN_CREDIT}`,
      inAmerica: LATIN_IN_AMERICA,
      namesake: ONCE_IN_THE_NEWS,
      noOfficial: LATIN_NO_OFFICIAL,
      suffix: TURKISH_CASE,
    },
  ],
  [
    'han',
    {
      person: `主义|主義|大厦|大廈|大楼|大樓|家族|一家|[^ ，。]{0,3}基金[会會]|${FOREIGN_SOUNDS}`,
      place: `${ACROSS_WORDS}|${OF_A_PLACE}|${INSTITUTION}|${BUILDING}|${STREET}|${JAPANESE}`,
      // "外交部长" is the minister.
      // Behind a country its own name would go with it: 美国财政部长.
      organisation: `(?<![国國].{3})[长長](?![期久江城远遠达達假征春沙]|三角)(?!时间|時間)|${HAN_CREDIT}`,
      afterTwo: THIRD_OF_NAME,
      noOfficial: HAN_NO_OFFICIAL,
      // "小特朗普" is the son; "缩小拜登的差距" narrows a lead.
      beforePerson: '(?<=(?<![缩縮减減大中最弱从從较較])小)',
      beforeOfficial: HAN_BEFORE_OFFICIAL,
    },
  ],
  [
    'cyrillic',
    {
      person: '[- ](?:младш|старш|молодш)(?:ий|его|ого|ему|ому|им)(?![а-яіїє])',
      inAmerica: '(?=(?:, | [(]| [ву] )штат)',
      noOfficial: `, ${AGE} (?:лет|года?|рок[иі]в?)(?![а-яіїє])|, ${AGE}-летн`,
    },
  ],
  ['hangul', { person: ' (?:일가|가족)', noOfficial: ` ?(?:셰프|선수|학생|교사)|[(]${AGE}[)]` }],
  // "واشنطن بوست"
  [
    'arabic',
    {
      place: ' (?:بوست|تايمز|جورنال|تريبيون|هيرالد)(?![ء-ي])',
      organisation: ARABIC_COUNCIL,
      inAmerica: '(?= بولاية )',
    },
  ],
]);

/** The patterns of a script as an index has them, one after the other; `hasName` tells of a name in lower case whether the index has it. */
export function continuationsOf(script: Script, hasName: (name: string) => boolean): string {
  const of = BY_SCRIPT.get(script) ?? {};
  const words = script === 'latin' ? asWords(hasName) : '';
  const longer = KINDS.map((kind) => {
    const pattern = of[kind] ?? '';
    return words === '' || kind === 'person' ? pattern : `${pattern}|${words}`;
  });
  longer[AFTER_TWO_CHARACTERS] = of.afterTwo ?? '';
  longer[IN_AMERICA] = of.inAmerica ?? '';
  longer[NAMESAKE] = of.namesake ?? '';
  longer[NO_OFFICIAL] = of.noOfficial ?? '';
  longer[BEFORE_PERSON] = of.beforePerson ?? '';
  longer[BEFORE_OFFICIAL] = of.beforeOfficial ?? '';
  longer[SUFFIX] = of.suffix ?? '';
  return longer.join(BETWEEN_PATTERNS);
}
