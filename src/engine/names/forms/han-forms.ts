import type { EntityKind } from '../../../model/pack.ts';

/** Forms of a Chinese name that follow from the one given: the other character set, and a surname with an office. */

/** Each simplified character and its traditional one, for those that names in news are made of. Where one stands for several (台, 余, 沈) it is left out. */
const PAIRS =
  '国國罗羅习習乌烏兰蘭韩韓湾灣岛島东東华華广廣门門厦廈宁寧龙龍兴興义義乐樂书書军軍农農冯馮刘劉刚剛剑劍劳勞务務卢盧卫衛县縣双雙叶葉员員园園图圖圣聖场場块塊坚堅声聲处處备備复復头頭夺奪' +
  '孙孫学學宝寶实實审審宪憲宾賓对對导導尔爾层層岗崗峡峽币幣师師帐帳帅帥带帶帮幫库庫应應庆慶开開张張强強彦彥总總恶惡战戰户戶报報拥擁择擇扬揚挂掛换換据據损損摇搖断斷无無时時显顯晖暉暂暫' +
  '权權条條来來杨楊极極构構枪槍树樹样樣桥橋欢歡欧歐毕畢汇匯汉漢汤湯沟溝泽澤泾涇洁潔济濟浊濁测測浑渾涛濤润潤涨漲渊淵渐漸渔漁满滿滨濱潜潛澜瀾灭滅灯燈灵靈炉爐点點炼煉烁爍烟煙热熱爱愛牵牽' +
  '犹猶独獨玛瑪环環现現玺璽珐琺琼瓊电電疗療皑皚监監盖蓋盘盤码碼确確礼禮祸禍禅禪离離种種积積称稱稳穩穷窮竞競笔筆筑築篱籬类類约約红紅纪紀纬緯纳納纸紙线線练練组組细細织織终終经經结結绍紹' +
  '统統绥綏维維绵綿罚罰网網联聯肃肅胜勝脑腦脸臉腾騰舰艦艺藝节節芜蕪苏蘇苹蘋茎莖荐薦荣榮药藥莱萊莲蓮获獲莹瑩萨薩葱蔥蒋蔣蓝藍虾蝦补補袭襲装裝见見观觀规規览覽计計议議讯訊记記许許论論设設' +
  '访訪评評识識诉訴词詞试試诗詩话話该該详詳语語说說请請诺諾调調谈談谢謝谭譚贝貝负負财財贡貢质質贵貴贸貿费費贺賀资資赖賴赛賽赞贊赵趙跃躍萧蕭内內车車轨軌轮輪软軟轻輕较較辉輝输輸辽遼达達过過运運' +
  '还還进進远遠连連迟遲适適选選递遞邓鄧邮郵邹鄒郑鄭释釋钓釣钟鍾钢鋼钦欽钱錢铁鐵银銀锋鋒锡錫锦錦长長闫閆问問间間闻聞阁閣队隊阳陽阴陰阵陣际際陆陸陈陳险險随隨隐隱难難静靜页頁顶頂项項顺順' +
  '须須顾顧预預领領频頻题題风風飞飛马馬驻駐驾駕骆駱骏駿鲁魯鲍鮑鸟鳥鸿鴻鹤鶴麦麥黄黃齐齊丽麗业業丰豐临臨为為举舉云雲亚亞产產亲親亿億仅僅从從仑侖仓倉仪儀们們价價众眾优優会會伟偉传傳伦倫' +
  '伪偽体體侠俠侨僑储儲党黨关關内內冈岡决決况況冻凍净淨凤鳳凯凱击擊创創则則办辦动動励勵区區医醫单單卖賣厅廳历歷压壓厂廠参參发發变變号號启啟吴吳呜嗚咏詠哑啞响響唤喚啸嘯团團围圍垄壟壮壯' +
  '壳殼够夠夹夾奋奮奥奧妇婦娇嬌娱娛孪孿宫宮宽寬将將尘塵尽盡属屬屿嶼岁歲岂豈岭嶺峦巒巩鞏归歸录錄忆憶态態怀懷恒恆悦悅惊驚慑懾戏戲执執扩擴扫掃抚撫护護拟擬拨撥挥揮揽攬敌敵数數旧舊旷曠晓曉' +
  '术術机機杂雜档檔桦樺检檢楼樓横橫残殘毁毀气氣没沒沪滬涡渦涩澀湿濕溃潰滚滾滞滯烧燒烦煩状狀狮獅猎獵献獻瘫癱盐鹽睁睜矿礦砖磚碍礙禄祿税稅窃竊竖豎签簽粤粵粮糧紧緊级級纵縱绝絕续續绪緒绿綠' +
  '缅緬缓緩编編缘緣缝縫羁羈耸聳职職聪聰艰艱芦蘆荡蕩虑慮虽雖蛮蠻衅釁衔銜谋謀贪貪贫貧购購贯貫趋趨践踐轰轟轴軸载載辑輯逊遜逻邏遗遺钧鈞铭銘镇鎮锐銳闭閉闯闖雾霧韦韋韧韌顿頓颁頒颜顏';

/**
 * Offices that are said straight after a surname, in Chinese and Japanese, by what the description says of somebody. All of them for
 * everybody were 8 of the 100 KB that names may take, and "王部长" meant a spokesman too. 氏 is what Japanese
 * says of anybody, and the surname alone of few.
 */
const OFFICES: readonly (readonly [held: RegExp, offices: string])[] = [
  [/\bvice\b/i, '副主席 副总理 副總理 副总统 副總統'],
  [/president|chair/i, '主席 国家主席 总统 總統 总书记 總書記 氏'],
  [/premier|prime minister|chancellor/i, '总理 總理 首相 氏'],
  [/^foreign minister/i, '外长 外長 外相 氏'],
  [/minister|counc|secretary|commission|head of/i, '部长 部長'],
  [/ambassador|envoy|representative/i, '大使'],
  [/spokes/i, '发言人 發言人'],
];

/** A surname and given name of one or two characters, as against a foreign name in Chinese sounds. */
const CHINESE_NAME = /^\p{sc=Han}{2,3}$/u;

/** Surnames that Chinese people of the news bear. The sounds of foreign names begin with others: 拜登 is not of the family 拜. */
export const CHINESE_SURNAMES =
  '习王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文温蓝耿栗尚';

const TRADITIONAL = new Map(PAIRS.match(/../g)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const SIMPLIFIED = new Map([...TRADITIONAL].map(([simplified, traditional]) => [traditional, simplified]));

/** The same name in the other character set; the name itself where they do not differ. */
export function otherCharacters(name: string): string[] {
  const traditional = mapCharacters(name, TRADITIONAL);
  const simplified = mapCharacters(name, SIMPLIFIED);
  return [...new Set([traditional, simplified])].filter((form) => form !== name);
}

/** "习主席" for 习近平, "王外长" for 王毅: a surname and an office, for the people whose name is a Chinese one. */
export function withOffices(name: string, kind: EntityKind, description: string): string[] {
  const surname = name.charAt(0);
  const plain = SIMPLIFIED.get(surname) ?? surname;
  if (kind !== 'person' || !CHINESE_NAME.test(name) || !CHINESE_SURNAMES.includes(plain)) return [];
  const held = OFFICES.filter(([words]) => description === '' || words.test(description));
  return held
    .flatMap(([, offices]) => offices.split(' '))
    .flatMap((office) => [surname + office, mapCharacters(surname + office, TRADITIONAL)]);
}

function mapCharacters(name: string, table: ReadonlyMap<string, string>): string {
  return Array.from(name, (character) => table.get(character) ?? character).join('');
}
