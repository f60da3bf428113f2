import type { AskedKind, Asks } from '../../model/answer-views.ts';
import { spokenPattern as words } from './spoken-pattern.ts';

/**
 * The words of a reader's questions, in the languages whose dates are read where they are cheap. Every pattern is tried on
 * folded text (lower case, no accents) with no space between Chinese characters.
 */

/** The more telling before the less: "when did they first meet" asks for the first. */
export const ASKS: readonly (readonly [Asks, RegExp])[] = [
  [
    'count',
    words(
      'how often|how many times|how many|number of|wie oft|wie viele?|combien de fois|cuantas veces|сколько раз|сколько встреч',
      '多少次|几次|幾次',
    ),
  ],
  [
    'duration',
    words('how long|wie lange?|combien de temps|cuanto tiempo|как долго|сколько времени', '多久|多长时间'),
  ],
  [
    'successor',
    words(
      'who (?:has )?(?:replaced|succeeded|followed|took over from|came after|replaces|succeeds)|successor|replacement|' +
        'nachfolger\\w*|wer (?:hat )?(?:ersetzte?|folgte?)|qui (?:a )?(?:remplace|succede)|successeur|' +
        'quien (?:sustituy|reemplaz|sucedi)\\w+|sucesor\\w*|кто сменил|кто заменил|преемник\\S*|сменил',
      '谁接替|誰接替|谁取代|接替|继任',
    ),
  ],
  [
    'predecessor',
    words(
      'predecessors?|who came before|preceded|vorganger\\w*|predecesseur|predecesor\\w*|предшественник\\S*',
      '前任是谁|前任',
    ),
  ],
  [
    'first',
    words(
      'first|earliest|erste[nrs]?|erstmals|zum ersten mal|premiere? fois|primera vez|впервые|первый раз',
      '首次|第一次|首度',
    ),
  ],
  [
    'last',
    words(
      'last|latest|most recent\\w*|zuletzt|letzte[nrs]?|letztes mal|derniere?s?|ultima vez|в последний раз|последний',
      '上次|最近一次|最近|最后一次|上一次',
    ),
  ],
  [
    'next',
    words(
      'next|upcoming|when will|will|when is|when are|going to|wann wird|wann werden|wann trifft|wann treffen|wann reist|wann besucht|wird|nachste[nrs]?|prochaine? fois|' +
        'quand va|proxima vez|cuando va|в следующий раз|следующий|когда будет|встретятся|встретится|посетит|приедет|поедет',
      '下次|下一次|将',
    ),
  ],
  ['when', words('when|what day|which day|wann|quand|cuando|когда', '什么时候|何时|幾時|哪天')],
  ['where', words('where|wo|ou|donde|где', '哪里|在哪|何地')],
  ['who', words('who|whom|wer|wen|qui|quien|кто|кого', '谁|誰')],
  ['what', words('what|which|was|que|quoi|que|что|какие', '什么|哪些')],
];

/** How a question begins that wants a yes: "did they meet", "hat er ihn getroffen", "a-t-il", "ли", 吗. */
export const WHETHER =
  /^ (?:did|has|have|had|was|were|is|are|hat|haben|hatte|ist|war|waren|a t|ont|est ce|ha|han)(?= |$)| ли(?= |$)|吗|嗎/;

/** What is asked of now: "is he in Moscow". No record is of today, so that the last visit answers, and no yes does. */
export const OF_NOW = /^ (?:is|are|ist|sind|est|sont|esta|estan)(?= |$)/;

/** Of several the first counts: "speak by telephone" is a call. */
export const KINDS: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'war',
    words(
      '(?:war|invasion)(?: (?:in|of|on|between|against|with))?(?: (?:and|with|against))? (?:starts?|started|begin|began|break out|broke out)|(?:start|beginning|outbreak) of (?:the )?(?:war|invasion)|' +
        '(?:begann|begonnen) (?:der )?krieg|krieg(?: in)?(?: der)? (?:begann|begonnen|angefangen)|commence (?:la )?guerre|guerre(?: en)?(?: a)?(?: t)?(?: elle)? commence|' +
        '(?:empezo|comenzo) (?:la )?guerra|началась война|война началась',
      '战争.{0,6}(?:开始|爆发)',
    ),
  ],
  [
    'call',
    words(
      '(?:tele)?phon\\w*|calls?|called|rang|video|anruf\\w*|telefon\\w*|appel\\w*|llam\\w*|звон\\S*|созвон\\S*|телефон\\S*',
      '通话|通电话|电话',
    ),
  ],
  [
    'signing',
    words(
      'sign(?:s|ed|ing|e|es|er)?|agree(?:s|d|ments?)?|deals?|contracts?|pacts?|unterzeichn\\w*|firm(?:o|a|aron|ado)|подпис\\S*|соглашени\\S*',
      '签署|签订|签了',
    ),
  ],
  [
    'meeting',
    words(
      'meet(?:s|ings?)?|met|see|saw|seen|talks|summits?|received?|treffen|trifft|trafen|traf|getroffen|' +
        'rencontr\\w*|reuni\\w*|se sont vus|(?:re)?vus?|encontr\\w*|se vieron|встре[чт]\\S*|видел\\S*|переговор\\S*',
      '会晤|会面|会见|见面|会谈|见过|见了|见',
    ),
  ],
  [
    'visit',
    words(
      'visit\\w*|go|goes|going|went|gone|stay(?:s|ed)?|travel\\w*|trips?|fly|flew|come|coming|came|journeys?|tours?|arrived?|' +
        'besuch\\w*|reis\\w*|gereist|fuhr|flog\\w*|geflogen|rendue?|rendre|voyag\\w*|viaj\\w*|визит\\S*|посе[тщ]\\S*|(?:при)?езди\\S*|приезжал\\S*|приехал\\S*|(?:при|по)?лет[ае]л\\S*|прибыл\\S*|был в',
      '访问|出访|到访|访(?=[^问])|去(?!世)',
    ),
  ],
  [
    'contact',
    words(
      'speak|spoke|spoken|talk(?:ed)?|contacts?|sprach\\w*|parl\\w*|habl\\w*|говорил\\S*|общал\\S*',
      '交谈',
    ),
  ],
  ['letter', words('letters?|wrote|write|congratulat\\w*|condolences|поздрав\\S*', '致电|贺电|祝贺')],
  [
    'office',
    words(
      'replaced?|replaces|succeed(?:s|ed)?|t(?:ook|ake) over(?: from)?|appointed|dismissed|removed|sacked|fired|ousted|resign(?:s|ed)?|step(?:s|ped)? down|become|became|' +
        '(?:los[et]|leave|left|take|took) (?:(?:his|her|their|the) )?(?:office|post|job)|office|successor|' +
        'ersetzte?n?|entlassen|zuruckgetreten|remplace|demissionne|limoge|sustituyo|reemplazo|dimitio|сменил\\S*|назнач\\S*|увол\\S*|отставк\\S*|стал\\S*|вступил\\S*|devenue?|asumio',
      '接替|任命|免职|继任|辞职|下台|当上|当(?=总|主席|外长|防长|首相|部长)|出任|就任|上任|担任|成为',
    ),
  ],
  [
    'death',
    words(
      'die[ds]?|death|dead|starb|gestorben|mort|morte|decede|murio|muerte|умер\\S*|смерт\\S*',
      '去世|逝世',
    ),
  ],
];

/** By which a query is plainly a question: its first word, or for Chinese any. */
export const BEGINS_QUESTION = words(
  'when|since when|where|who|whom|whose|why|what|which|how|did|does|is|are|was|were|has|have|had|seit wann|wann|wo|wer|wen|warum|wieso|wie|quand|ou|qui|pourquoi|combien|comment|' +
    'cuando|donde|quien|cuantas|cuantos|desde cuando|depuis quand|с какого|когда|где|кто|почему|зачем|сколько|как',
  '什么|谁|誰|哪|多少|几次|怎么|吗|嗎',
);

/** The page's own people: "they" are its first two, "he" is its first. */
export const THEY = words('they|them|both|the two|the pair|sie|beide|они|оба', '他们|双方|两人');
export const HE_OR_SHE = words('he|she|him|his|her|er|он|она', '他|她');

/**
 * Says nothing that an event could be found by. The German "war" says nothing behind a German question; alone it may be the
 * English one, which says much.
 */
export const FILLING = words(
  'as|do|does|did|done|have|has|had|will|would|can|could|is|are|was|were|been|be|the|a|an|of|in|on|at|to|for|with|from|by|and|or|' +
    'still|between|each|other|another|one|it|there|this|that|those|ever|again|so|far|up|until|now|already|time|year|then|please|tell|me|show|' +
    'happen(?:s|ed)?|take|took|place|hold|held|make|made|pay|paid|about|papers?|documents?|agreements?|person|in person|face|' +
    'hat|haben|hatten?|ist|wird|werden|wurden?|und|mit|der|die|das|den|dem|im|nach|von|vom|zu|zum|zur|am|auf|bei|sich|einander|es|' +
    '(?:wann|wo|wer|wie oft|wie lange) war(?:en)?|' +
    't|il|elle|sest|ils|elles|se|s|sont|ont|ete|est|etait|ce|que|la|le|les|l|de|d|du|des|en|au|aux|et|dans|par|pour|entre|sur|y|on|eu|lieu|alle|fois|' +
    'ha|han|por|para|sobre|el|los|las|del|al|con|fue|fueron|era|eran|estuvo|estuvieron|vez|veces|su|' +
    'в|во|с|со|и|на|ли|году|года|год|г|был|была|были|было|раз|последний|у|к|друг|другом|по',
  '是|的|了|过|和|与|跟|同|在|吗|呢|于|及|到|次|时|候|哪|里|什|么|谁|去|年|月|几|多|少|上|下|最|近|何|们|他|她|两|人|面|将|会|被',
);
