import { describe } from 'vitest';
import { tableOfNews } from './bundled-names.ts';

describe('clubs with a place in their names', () => {
  tableOfNews([
    ['广州恒大主场击败上海申花，大连一方客场告负。'],
    ['武汉卓尔、天津泰达与青岛海牛握手言和。天津和武汉都下雨。', '天津=tianjin', '武汉=wuhan'],
    ['曼彻斯特城击败曼彻斯特联。曼彻斯特城市议会表示欢迎。', '曼彻斯特=manchester'],
    ['紐約洋基對大都會，紐約市長出席。', '紐約=new-york'],
    ['広州恒大が勝ち上がり、広州で決勝が行われる。', '広州=guangzhou'],
  ]);
});

describe('firms and markets with a place in their names', () => {
  tableOfNews([
    ['深圳华强公告，上海电气中标，日本制铁涨价，香港中华煤气派息。'],
    ['纽约商品交易所原油上涨，伦敦金属交易所铜价下跌，上海期货交易所休市。'],
    ['碧桂园服务上涨，中国恒大在香港停牌。', '中国恒大=china-evergrande-group', '香港=hong-kong'],
    ['上海电力供应紧张，深圳华人聚会，日本制定新法。', '上海=shanghai', '深圳=shenzhen', '日本=japan'],
  ]);
});

describe('halls, roads, restaurants and festivals', () => {
  tableOfNews([
    ['香港大會堂舉行音樂會，香港藝術節開幕，敦煌研究院办展。'],
    ['北京人民大会堂举行仪式。', '北京=beijing', '人民大会堂=great-hall-of-the-people'],
    ['记者沿北京道9号走。北京道歉了吗？北京道路拥堵。', '北京=beijing', '北京=beijing'],
    ['上海樓、北京樓，這些老館子還在。上海楼市回暖。', '上海=shanghai'],
    ['巴黎地铁九号线停运，北京地铁票价上涨。', '北京=beijing'],
    ['東京芸術大に学び、ニューヨーク近代美術館に収蔵。ニューヨークの美術館。', 'ニューヨーク=new-york'],
  ]);
});

describe('a namesake who is told by what he is', () => {
  tableOfNews([
    ['天津人李强在巴黎教书。李强说他不是演员。', '巴黎=paris', '李强?'],
    ['老闆王毅今年八十一歲。王毅的兒子在日本。', '王毅?', '日本=japan'],
    ['一位叫李强的同窗去了汉堡。', '汉堡=hamburg'],
    ['公司聘任张军为财务总监。里長李強表示人潮外移。'],
    ['策展人王毅捷花了三年。王毅捷笑道，不累。'],
  ]);
});

describe('somebody in office beside the like', () => {
  tableOfNews([
    ['国家领导人习近平和发言人毛宁未回应。', '习近平=xi-jinping', '毛宁=mao-ning'],
    ['一个叫习近平的知青来到村里。', '习近平=xi-jinping'],
    ['外长王毅在北京说，李强总理访问德国。', '王毅=wang-yi', '北京=beijing', '李强=li-qiang', '德国=germany'],
    [
      '常驻联合国代表张军在安理会发言。',
      '联合国=united-nations',
      '张军=zhang-jun',
      '安理会=united-nations-security-council',
    ],
  ]);
});

describe('short forms that their bearers have', () => {
  tableOfNews([
    [
      '蕭美琴副總統很忙，蕭副總統與賴總統談台海。',
      '蕭美琴=hsiao-bi-khim',
      '蕭=hsiao-bi-khim',
      '賴=lai-ching-te',
      '台海=taiwan-strait',
    ],
    ['林鄭月娥表示不評論。記者追問林鄭。', '林鄭月娥=carrie-lam', '林鄭=carrie-lam'],
    ['平台海外用户增长，烟台海关查获走私。陽光華府開盤。'],
    ['華府與北京對話，日內瓦會議在即。', '華府=washington', '北京=beijing', '日內瓦=geneva'],
  ]);
});

describe('a Japanese family of ours before the given name of another', () => {
  tableOfNews([
    ['高市一郎弁護士は控訴する方針。高市弁護士は主張した。'],
    ['岸田劉生の研究で知られ、岸田美香さんと高市健太選手に会った。'],
    [
      '高市早苗首相は会見した。高市首相は台湾に触れた。',
      '高市早苗=sanae-takaichi',
      '高市=sanae-takaichi',
      '台湾=taiwan',
    ],
    [
      '岸田政権、岸田内閣、岸田外交、岸田骨太の方針',
      '岸田=fumio-kishida',
      '岸田=fumio-kishida',
      '岸田=fumio-kishida',
      '岸田=fumio-kishida',
    ],
  ]);
});

describe('トランプ, he or cards', () => {
  tableOfNews([
    ['トランプを配る手品師。トランプのハートのエース。トランプ大会で優勝した。'],
    [
      'トランプ大統領、トランプ氏、トランプのアメリカ',
      'トランプ=donald-trump',
      'トランプ=donald-trump',
      'トランプ=donald-trump',
      'アメリカ=united-states',
    ],
    ['トランプを支持する人々がトランプ政権を語る。', 'トランプ=donald-trump', 'トランプ=donald-trump'],
  ]);
});
