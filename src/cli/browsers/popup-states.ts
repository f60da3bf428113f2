import type { KeyInput } from 'puppeteer-core';

/** A state of the popup, by what a reader does to get there. */
interface PopupState {
  readonly name: string;
  readonly typed: string;
  /** Pressed one after the other. */
  readonly keys?: readonly KeyInput[];
}

const LONGEST_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(4);

/** Every state of the popup on the sample page. Those that open something go before the one that recalls the last searches. */
export const POPUP_STATES: readonly PopupState[] = [
  { name: 'page', typed: '' },
  { name: 'results', typed: 'xi moscow march 2023' },
  { name: 'event', typed: 'xi moscow march 2023', keys: ['ArrowDown', 'Enter'] },
  { name: 'timeline', typed: 'wang yi', keys: ['Enter'] },
  { name: 'article', typed: 'asia financial', keys: ['End', 'Enter'] },
  { name: 'answer-last', typed: 'when did Wang Yi last go to Moscow?' },
  { name: 'answer-all', typed: 'when did Wang Yi last go to Moscow?', keys: ['ArrowDown', 'Enter'] },
  { name: 'answer-count', typed: 'xi putin' },
  { name: 'meetings', typed: 'xi putin', keys: ['Enter'] },
  { name: 'meetings-first', typed: 'xi putin', keys: ['Enter', 'End'] },
  { name: 'answer-before', typed: 'how often did Xi and Putin meet before this article?' },
  { name: 'answer-what', typed: 'what did they sign in May 2024?' },
  { name: 'answer-who', typed: 'who replaced Qin Gang and when?' },
  { name: 'answer-chinese', typed: '王毅上次访问莫斯科是什么时候' },
  { name: 'answer-russian', typed: 'сколько раз встречались Путин и Си Цзиньпин' },
  { name: 'typo', typed: 'lavrvo mosocw' },
  { name: 'folded-chips', typed: 'xi 习近平 Xi last year' },
  { name: 'nothing', typed: 'zzzz qqqq' },
  { name: 'stop-words', typed: 'the of and' },
  { name: 'long-word', typed: LONGEST_WORD },
  { name: 'bidi', typed: '\u202exi putin\u202c 🙂 .*+?^{}$' },
  { name: 'recent', typed: '' },
];
