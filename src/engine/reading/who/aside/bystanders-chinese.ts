import { patternOf } from '../../../text/pattern-of.ts';
import type { Around } from './around.ts';

/** Those who have no part in what a Chinese sentence tells: it has no spaces, and what is whose stands on either side of a name. */

/** Nearly every name in a text of another script is asked, too: what stands at its side says at once that none of this does. */
const LAST_HAN = /[\u3400-\u9fff]$/;

const OFFICE = '总统|主席|总理|首相|外长|部长|国务卿';
const TITLES = `(?:前|时任|${OFFICE}|秘书长)*$`;
const WITHOUT = patternOf('(?:除了|没有|不包括|不同于)', TITLES);
/** "除夕" is a day, "解除" sets free. */
const BESIDES = patternOf('(?<![解开排清])除', TITLES);
const OUT = /^[^，。；]{0,12}外/;

/** "除林德外": true for whoever is left out. */
export function isWithoutInChinese({ before: { text }, behind }: Around): boolean {
  return LAST_HAN.test(text) && (WITHOUT.test(text) || (BESIDES.test(text) && OUT.test(behind)));
}

const AND = /^(?:和|及|与|、)$/;

/** True for what joins a name to one that is left out. */
export function isAndInChinese(between: string): boolean {
  return AND.test(between);
}

const SOURCE = new RegExp(`(?<![根依])据(?:${OFFICE})?$`);
const SAYS = new RegExp(`^(?:${OFFICE})?(?:说|称|表示|介绍|透露|所说|所述|的说法)`);

/** "据林德说": true for whoever is only named as the source of what is told. */
export function isSourceInChinese({ before: { text }, behind }: Around): boolean {
  return LAST_HAN.test(text) && SOURCE.test(text) && SAYS.test(behind);
}

/** "普京总统代表俄罗斯" acts for it: a representative of his has 的. */
const PEOPLE = patternOf(
  `^(?:${OFFICE})?(?:的代表|的?(?:首席|特别|高级|国家安全|国家安全事务|前|新闻|私人)*(?:助手|助理|特使|顾问|发言人|女儿|儿子|妻子|夫人|`,
  '丈夫|父亲|母亲|弟弟|哥哥|姐姐|妹妹|律师|秘书(?!长)|创始人|幕僚|保镖|前任|厨师|司机|替身|批评者|支持者|反对者|追随者|模仿者|继任者)|',
  // "同学生座谈" is to talk with students: such words are his only behind 的.
  '的(?:[前老]?(?:妻|夫)|接班人|对手|政敌|亲信|盟友|亲属|家人|好?朋友|好友|同学|学生|老师|医生|教练|侄子|外甥|孙子|孙女|男子|女子|男人|女人|',
  '演员|凶手|刺客|枪手|嫌疑人))',
);

/** "普京的特使": true for whoever is named as the one whose envoy is told of, by the words behind. */
export function isOwnerInChinese({ behind }: Around): boolean {
  return PEOPLE.test(behind);
}
