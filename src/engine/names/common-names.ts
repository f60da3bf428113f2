/** Names that say little by themselves. Judged when the index is built, so that the lists stay out of the content script. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Surnames that millions bear: a courtesy title does not make them one person's. In lower case. */
export const COMMON_SURNAMES = words(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng yu dong xiao cheng cao yuan deng peng lu kim lee park choi jung nguyen tran le smith jones johnson ' +
    'williams brown miller davis garcia martin wilson singh kumar khan ivanov petrov müller schmidt wagner ' +
    'cai chan fu geng hsiao hua lai lam lan pan tsai wei wen yoon',
);

/** Chinese surnames that fewer bear, in lower case: they stand first too. */
export const FAMILY_NAMES = words(
  'ai bai bao bo cui dai ding dong dou du duan fan fang fei fu gan gong gu hao hong hou huo ji jia jian jiang jiao jin kang ke kong lei leng liao ling long lou lv mao ' +
    'mei meng miao mo mu ning niu pang pei pi pu qi qian qiao qin qiu qu ren shang shao shen sheng shi shu si su tan tao tian tong wan weng xi xia xiang xing ' +
    'xiong xue yan yao ye yi yin ying you yue zang zeng zha zhan zhen zhong zhuang zhuo zou zuo',
);

/** Words that are spelled like a surname or a place: a surname counts with a title only, a place in capitals is one where the page has it in others too. */
export const COMMON_WORDS = words(
  'he she we you it may will an so do to no in on can long sun ban song young rice price power hope moon duke ' +
    'bush brown white black green day turkey china chad jordan georgia',
);
