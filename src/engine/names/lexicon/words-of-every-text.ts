import { MONTHS_OF } from '../../calendar/month-names.ts';
import { WEEKDAYS_OF } from '../../calendar/weekday-names.ts';

/**
 * Words that stand in every text of a language, in lower case: as a name of its own each would be found on every page, be it only where
 * a sentence begins. For the pack's door alone: nothing of this rides in an index.
 */
const SMALL: Readonly<Record<string, string>> = {
  en:
    'a about after again against all also although always am among an and another any anything are around as at away back be because ' +
    'been before behind being below between both but by can could did do does done down during each either else ever every everyone ' +
    'everything few for from had has have having he her here hers him his how however i if in into is it its itself just least less like ' +
    'many may maybe me might mine more most much must my never nor not nothing now of off often on once only or other others our ours out ' +
    'over perhaps said same says shall she should since so some something soon still such than that the their theirs them then there ' +
    'therefore these they this those though through thus to together too toward towards under until up upon us very was we were what ' +
    'whatever when where whether which while who whole whom whose why with within without would yes yet you your yours ' +
    'today tomorrow tonight yesterday',
  de:
    'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bisher da dabei dadurch dafür ' +
    'dagegen daher damit danach dann daran darauf darum das dass davon davor dazu dein dem den denn der des deshalb die dies diese diesem ' +
    'diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es etwa etwas euch euer für gegen gestern habe ' +
    'haben hat hatte hatten heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder ' +
    'jedes jedoch jetzt kann kein keine keinen können könnte machen man mehr mein meine mich mir mit morgen muss müssen nach nachdem nein ' +
    'nicht nichts noch nun nur ob oder ohne schon sehr seien sein seine seinem seinen seiner seit sich sie sind so sogar solche soll sollen ' +
    'sollte sondern sonst trotz über um und uns unser unsere unter viel viele vom von vor wann war waren warum was weil weiter welche wenn ' +
    'wer werde werden wie wieder will wir wird wo wurde wurden zu zum zur zwar zwischen',
  fr:
    'à afin ai ainsi alors après au aucun aujourd’hui aussi autre autres aux avait avant avec avoir beaucoup c’est car ce cela celle celui ' +
    'ces cet cette ceux chaque chez comme comment contre dans de depuis des dès donc dont du elle elles en encore entre est et étaient ' +
    'était été être eux fait hier ici il ils jamais je la là le les leur leurs lors lui mais me même mes moins mon ne non nos notre nous on ' +
    'ont ou où par parce pas pendant peu peut plus plusieurs pour pourquoi puis qu’il quand que quel quelle quelques qui quoi sa sans se ' +
    'selon sera ses si soit son sont sous sur ta tous tout toute toutes très tu un une vers voici vos votre vous demain maintenant',
  es:
    'a ahora al algo alguno algunos ambos ante antes aquel aquí así aún aunque ayer cada casi como cómo con contra cual cuál cuando cuándo ' +
    'cuyo de del desde después donde dónde dos durante e el él ella ellas ellos en entonces entre era eran es esa ese eso esta está están ' +
    'este esto estos fue fueron gran ha había hace hacia han hasta hay hoy incluso la las le les lo los luego mañana más me mediante menos ' +
    'mi mientras mismo mucho muchos muy nada ni no nos nosotros nuestra nuestro nunca o os otra otro otros para pero poco por porque pues ' +
    'que qué quien quién se sea según ser será si sí siempre sin sino sobre solo sólo son su sus también tan tanto te tiene todo todos tras ' +
    'tu un una uno unos usted ustedes y ya yo',
  it:
    'a abbiamo ad ai al alcuni alla alle allo allora altri altro anche ancora anzi avanti aveva c’è che chi ci ciò coi col come con ' +
    'contro cosa così cui da dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due durante e è ed era ' +
    'erano essere fa fino fra fu già gli grazie ha hanno ho i ieri il in infatti io l la le lei li lo loro lui ma mentre mi mia mio molto ' +
    'ne negli nei nel nella nelle niente no noi non nostro o oggi ogni oltre oppure ora per perché però più poco poi prima proprio qua ' +
    'quale quali quando quanto quasi quella quelli quello questa queste questi questo qui quindi sarà se secondo sei sempre senza si sia ' +
    'sono sotto sta stata stato su sua sue sui sul sulla suo suoi tra tutta tutti tutto un una uno va vi voi domani',
  pt:
    'a à agora ainda além algo alguns amanhã antes ao aos apenas após aquele aqui as às assim até através bem cada com como contra cuja ' +
    'da das de dela dele deles depois desde dessa desse desta deste disse do dos durante e é ela elas ele eles em enquanto então entre era ' +
    'essa esse esta está estão estava este eu foi foram há hoje isso isto já la lhe lo mais mas me mesmo meu minha muito na não nas nem ' +
    'nessa neste no nos nós nossa nosso num numa o onde ontem os ou outra outro outros para pela pelas pelo pelos pois por porque portanto ' +
    'pouco qual quando quase que quem são se segundo seja sem sempre ser será seu seus sim sob sobre sua suas também tanto tem ter teve ' +
    'toda todas todo todos tudo um uma vai você',
  pl:
    'a aby albo ale bardzo bez bo był była było były być będzie by chce ci co coś czy czyli dla do dziś dzisiaj gdy gdyby gdzie go i ich ' +
    'ile im inne innych iż ja jak jako jakie je jednak jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już jutro każdy kiedy kto ' +
    'która które którego której który których którym którzy lecz lub ma mają między mi mnie może można mu my na nad nam nas nasz nawet nic ' +
    'nich nie niego niej nim niż no o od on ona one oni ono oraz po pod podczas ponieważ potem poza przed przede przez przy są się sobie ' +
    'swoje ta tak takie także tam te tego tej ten teraz też to tobie tu tutaj twój ty tych tylko tym w we według więc właśnie wczoraj ' +
    'wszystkie wszystko wśród z za zawsze ze że',
  ru:
    'а без более бы был была были было быть в вам вас вдруг ведь весь во вот впрочем все всегда всего всех всю вся вы где да даже для до его ' +
    'ее её если есть еще ещё же за завтра здесь и из или им их к как какая какой когда конечно которая которые который которых кто куда ли ' +
    'лишь лучше между меня мне многие мной может можно мой мы на над надо наконец нам нас наш не него нее ней нельзя нет ни нибудь никогда ' +
    'ним них ничего но ну о об один однако он она они оно от очень перед по под пока после потому потом почему почти при про против раз ' +
    'разве с сам своего свои свою себе себя сегодня сейчас со совсем так также такая такие такой там тебя тем теперь то тогда того тоже ' +
    'только том тот три тут ты у уже хорошо хотя чего чей чем через что чтобы чуть эта эти этих это этого этой этом этот эту я вчера',
  uk:
    'а або адже але без би більше був була були було бути в вам вас ви від він вона вони воно вже все всі втім вчора вчори де для до досі ' +
    'дуже його їх її ж за завжди завтра зараз з зі і із й к коли крім кого котрий куди ледве лише ми між мене мені мій може можна на навіть ' +
    'над нам нас наш не нею немає ні ніколи них нічого ну о об однак он от отже перед під після по поки потім при про проти саме свої себе ' +
    'сьогодні та так також такий там твій те теж тепер ти тим тих тільки то тоді того той тому треба тут у усе усі хоча хто це цей ці цього ' +
    'цьому ця чи чим чому через що щоб щоби я як яка який які якого якщо',
  zh:
    '我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 自己 这个 這個 那个 那個 这些 這些 那些 这里 這裡 那里 那裡 这样 這樣 那样 那樣 什么 什麼 怎么 怎麼 为什么 為什麼 哪里 哪裡 如何 今天 昨天 明天 现在 現在 今年 去年 明年 ' +
    '目前 同时 同時 但是 因为 因為 所以 如果 虽然 雖然 而且 以及 或者 还是 還是 已经 已經 可以 可能 应该 應該 没有 沒有 不是 就是 也是 还有 還有 一个 一個 一些 很多 许多 許多 非常 根据 根據 关于 關於 对于 對於 ' +
    '由于 由於 因此 其中 其他 之后 之後 之前 以后 以後 以前 表示 认为 認為 记者 記者 报道 報道 报导 報導 左右 大家 人们 人們',
  ja:
    'これ それ あれ この その あの ここ そこ どこ わたし あなた 彼 彼女 彼ら 私 私たち 今日 昨日 明日 今年 去年 来年 現在 そして しかし また ただし なお だから ので から まで より など ため とき こと もの よう です ます した する ' +
    'ある いる なる ない という について として によって において 一方 さらに すでに まだ もう とても 何 誰 なぜ',
  ko:
    '그 그는 그가 그의 그녀 그녀는 그들 그들은 나는 내가 우리 우리는 우리의 너는 당신 이것 그것 저것 이는 이번 여기 거기 어디 오늘 어제 내일 올해 지난해 내년 현재 지금 그리고 그러나 하지만 또는 또 또한 그래서 따라서 때문 ' +
    '때문에 만약 및 등 것 것은 것이 것을 수 있다 있는 없다 없는 한다 했다 이다 하는 되는 대해 대한 위해 통해 따라 모든 모두 매우 아주 이미 아직 다시 무엇 누가 왜 어떻게 밝혔다 말했다',
  ar:
    'في من إلى الى على عن مع هذا هذه ذلك تلك هؤلاء الذي التي الذين هو هي هم نحن أنا أنت كان كانت يكون كما لكن أو أم ثم حتى إن أن إذا لو لا لم ' +
    'لن ليس ما ماذا متى أين كيف لماذا كل بعض غير بين بعد قبل خلال عند حول ضد منذ أيضا أيضاً قد وقد فقد هناك هنا اليوم أمس غدا غداً الآن حيث ' +
    'وفي ومن وعلى قال قالت وقال وقالت أكد أضاف',
};

/** Days of languages that `WEEKDAYS_OF` lacks. */
const MORE_DAYS =
  'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
  'poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę ' +
  'понеділок понеділка вівторок вівторка середа середу середи четвер четверга пʼятниця п’ятниця пʼятницю п’ятницю субота суботу ' +
  'неділя неділю неділі الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 ' +
  '금요일 토요일 일요일';

/** "星期一", "周日", "5月", "2024年", "十二月", "3일". */
const DAY_IN_ASIA =
  /^(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:月份?|[日号號年월일년]))$/;

/** A small word, a month or a day of one language that is well known for something else: a lake, rivers, a county, a planet, a magazine. */
const ALSO_NAMES = new Set('como este man mayo maio mars most ob oder elle po sur'.split(' '));

/** Those of our languages: Dutch and Turkish months are names of many who are no month. */
const LANGUAGES = Object.keys(SMALL);

function datesIn(table: Readonly<Record<string, string>>): string[] {
  return LANGUAGES.flatMap((language) => table[language]?.split(/[ |]/) ?? []).filter(
    // "Jan." and "Sun." are names of people too.
    (word) => !word.endsWith('.'),
  );
}

const setOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => !ALSO_NAMES.has(word)));

const SMALL_WORDS = setOf(Object.values(SMALL).flatMap((words) => words.split(' ')));

const DAYS = setOf([...datesIn(MONTHS_OF), ...datesIn(WEEKDAYS_OF), ...MORE_DAYS.split(' ')]);

/** True for a word (in lower case) that stands in every text of one of our languages. */
export function isWordOfEveryText(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** True for a month or a weekday in one of our languages, in lower case. */
export function isMonthOrDay(word: string): boolean {
  return DAYS.has(word) || DAY_IN_ASIA.test(word);
}
