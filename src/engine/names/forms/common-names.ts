import { FIRST_NAMES } from '../lexicon/first-names.ts';

/** Names that say little by themselves. Judged when the index is built, so that the lists stay out of the content script. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Surnames that millions bear: an office does not make them one person's on a page that names nobody else of ours. In lower case. */
export const COMMON_SURNAMES = words(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng yu dong xiao cheng cao yuan deng peng lu kim lee park choi jung nguyen tran le smith jones johnson ' +
    'williams brown miller davis garcia martin wilson singh kumar khan ivanov petrov müller schmidt wagner ' +
    'cai chan fu geng hsiao hua lai lam lan mao moon pan tsai wei wen yoon',
);

/**
 * Surnames of the English-speaking world that so many bear that one which only follows from the title of a pack needs its bearer on the
 * page: in the company of countries alone, each of thirty such hits on one page was wrong ("Cook" charted a coast, and "^ Grant, David" is
 * a footnote).
 */
export const ENGLISH_SURNAMES = words(
  'abbott adams alexander allen anderson andrews armstrong arnold ashley atkinson austin bailey baker ' +
    'baldwin ball banks barber barker barnes barrett barry barton bates baxter beck bell bennett benson berry ' +
    'bird bishop blair blake bond booth bowen boyd bradley bradshaw brady brooks bruce bryan bryant buckley ' +
    'bull burgess burke burns burton bush butcher butler byrne cameron campbell carey carlson carpenter carr ' +
    'carroll carter castro chambers chandler chapman christian clark clarke clay clayton cole coleman coles ' +
    'collins conway cook cooke cooper cox craig crawford cross cruz cunningham curtis dale dalton daly ' +
    'daniels davenport davidson davies dawson dean dench dennis dixon dodd doherty dominic donald donaldson ' +
    'douglas doyle drake drew duffy duncan dunn durham edwards elliott ellis evans farmer farrell ferguson ' +
    'fernandez field fields fisher fitzpatrick fleming fletcher flores flynn forbes ford foster fowler fox ' +
    'francis franklin fraser freeman french frost fuller gallagher gardner garner gates gibbs gibson gilbert ' +
    'giles gill glover goldberg goldman gomez gonzalez goodman goodwin gordon graham grant gray greene ' +
    'greenwood greer gregory griffin griffiths hall hamilton hammond hancock hansen harding hardy harper ' +
    'harris harrison hart hartley harvey hastings hawkins hayes heath henderson henry hernandez hicks higgins ' +
    'hill hobbs hodgson hoffman holland holmes holt hooper hopkins horton houston howard howe howell hudson ' +
    'huffman hughes hunt hunter hutchinson ingram irving jackson jacobs james jarvis jefferson jenkins ' +
    'jennings jensen jordan joseph joyce kane kaufman kay keller kelly kemp kennedy kent kerr kirk klein ' +
    'knight knowles lamb lambert lane lang larson law lawrence lawson leonard lester levy lewis lincoln lloyd ' +
    'logan long lopez lord love lowe lucas lynch lyons macdonald mack mann manning mason marsh marshall ' +
    'martinez matthews maxwell mccarthy mcdonald mcgrath mckenzie mclean meyer miles mills mitchell moore ' +
    'moran morgan morris morrison morton moss mueller murphy murray myers nash nelson newman newton nichols ' +
    'nicholson nixon nolan norman norris north olson osborne owen owens page palmer parker parsons patel ' +
    'paterson patterson paul payne pearce pearson perez perkins perry peters peterson phillips pierce piper ' +
    'pitt pope porter potter powell prince pratt quinn ramirez ramos reed rees reeves reid reynolds rhodes ' +
    'richards richardson riley rivera roberts robertson robinson rodriguez rogers rose ross rowe royal ' +
    'russell ryan salmond samuel sanchez sanders saunders savage schneider schultz scott sen shah shaw ' +
    'shelton shepherd silva simmons simon simpson sinclair slater snow solomon spencer stafford stanley ' +
    'steele stephens stevens stevenson stewart stokes stone sullivan summers sutton swift sykes taylor thomas ' +
    'thompson thomson todd torres tucker turner tyler underwood vaughan vincent wade walker wallace walsh ' +
    'walters walton ward warner warren washington waters watkins watson watts weaver webb weber webster weiss ' +
    'welch wells west wheeler whitaker white whitehead wilkins wilkinson williamson willis winter wise wolf ' +
    'wood woods woodward wright wyatt yates york zimmerman',
);

/** Surnames that are a first name, a town, a firm, a player or a word as well, in lower case. */
export const AMBIGUOUS_SURNAMES: ReadonlySet<string> = new Set([
  ...ENGLISH_SURNAMES,
  ...words(FIRST_NAMES),
  ...words(
    'costa fico duda sisi lula waltz kellogg tusk kerry novak medvedev dmitriev kozak yermak michel emanuel ' +
      'новак медведев медведева дмитриев козак ермак дуда фико коста мишель',
  ),
]);

/** Words that a title had to tell apart, as weak as such a surname: "Times", of a paper with its town behind it. */
export const WORDS_AS_TITLES = words('date metro news times');

/** Chinese surnames that fewer bear, in lower case: they stand first too. */
export const FAMILY_NAMES = words(
  'ai bai bao bo cui dai ding dong dou du duan fan fang fei fu gan gong gu hao hong hou huo ji jia jian jiang jiao jin kang ke kong lei leng liao ling long lou lv ' +
    'mei meng miao mo mu ning niu pang pei pi pu qi qian qiao qin qiu qu ren shang shao shen sheng shi shu si su tan tao tian tong wan weng xi xia xiang xing ' +
    'xiong xue yan yao ye yi yin ying you yue zang zeng zha zhan zhen zhong zhuang zhuo zou zuo',
);

/** Words that are spelled like a surname: it counts with a title only. */
export const COMMON_WORDS = words(
  'he she we you it may will an so do to no in on can long sun ban song young rice price power hope duke ' +
    'bush brown white black green day jordan ' +
    // German and English write them with a capital wherever they stand: "Nina Freitag kam am Freitag".
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august oktober dezember ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march june october december ' +
    // The composer; the fighters of his name stand in quotes: "«Вагнер»".
    'вагнер вагнера вагнеру вагнером вагнере',
);
