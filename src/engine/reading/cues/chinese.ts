import { patternOf } from '../../text/pattern-of.ts';
import type { Cues } from './cues.ts';
import { IMAGINED_IN } from './imagined.ts';
import { UNFOUNDED_IN } from './unfounded.ts';

/** What news in Chinese tells events with. Verbs have no tense: without a word for what is to come, the date decides. */
export const CHINESE: Cues = {
  planned:
    /将(?:于|在|对|会|与|前往|出席|访问|举行)|即将|拟(?:于|定)|计划|预计|准备(?:于|在)|有望|可能(?:在|于|於|会|會)|定于|將|原(?:[定訂拟擬]|计划|計劃)/,
  wasPlanned: /原(?:[定訂拟擬]|计划|計劃)|本(?:应|将)/,
  telling:
    /会见|会谈|会晤|访问|抵达|签署|宣布|通过|举行|出席|发表|当选|就任|辞职|去世|逝世|火化|入侵|袭击|逮捕|拘留|制裁|提出|成立|组成|表示|威胁称|回应称|致电|通电话/,
  denied: /否认|驳斥|辟谣/,
  // Who lifts a duty or a rule calls nothing off: 取消关税, but 取消关税谈判.
  cancelled:
    /取消(?![^，。；]{0,20}(?:税|限制|制裁|禁令|签证|管制|规定|政策|措施|补贴|配额|资格|要求)(?![^，。；]{0,20}[会會访訪谈談]))|推迟|延期|暂停|(?:没有|未能?)成行/,
  putOff: { verb: /推迟|推遲|延期|改期|延后|延至|改至/, until: /(?:推迟|推遲|延期|延后|改期|延|改)[至到]$/ },
  reported: /据报道|據報道|据媒体|据悉|据称|据传|疑似|传闻/,
  negated: /是否|没有|未能|从未|并未|尚未|不会/,
  imagined: IMAGINED_IN.zh,
  unfounded: UNFOUNDED_IN.zh,
  ownVoice: /(?:^|[，。；：])(?:我(?![国军方])|笔者)/,
  eventNoun:
    /访问|会晤|会谈|峰会|选举|战争|制裁|协议|入侵|大会|论坛|吞并|撤军|袭击|空袭|爆炸|辞职|任命|就职|会议|公投|审判|判决|地震|停火|抗议|革命|起义|屠杀|暗杀|通话|发射|演习|阅兵|政变|谈判/,
  clauseStart: /[，；]/g,
  supposed: /^[，；]?(?:如果|若|假如|倘若)/,
  itBefore: /^(?:但|然而)?(?:该|此次|此|这次|这一|访问|会晤|会谈)/,
  // What has a day of its own is a thing of its own.
  goesOn: /^[，；](?![^，；]*(?:\d[日月年]|当[天日晚]|同日))/,
  pronoun: /(?:^|[，。；])(?:他|她|其)/,
  pronounIsPerson: true,
  subjectPronoun: /[他她][^，。；]*$/,
  objectPronoun: /(?:会见|会晤|接见|迎接)了?(?:他|(?<her>她))(?![们的])/,
  // Nothing but a time, a place or a plan before its verb: "当天与林德举行会谈", and what somebody hopes for himself: "表示，希望明年访问北谷".
  dropsSubject: patternOf(
    String.raw`^[，；](?:并|还|又|也|先后|分别|将|已|于|[预預][定计計]|[计計][划劃]|[拟擬]|定于|随后|此后|稍后|当[天日晚]|同日|\d{1,2}月|\d{1,2}日|上午|下午|晚间?|在[^，；]{1,8}){0,5}`,
    '(?:[与與同和]|[会會][见見晤]了?|接[见見]了?|致[电電])[^，；]{0,8}$|',
    String.raw`^(?:希望|期待|打算|准备)(?:能|在|尽快|早日|再次|[明今]年|下月|年内|\d{1,4}[年月日]){0,4}(?:访问|到访|前往|会[见晤])[^，；]{0,8}$`,
  ),
  pronounOfMany: /两国元首|双方|他们|两位(?!第一夫人|夫人|部长|防长|外长|财长|总理|大使|官员|发言人)|两人/,
  theTwo: /两/,
  there: /那里|那儿/,
  thatDay: /当[天日晚]|同日|同一天/,
  figures:
    /(?:贸易额|贸易总额|进出口|出口|进口|国内生产总值|GDP|销售额|同比)[^；]*?\d[\d.,]*(?:%|％|万|亿|个百分点)/,
  backToEvent: /会谈中|会见时|访问期间/,
  attributionBefore: /^[^，。；]{2,24}(?<![据據])(?:宣布|表示|证实|證實|透露|通报|指出|[称稱说說])，/,
  state: /是|纯?属|成为/,
  attributionAfter: /，[^，；]{1,24}(?:宣布|表示|证实|證實|透露|通报|[称稱说說])。?$/,
  placeBefore: /(?:在|于|到|赴|抵达|访问|前往)$/,
  further: /还|此外|另外|随后|接着/,
};
