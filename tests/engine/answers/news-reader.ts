/**
 * What a reader of news asks, with the answer that the bundled corpus holds. The answers were read from the corpus before
 * any of the questions was put to the rules, and the questions are not there to be tuned on one by one.
 */

/** The page that is being read: when it came out, and the people it names. */
export interface ReaderPage {
  readonly date?: string;
  readonly people: readonly string[];
}

/** What a right answer says: the month of the event and a word of its title, or that none is known. */
export type Expected =
  | {
      readonly month: string;
      readonly title: RegExp;
      readonly count?: readonly [least: number, most: number];
    }
  /** Understood, and nothing of the kind is known here. */
  | 'none known'
  /** Not a question for these rules; the search must offer this person or event among its first. */
  | { readonly finds: string }
  /** Who held the office, by how they are described. */
  | { readonly holders: readonly string[] };

/** An article of the day on which China's parliament closed in March 2023. */
const BEFORE_MOSCOW: ReaderPage = { date: '2023-03-13', people: ['xi-jinping', 'vladimir-putin'] };

/** No article at all: the popup on an empty tab. */
const NO_PAGE: ReaderPage = { people: [] };

const of = (month: string, title: RegExp, count?: readonly [number, number]): Expected =>
  count ? { month, title, count } : { month, title };

/** Question, page, right answer. Those who ask without a page ask on 1 June 2026. */
export const NEWS_READER: readonly (readonly [question: string, page: ReaderPage, right: Expected])[] = [
  ['when will Xi visit Moscow?', BEFORE_MOSCOW, of('2023-03', /visit to Moscow/)],
  ['when is Putin going to Beijing?', BEFORE_MOSCOW, of('2023-10', /Beijing/)],
  ['when will Xi visit Moscow?', NO_PAGE, 'none known'],
  ['who replaced Shoigu and when?', BEFORE_MOSCOW, of('2024-05', /Shoigu/)],
  ['who replaced Li Keqiang?', BEFORE_MOSCOW, of('2023-03', /Li Qiang becomes premier/)],
  ['who took over from Li Shangfu?', NO_PAGE, { holders: ['dong-jun'] }],
  ['who replaced Li Shangfu as defence minister?', NO_PAGE, { holders: ['dong-jun'] }],
  ['who replaced Poroshenko?', NO_PAGE, { holders: ['volodymyr-zelensky'] }],
  ['who replaced Medvedev as president?', NO_PAGE, 'none known'],
  ['who is the foreign minister of China?', NO_PAGE, { holders: ['wang-yi'] }],
  ['who is the defence minister of Russia?', NO_PAGE, { holders: ['andrey-belousov'] }],
  ['who is the foreign minister of China?', BEFORE_MOSCOW, { holders: ['qin-gang'] }],
  ['who was foreign minister of China in 2023?', NO_PAGE, { holders: ['qin-gang', 'wang-yi'] }],
  ['president of Ukraine', NO_PAGE, { holders: ['volodymyr-zelensky'] }],
  ['who was president of Ukraine in 2015?', NO_PAGE, { holders: ['petro-poroshenko'] }],
  ['us president in 2022', NO_PAGE, { holders: ['joe-biden'] }],
  ['who is prime minister of Israel?', NO_PAGE, 'none known'],
  ['кто президент России', NO_PAGE, { holders: ['vladimir-putin'] }],
  ['俄罗斯总统是谁', NO_PAGE, { holders: ['vladimir-putin'] }],
  ['did Xi visit Moscow with Wang Yi?', NO_PAGE, of('2023-03', /Xi's visit to Moscow/)],
  ['did Xi visit Russia with Cai Qi in March 2023?', NO_PAGE, of('2023-03', /Xi's visit to Moscow/)],
  ['Did Putin visit Ukraine?', NO_PAGE, 'none known'],
  ['how often was Putin in Ukraine?', NO_PAGE, 'none known'],
  ['when did Putin visit Ukraine?', NO_PAGE, 'none known'],
  ['был ли Путин в Украине?', NO_PAGE, 'none known'],
  ['普京去过乌克兰吗', NO_PAGE, 'none known'],
  ['did Putin visit Washington?', NO_PAGE, 'none known'],
  ['how often did Lavrov visit China in 2025?', NO_PAGE, of('2025-08', /visit to Beijing/, [2, 2])],
  ['did Xi meet Zelensky?', NO_PAGE, 'none known'],
  ['did Biden meet Xi in November 2023?', NO_PAGE, of('2023-11', /Woodside/)],
  ['did Macron meet Xi in May 2024?', NO_PAGE, of('2024-05', /Xi/)],
  ['did Putin visit Pyongyang?', NO_PAGE, of('2024-06', /Pyongyang/)],
  ['what did Putin and Kim Jong Un sign in June 2024?', NO_PAGE, of('2024-06', /treaty/)],
  ['how often did Xi and Putin meet before the war?', NO_PAGE, of('2022-02', /no limits/, [28, 38])],
  ['how often has Trump met Kim Jong Un?', NO_PAGE, of('2019-06', /Kim/, [3, 3])],
  ['where did Biden and Xi meet in 2022?', NO_PAGE, of('2022-11', /Bali/)],
  ['where did Trump and Putin last meet?', NO_PAGE, of('2025-08', /Alaska/)],
  ['how long did Xi stay in Moscow in March 2023?', NO_PAGE, of('2023-03', /visit to Moscow/)],
  ['how long was Li Keqiang premier?', NO_PAGE, { holders: ['li-keqiang'] }],
  ['how long was Qin Gang foreign minister?', NO_PAGE, of('2022-12', /Qin Gang becomes/)],
  ['when did Pelosi visit Taiwan?', NO_PAGE, of('2022-08', /Taiwan/)],
  ['when did Li Keqiang die?', NO_PAGE, of('2023-10', /dies/)],
  ['when did Putin last visit China before this article?', BEFORE_MOSCOW, of('2022-02', /Beijing/)],
  ['when did Xi last visit Russia?', NO_PAGE, of('2025-05', /Moscow/)],
  ['how many times did Xi visit Russia?', NO_PAGE, of('2025-05', /Moscow/, [8, 13])],
  ['did Trump and Putin meet in Budapest?', NO_PAGE, 'none known'],
  ['when did Wang Yi visit Russia before this article?', BEFORE_MOSCOW, of('2023-02', /talks in Moscow/)],

  ['Wann war Scholz zuletzt in Peking?', NO_PAGE, of('2024-04', /Scholz/)],
  ['Wie oft trafen sich Xi und Putin vor dem Krieg?', NO_PAGE, of('2022-02', /no limits/, [28, 38])],
  ['Wer ist der Nachfolger von Qin Gang?', NO_PAGE, of('2023-07', /Qin Gang/)],
  ['Haben sich Trump und Selenskyj 2025 getroffen?', NO_PAGE, of('2025-08', /Trump/)],

  ['Quand Macron a-t-il visité la Chine ?', NO_PAGE, of('2025-12', /Macron/)],
  ['Où Xi a-t-il rencontré Macron en mai 2024 ?', NO_PAGE, of('2024-05', /Xi/)],
  ['Combien de fois Poutine et Xi se sont-ils rencontrés ?', NO_PAGE, of('2026-05', /Putin/, [40, 60])],

  ['¿Cuándo visitó Xi Jinping Moscú por última vez?', NO_PAGE, of('2025-05', /Moscow/)],
  ['¿Quién sustituyó a Qin Gang?', NO_PAGE, of('2023-07', /Qin Gang/)],
  ['¿Cuántas veces se reunieron Xi y Putin en 2024?', NO_PAGE, of('2024-10', /Kazan/, [3, 3])],

  ['когда Си Цзиньпин последний раз был в Москве?', NO_PAGE, of('2025-05', /Moscow/)],
  ['кто сменил Шойгу?', NO_PAGE, of('2024-05', /Shoigu/)],
  ['встречался ли Путин с Зеленским?', NO_PAGE, of('2019-12', /Paris/)],

  ['习近平和普京在2024年见了几次面?', NO_PAGE, of('2024-10', /Kazan/, [3, 3])],
  ['谁接替了秦刚?', NO_PAGE, of('2023-07', /Qin Gang/)],
  ['普京会见过泽连斯基吗?', NO_PAGE, of('2019-12', /Paris/)],

  // Asked when the rules for those above were made; some of these were answered too boldly then.
  ['how many times has Putin been to China since the war?', NO_PAGE, of('2026-05', /Beijing/, [4, 6])],
  ['when did Putin visit China after the invasion?', NO_PAGE, of('2026-05', /Beijing/)],
  ['how many times did Biden and Xi meet?', NO_PAGE, of('2024-11', /Lima/, [3, 3])],
  ['first call between Biden and Xi', NO_PAGE, of('2022-07', /speak/)],
  ['who signed the contract on gas in 2014?', NO_PAGE, of('2014-05', /Gazprom/)],
  ['when did China and Russia sign the friendship treaty?', NO_PAGE, { finds: 'treaty-25-years-2026-07' }],
  ['who visited Taiwan in 2022?', NO_PAGE, of('2022-08', /Pelosi/)],
  ['who did Wang Yi meet in Munich in 2023?', NO_PAGE, of('2023-02', /Blinken and Wang Yi/)],
  ['did Modi visit Kyiv?', NO_PAGE, of('2024-08', /Modi visits Kyiv/)],
  ['has Zelensky been to Beijing?', NO_PAGE, 'none known'],
  ['when will Putin visit Shenzhen?', NO_PAGE, of('2026-11', /APEC/)],
  ['who replaced Peskov?', NO_PAGE, { finds: 'dmitry-peskov' }],
  ['who succeeded Stoltenberg?', NO_PAGE, of('2024-10', /Stoltenberg/)],
  ['how often did they meet in 2019?', BEFORE_MOSCOW, of('2019-11', /Brasilia/, [6, 6])],
  ['когда Путин поедет в Китай?', NO_PAGE, of('2026-11', /APEC/)],
  ['Wann traf Biden Xi in Lima?', NO_PAGE, of('2024-11', /Lima/)],

  // Asked by testers of what had been built: whose death and whose office it is.
  ['did Putin die?', NO_PAGE, 'none known'],
  ['когда умер Путин', NO_PAGE, 'none known'],
  ['did Xi resign?', NO_PAGE, 'none known'],
  ['did Zelensky resign?', NO_PAGE, 'none known'],
  ['when did Putin resign?', NO_PAGE, 'none known'],
  ['did Li Keqiang replace Li Qiang?', NO_PAGE, 'none known'],
  ['did Qin Gang replace Wang Yi?', NO_PAGE, 'none known'],
  ['did Wang Yi replace Qin Gang?', NO_PAGE, of('2023-07', /Qin Gang/)],
  ['when was Qin Gang removed?', NO_PAGE, of('2023-07', /Qin Gang/)],
  ['when was Shoigu appointed?', NO_PAGE, of('2024-05', /Shoigu/)],
  ['when will Putin visit Beijing?', NO_PAGE, 'none known'],
  ['when did the war start?', NO_PAGE, of('2022-02', /invades Ukraine/)],
  ['when did the war in Ukraine begin?', NO_PAGE, of('2022-02', /invades Ukraine/)],
  ['когда началась война?', NO_PAGE, of('2022-02', /invades Ukraine/)],
  ['普京去世了吗', NO_PAGE, 'none known'],
  ['李克强去世了吗', NO_PAGE, of('2023-10', /dies/)],

  // Asked in November 2026, before there were rules for a time in office.
  ['when did Li Qiang become premier', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['when did Li Qiang become prime minister of China?', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['when did Xi become president?', NO_PAGE, of('2013-03', /Xi is elected president/)],
  ['since when is Rubio secretary of state', NO_PAGE, { holders: ['marco-rubio'] }],
  ['since when is Putin president?', NO_PAGE, { holders: ['vladimir-putin'] }],
  ['is Wang Yi still foreign minister?', NO_PAGE, of('2023-07', /replaces Qin Gang/)],
  ['is Shoigu still defence minister?', NO_PAGE, of('2024-05', /Shoigu/)],
  ['is Medvedev still prime minister?', NO_PAGE, of('2020-01', /Mishustin replaces/)],
  // A pronoun is the page's own person and nobody who is called He.
  [
    'when did he last visit Moscow before this article?',
    { date: '2023-03-13', people: ['wang-yi'] },
    of('2023-02', /talks in Moscow/),
  ],
  ['что подписали Путин и Ким Чен Ын?', NO_PAGE, of('2024-06', /treaty/)],
  ['how long did Putin stay in Beijing in September 2025?', NO_PAGE, of('2025-08', /visit to Beijing/)],
  ['what happened after the Alaska summit?', NO_PAGE, { finds: 'alaska' }],
  ['王毅接替秦刚了吗', NO_PAGE, of('2023-07', /replaces Qin Gang/)],
  ['李强什么时候当上总理', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['李强什么时候当总理', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['когда Ли Цян стал премьером', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['when did the war between Russia and Ukraine start?', NO_PAGE, of('2022-02', /invades Ukraine/)],

  // Asked on 30 November 2026: orders of holders, two-word countries, times beyond what is known, hosts.
  ['who was the first president of Russia?', NO_PAGE, 'none known'],
  ['who was the last president of Ukraine?', NO_PAGE, { holders: ['petro-poroshenko'] }],
  ['who was premier of China before Li Qiang?', NO_PAGE, of('2023-03', /Li Qiang becomes premier/)],
  ['South Korean president', NO_PAGE, { holders: ['lee-jae-myung'] }],
  ['Saudi foreign minister', NO_PAGE, { holders: ['faisal-bin-farhan'] }],
  ['UK prime minister', NO_PAGE, { holders: ['keir-starmer'] }],
  ['New Zealand prime minister', NO_PAGE, 'none known'],
  ['who is premier of China in 2030?', NO_PAGE, { holders: ['li-qiang'] }],
  ['is Merkel still chancellor?', NO_PAGE, { holders: ['friedrich-merz'] }],
  ['did Xi and Putin visit Moscow?', NO_PAGE, 'none known'],
  ['did Trump visit Washington?', NO_PAGE, 'none known'],
];
