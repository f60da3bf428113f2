import type { KeyInput, Page } from 'puppeteer-core';

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
  { name: 'answer-yes', typed: 'did Biden meet Xi in November 2023?' },
  { name: 'answer-next', typed: 'when will Xi visit Moscow?' },
  { name: 'answer-duration', typed: 'how long did Xi stay in Moscow in March 2023?' },
  { name: 'answer-none', typed: 'did Xi meet Zelensky?' },
  { name: 'answer-called-off', typed: 'did Trump and Putin meet in Budapest?' },
  { name: 'answer-war', typed: 'how often did Xi and Putin meet before the war?' },
  { name: 'answer-since', typed: 'how long was Qin Gang foreign minister?' },
  { name: 'answer-still', typed: 'is Wang Yi still foreign minister?' },
  { name: 'minister', typed: 'who is the foreign minister of China?' },
  { name: 'predecessor', typed: 'who was premier before Li Qiang?' },
  { name: 'first-holder', typed: 'who was the first president of Russia?' },
  { name: 'left-out', typed: 'tariff truce us china' },
  { name: 'unanswered', typed: 'why did Qin Gang disappear?' },
  { name: 'no-such-day', typed: 'xi 30 february 2023' },
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

/** Every state of the panel beside the sample page. */
export const PANEL_STATES: readonly PopupState[] = [
  { name: 'page', typed: '' },
  { name: 'page-end', typed: '', keys: ['End'] },
  { name: 'event', typed: '', keys: ['End', 'Enter'] },
  { name: 'results', typed: 'xi moscow march 2023' },
  { name: 'timeline', typed: 'wang yi', keys: ['Enter'] },
  { name: 'nothing', typed: 'zzzz qqqq' },
];

/** Between two looks, ms. */
const POLLING = 20;

/** Does in the popup, or the panel, what a reader does to get to a state; it is drawn and at rest then. */
export async function showPopupState(popup: Page, { typed, keys = [] }: PopupState): Promise<void> {
  // What is read takes the focus with its title, and has no row to go on from.
  for (let back = 0; back < 2; back++) {
    await popup.keyboard.press('Escape');
    await untilDrawn(popup);
  }
  await popup.focus('input');
  await popup.evaluate(() => document.querySelector('input')?.select());
  await (typed === '' ? popup.keyboard.press('Backspace') : popup.keyboard.sendCharacter(typed));
  await untilDrawn(popup);
  for (const key of keys) {
    await popup.keyboard.press(key);
    await untilDrawn(popup);
  }
}

/** Waits until the popup has the answer to what it asked last, and nothing in it moves any more. */
export async function untilDrawn(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => document.querySelector('main[aria-busy=true]') === null && document.getAnimations().length === 0,
    { polling: POLLING },
  );
}
