import { CHINESE_SURNAMES, otherCharacters } from '../forms/han-forms.ts';
import { AGE } from './trades.ts';

/**
 * What makes a longer name, or no name, of the name before it. In scripts without word edges "中国人" are people, "中国电信" a
 * company, "北京时间" an hour. A rule here hides a name wherever it fits, so it stands only where ordinary news seldom has the
 * same characters: "中国电力供应" is China's power supply.
 */

/** People, tongue, manner of a place: adjectives in other languages. And the sea between south and sea. */
const OF_A_PLACE =
  '人(?![大权權口工才均事形力类類])|[语語话話](?!权|權)|籍|裔|式|菜|烤[鸭鴨]|族|[梦夢]|特色|功夫|象棋|[农農][历曆]|[时時][间間]|帝[国國]|世博|製|制造|製造|(?<=[南东東]中[国國])海|(?<=[内內]蒙古)|热干面|泡菜|烤肉|(?<=意大利)面(?![临對对向包积世试])|(?<=汉堡|漢堡)[包王]|(?<=[韩韓][国國])瑜|(?<=波[兰蘭])斯基|(?<=盛[顿頓]|[纽紐][约約])州|(?<=[东東]京)塔(?!台)|(?<=中[国國])城(?![市镇鎮])|(?<=莫斯科)[号號]|(?<=纽约|紐約)客|(?<=アメリカ)大陸|(?<=[南北央]アメリカ)';

/** Parts of other words that together look like a place: 发展中+国家, 海南+海口, 最大+连锁, 河北+约谈, 变成+都市, 海上+海鲜. */
const PLACE_ACROSS =
  '(?<=[其当當集展]中[国國])[产產际際内內有家民]|(?<=[欧歐拉南北中]美[国國])家|(?<=[司立宪憲]法[国國])[家际際内內]|(?<=[道品]德[国國])[家学學]|(?<=俄国)[防家会會内]|(?<=[近今每]日本)[报報届市地月]|' +
  '(?<=[山广廣][东東]京|[湖河]北京|[广廣山江]西安|[河云雲越]南京|[海云雲越河湖西东東]南海|[抹洗]黑海|[黄黃运運内]河内|[变變组組赞贊形达達]成都)|' +
  '(?<=[^青]海上海)[鲜鮮军軍洋域]|(?<=黑海)[豚鲜鮮]|(?<=大[连連])(?:[锁鎖胜勝续續环環败敗]|任(?!命))|(?<=台北)京|(?<=[罗羅][马馬])[尼里诺諾]';

/** The same for people: 日+韩+正在, 国王+毅然, 紧张+军事; but "4日韩正会见". */
const PERSON_ACROSS =
  '(?<=(?<!中)[国國]王毅|(?:[美朝]|(?<![今昨近当當0-9一二三四五六七八九十])日)[韩韓]正|[主紧緊扩擴夸誇][张張][军軍])';

/** And for bodies: 其+中共+有, 空中+共享, 新华+社区, 河北+约谈. */
const BODY_ACROSS =
  '(?<=其中共|[河湖西东東]北[约約])|(?<=中共)(?:[识識享计計]|同(?!意))|(?<=[联聯]合[国國])(?:教科文|[儿兒]童|[难難]民|粮|糧|[开開][发發]|[环環]境)|(?<=新[华華]社)[区區]';

/** Companies, papers and schools, with what may stand between. */
const INSTITUTION =
  '[^ \n，。、；：！？和与與及在的将將对對向跟或]{0,5}(?:大[学學]|[学學]院|[日时晚邮商]报|[日時晚郵商]報|证券报|青年报|[电電][视視]台|科学院|科學院|研究院|' +
  '[银銀]行(?![业業])|海油|[铁鐵]建|人[寿壽]|[共国國][产產民][党黨]|之[声聲]|之音|[湾灣][区區]|海[峡峽]|' +
  '半[岛島]|[运運]通|大[厦廈]|(?:[证證]券|商品|期[货貨]|[黄黃]金|金[属屬])交易所|[经經経][济濟済]新[闻聞]|新[闻聞][社网網])|' +
  // Trades too: "中国进口石油" imports oil.
  '(?:汽[车車]|[钢鋼][铁鐵]|[医醫][药藥]|[电電][气氣])集[团團]|(?:南方|[东東]方|[国國][际際]|海洋)?(?:航空|[电電]信|移[动動]|[联聯]通|石油|石化|平安)(?![业業进進需价價产產支供市出])';

/** Airports, halls, games and papers, with what may stand between: "北京国际机场", "武汉网球中心", "東京五輪". */
const BUILDING =
  '[^ \n，。、；：！？和与與及在的对對向跟或]{0,6}(?:[机機][场場]|空港|[动動]物[园園]|博物[馆館]|[图圖][书書][馆館]|[体體]育[场場馆館]|俱[乐樂]部)|' +
  '(?:[网網]球|科技|[体體]育|[会會]展|[购購]物|[艺藝][术術]|文化)中心|[^ \n，。、；：！？一两兩多家座和与與及在的]{0,3}(?:餐[厅廳]|[酒饭飯]店|大?[剧劇][院场場]|[乐樂][团團]|[电電][影视視]台|公[园園])|101|[电電]影(?:[节節]|金像)|大哥大|(?:[市国國]立|近代|[现現]代)?美[术術][馆館]|大[会會]堂|[艺藝][术術][节節]|[楼樓](?=[、，。的這这])|(?:卫星|中央)?通[讯訊]社|故[宫宮]|[圣聖](?:母院|日耳曼)|[卫衛][视視]|[协協]定|[条條公][约約]|[队隊][长長]|[电電]力(?:公司|集团|集團)|' +
  '[0-9]{0,4}(?:冬季|夏季)?(?:奥运|奧運|冬奥|冬奧|亚运|大运|五輪|オリンピック)|啤酒|公[开開][赛賽]|[锦錦][标標][赛賽]|大[师師][赛賽]|[马馬]拉松|(?<=伦敦|倫敦)眼|・(?:ポスト|ジャーナル|ヤンキース|サンジェルマン|ユナイテッド|シティ|[ァ-ヺー]{2,9}ズ)';

/** "上海路12号", "北京西路", "東京通り"; but "北京路透社", "中国路线", "北京大街小巷". */
const STREET =
  '[东東西南北中][路街]|道(?=[官0-9０-９一二三四五六七八九十])|地[铁鐵](?=[0-9一二三四五六七八九十]+[号號])|[路街](?=[步0-9０-９一二三四五六七八九十、，。和与與及的不是站口]|$)|大道|通り(?!に)';

/**
 * In Japanese: firms, papers and the region of 中国 ("中国電力は", "中国地方の"), a surname with a given name in kana ("福島みずほ氏"), a
 * university or school, tongue, cooking, people; halls, towers, clubs and firms. A castle has a particle behind it: "北京城里" is Chinese.
 */
const JAPANESE =
  '(?:電力|新聞|鉄道|放送|地方)(?=[のはがをでにとも])|(?![のはがをでにともやかへ]|から|より|まで|など|なら)(?=[ぁ-ん]{2,3}(?:選手|さん|氏))|大(?=[のはがをでにとも]|、(?![中小比])|教授|准教授)|[^ぁ-ヺ、。・ ]{0,4}(?:高校(?!生)|(?:学芸|外国語|芸術|工業|農工|都市)大)|弁|料理|ダック|テレビ|ハム|郵政|(?:東洋)?カープ|スカイツリー|ドーム|タワー|スタジアム|メトロ|ガス|マラソン|城(?=[はがをのでにともや]|天守)|国籍';

/** Families of ours before another's given name: "高市一郎弁護士", "岸田劉生の"; or in no office: "高市弁護士". And "トランプ" as what is played with. */
const JAPANESE_PERSON =
  '(?<=高市|岸田)(?!早苗|文雄|骨太)(?:劉生|国士|今日子|[一-鿿]?(?:[郎朗太夫雄男介助樹也哉斗吾彦輔輝]|[一-鿿ゆま][子美香恵奈])(?=[さ氏弁選容被教監投社医記、。（はがの]))|' +
  '(?<=高市|岸田)(?:弁護士|容疑者|被告|教授|監督|投手|選手|記者|医師|社長)|' +
  '(?<=トランプ)(?:カード|ゲーム|手品|占い|遊び|マジック|大会|を(?:配|切っ?|めく|シャッフル|しよう|して遊|した。)|の(?:ハート|スペード|クラブ|ダイヤ|エース|ジョーカー|絵柄|束|山札))';

/** Chinese surnames in both character sets: who begins so is no foreigner, "马克龙" aside. */
const SURNAMES = `[${[CHINESE_SURNAMES, ...otherCharacters(CHINESE_SURNAMES)].join('')}]`;

/** What somebody is called behind his name: "王毅刚教授"; before a verb 刚 is "just now": "王毅刚说". */
const SAID_OF = '教授|先生|女士|博士|院士|医生|律师|氏';

/** What stands behind a whole name: a mark, what people do, what a scholar is called or does: "李强国认为", "王毅然教授". */
const EDGE = `(?=[，。、；：？！（）《》“”的说說是表曾被也告先昨和与與称稱笑]|$|${SAID_OF}|[认認][为為]|指出)`;

/**
 * What ends given names, and what of it a sentence goes on with: "王毅然后", "李强平和地", and the president 文在寅. Left out is what begins
 * many words, and countries by one sign: "秦刚明天", "李强建的路", "王毅英、法之行".
 */
const GIVEN_END = '(?:[然林涛濤杰傑宇浩敏丽麗慧梅芳燕兰蘭春良仁祥民海山文龙龍博凡捷辰晨阳陽鸣鳴]|平(?!和))';

/** "李强生认为": any character, but those that say how and when he thinks so: "李强还认为", "王毅曾指出". */
const THINKS =
  '[^还還也曾并並则則又都再更便即就仍亦均才刚剛已正将將未不先后後会會要能所可只总總同一们們被等方本原自误誤常皆却卻若因，。、；：？！和与與](?=[认認][为為]|指出)';

/**
 * What ends a given name of two characters behind such a surname: "李强鹏" anywhere, "李强东" only before an edge, since "李强东盟之行" goes
 * on otherwise.
 */
const THIRD =
  `夫(?!人|妇|婦)|[轩涵婷娜娟玲倩颖琳萍鹏斌昊琪鑫]|(?:[国國东東波力华華军軍伟偉峰辉輝]|${GIVEN_END})${EDGE}|` +
  `${THINKS}|[刚剛](?=[，。、；：？！（）《》“”]|$|${SAID_OF})`;

/** With what makes a verb of the name's end: "李强调" stressed. Behind a name of three the name is whole: "习近平豪气地说". */
const THIRD_OF_NAME = `(?<=${SURNAMES}.)(?:${THIRD})|(?<=[强強])[调調](?![研查任整控度动動])`;

/** Sounds of foreign names: of two or more before an edge the rest of a name is made, "拜登海默教授", where one may begin a word. */
const SOUND =
  '[斯基克德诺夫滕森茨蒂维莱曼顿伯格恩托罗丽莉娅卡迪弗奇琳妮尔姆娜科洛沃海默勒蕾坎諾維萊頓羅麗婭爾]';

/** What goes on in the sounds of a foreign name and seldom begins another: 克里 in 克里斯蒂安, but 普京 before 斯大林格勒. "马克龙" and "卢比奥" begin like Chinese names. */
const FOREIGN_SOUNDS = `(?<!(?![马馬卢盧][克比])${SURNAMES}.{1,2})(?:${SOUND}{2,5}(?=[，。、；：！？（）《》“”的说說称稱在将將于獲获和与與被进進教]|$)|斯[基卡蒂托]|[科维維诺諾]维奇|尼奥|吉亚|古拉|库塔|亚诺|[利里](?:亚尼|斯(?!本))|雷斯|特[罗根]|伯格|[德森生罗斯娜格](?=[，。、说說在和与與被获獲进進]|$)|[尔爾](?![后後])|姆(?!巴)|蒂安|[娅婭莉])`;

/** Who wrote, edited or took a picture: "（记者 王毅 张军）", "本报记者王毅", "责任编辑：李强", "【北京＝王毅】"; but "记者：王毅外长何时来" asks. */
const HAN_BYLINE =
  '(?<=伊)(?=万斯)|(?<=(?:[（(][^（）()。，：；\n]{0,9}|[本社报報])(?:[记記]者|通讯员)[ 　]?(?:[^ 　、，。（）()\n]{2,4}[ 　、]){0,3}|(?:责编|编辑|校对|摄影)[：/])|(?<=[＝=])(?=..[】）])';

/**
 * "厨师李强": a trade before a Chinese name; "教授李强国" has one of his own. Of foreigners, who are often told of by what they were ("演员泽连斯基",
 * "瓦格纳创始人普里戈任") or stand before courts ("被告特朗普"), only trades of none: "门将普京", "一家公司的创始人普京"; in "部门将普京",
 * "专门将普京" the 将 is a verb.
 */
const HAN_BEFORE_OFFICIAL =
  `(?:(?<=教授|策展人|聘[任请請]|[总總][监監]|董事[长長]|老[板闆]|里[长長]|[津京海东東南西北州川陕疆苏蘇徽宁寧市县縣村镇鎮地]人|教[练練]|[运運][动動][员員]|消防[员員]|店主|[摄攝]影[师師]|[农農]民|工人|保安|快[递遞][员員]|[医醫]生|[护護]士|[导導]演|作家|[诗詩]人|[画畫]家|研究[员員]|[教老][师師]|[学學]生|演[员員]|司机|司機|法官|[创創]始人|合[伙夥]人|嫌疑人|受害[人者]|被告人?|同名男子)(?=${SURNAMES})|` +
  // "一位叫李强的"; a name of three is told so of the great: "一个叫习近平的知青".
  `(?<=[位个個名]叫|叫做)(?=${SURNAMES}.[的，。、：；])|` +
  `(?<=(?<!元)(?:投手|歌手|俳優|弁護士|社員|医師)[の、]|[厨廚][师師]|[村居]民|(?<![部专專澳热熱厦廈海安])[门門][将將]|守[门門][员員]|球[员員]|裁判|歌手|[影女球]星|[导導]演|家[^，。]{0,5}公司的?[创創]始人))(?!${SURNAMES}.(?:${THIRD}))`;

/**
 * "迭戈·科斯塔", "简·奥斯汀": foreign surnames of ours that many bear, behind the first name of another; 诺瓦克 is ours beside Russia alone,
 * and behind his name 米歇尔 is Obama's wife.
 */
const HAN_NAMESAKE =
  '(?<=(?<!杰克|劳埃德|安东尼奥|夏尔|查尔斯|[戴大][维卫]|卡[娅亚]|凯文|约翰)·(?:沙利文|奥斯汀|科斯塔|米歇尔|卡梅伦|卡拉斯|麦卡锡|克里))|(?<=州奥斯汀)|(?<=(?:(?<!(?:俄|普京|得堡)[^。]{0,30})|[统将·])诺瓦克)|(?<=巴马[^。]{0,30}米歇尔)|(?<=诺瓦克|米歇尔)·|(?<=卡拉斯)科(?![长技研索])';

/** "李强（14岁）", "李强，男，14岁", "大坂選手". */
const HAN_NO_OFFICIAL = `${HAN_NAMESAKE}|(?:[，,（(]?(?:男|女|今年)?[，,]?)${AGE}[岁歳歲]|選手|投手|監督|シェフ|くん|さん[（(]`;

/** A player with the surname of a town, "洋將華盛頓", and a town of an American state: "得克萨斯州巴黎", but "俄亥俄州和北京". */
const HAN_NAMED_AFTER =
  '(?<=(?:(?:克[萨薩]斯|肯塔基|田[纳納]西|[爱愛][达達]荷|俄亥俄|佐治[亚亞]|印第安[纳納])州的?(?![和与與及在同跟向对對从從赴])|洋[将將]|[前中][锋鋒]|[后後][卫衛]|球星|投手)[^ ，。]{2,3})';

/** A town's name is a surname behind a first name: "乔治·华盛顿". Asked of places alone: so are 唐纳德·特朗普 and all foreigners written. */
const TOWN_OF_SOMEBODY = '(?<=[一-鿿](?<!国)·[一-鿿]{2,3})';

/** Firms that only their short names tell: "中国中车签约". */
const SHORT_FIRM =
  '(?<=日本)制[铁鐵]|(?<=深圳)[华華][强強]|(?<=上海)(?:[电電][气氣]|家化|石化)|(?<=香港)中[华華]煤[气氣]|(?<=巴黎)[欧歐][莱萊]雅|(?<=中[国國])(?:中[车冶铁免]|五矿|华[能电]|大唐|[交能电]建|广核|太保|宝武|神华|重汽|银联)';

/** Clubs and their sponsors: "北京国安", "台北富邦勇士", "中國信託特攻"; but "中国国安部", "香港国安法". */
const CLUB =
  '(?<=北京)[国國]安(?![部局全法会會委顾顧])|首[钢鋼]|申花|上港|(?<=[广廣広]州)(?=恒大|富力)|(?<=大[连連])(?:一方|[实實]德|英博)|(?<=天津)(?:泰[达達]|[权權]健)|(?<=武[汉漢])卓[尔爾]|(?<=深圳)佳兆[业業]|(?<=成都)蓉城|(?<=杭州)[绿綠]城|(?<=青[岛島])(?:海牛|西海岸)|(?<=曼[彻徹]斯特)(?:城(?!市)|[联聯])|洋基|大都[会會](?=[队隊主客])|(?:海港|三[镇鎮])(?=[0-9队隊主客，。])|津门虎|富邦|尼克[斯隊]|奇才|竞技|巨人[队隊]|(?<=皇家马德里|拜仁慕尼黑)|信[託托](?![业業])';

/** Within the title of a work or a treaty: "《东京爱情故事》", "《习近平谈治国理政》". One that its line does not close hides nothing. */
const IN_TITLE = '(?<=《[^《》，。\n]{1,15})(?=[^《》\n]{0,40}》)';

/** "韩国海关总署": the customs of another land than China, by the sign that its name or a province's ends with, or its short form. */
const OTHER_CUSTOMS = '(?<=(?:(?<![中我])国|[本斯湾坡兰度亚南江韩美俄])海关总署)';

/** The shoe that Chinese calls as it does the aircraft. */
const SHOE = '(?<=军一号)[^，。]{0,4}鞋';

/** Two words of which the end of one and the beginning of the other make a short name: 平台海外, 烟台海关, 台海量; 中華府城. */
const SHORT_ACROSS =
  '(?<=[平后後烟煙舞陽阳窗月站讲講擂烽亮前]台海)|(?<=台海)[量关關报報外鲜鮮]|(?<=[中光]華府)|(?<=華府)城';

/** In quotes behind a word a place is the name of something else: 料理店“东京”, 「モスクワ」. */
const HAN_QUOTED = '(?=["”」』])(?<=[一-鿿ァ-ヺー]["“「『](?:[^"“「『，。]{2,3}|[ァ-ヺー]{2,6}))';

/** The patterns of Chinese and Japanese. Without a backslash, as continuations.ts says. */
export const HAN = {
  person: `${IN_TITLE}|${PERSON_ACROSS}|${JAPANESE_PERSON}|集[团團]|主[义義]|大[厦廈楼樓]|家族|一家|[^ ，。]{0,3}基金[会會]|${FOREIGN_SOUNDS}`,
  place: `${IN_TITLE}|${HAN_QUOTED}|${PLACE_ACROSS}|${SHORT_ACROSS}|${OF_A_PLACE}|${INSTITUTION}|${BUILDING}|${STREET}|${SHORT_FIRM}|${CLUB}|${JAPANESE}|${SHOE}|${TOWN_OF_SOMEBODY}`,
  // "外交部长" is the minister. Behind a country its own name would go with it: 美国财政部长.
  organisation: `${BODY_ACROSS}|(?<=[广廣広]州恒大)|(?<=碧桂[园園])服[务務]|附[属屬]|大厦|大廈|(?<![国國].{3})[长長](?![期久江城远遠达達假征春沙]|三角)(?!时间|時間)|${OTHER_CUSTOMS}`,
  afterTwo: THIRD_OF_NAME,
  inAmerica: HAN_NAMED_AFTER,
  noOfficial: HAN_NO_OFFICIAL,
  // "小特朗普" is the son; "缩小拜登的差距" narrows a lead.
  beforePerson: `(?<=(?<![缩縮减減大中最弱从從较較])小)|${HAN_BYLINE}`,
  // "四号种子梅德韦杰夫"
  beforeOfficial: `${HAN_BEFORE_OFFICIAL}|(?<=[号號][种種]子)`,
};
