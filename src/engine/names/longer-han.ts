import type { Script } from './script.ts';

/**
 * What makes a longer name, or no name, of the place before it in a script without word edges: "中国人" are people, "中国电信" a
 * company, "北京时间" an hour. Matched from where the place ends.
 */

/** People, tongue, manner of a place: adjectives in other languages. And the sea between south and sea. */
const OF_A_PLACE =
  '人(?!大会堂|权|權)|[语語话話](?!权|權)|籍|裔|式|菜|族|梦|夢|特色|功夫|象棋|农历|農曆|时间|時間|製|制造|製造|(?<=[南东東]中[国國])海|(?<=[内內]蒙古)';

/** Companies, papers and schools, with what may stand between. */
const INSTITUTION =
  '[^\\s，。、；：！？和与與及在的将將对對向跟或]{0,5}(?:大学|大學|学院|學院|日报|日報|时报|時報|邮报|郵報|晚报|晚報|青年报|电视台|電視台|科学院|科學院|航空|' +
  '电信|電信|移动|移動|联通|聯通|银行|銀行|石油|石化|海油|铁建|鐵建|平安|人寿|人壽|共产党|共產黨|国民党|國民黨|新闻社|新聞社|之声|之聲|之音|湾区|灣區|海峡|' +
  '海峽|半岛|半島|运通|運通|大厦|大廈|证券交易所|證券交易所|经济新闻|經濟新聞|経済新聞|新聞社|新闻网|新聞網)';

/** By script: the source of the pattern. */
export const LONGER_NAMES: ReadonlyMap<Script, string> = new Map([['han', `${OF_A_PLACE}|${INSTITUTION}`]]);
