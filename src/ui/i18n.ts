import type messages from '../../assets/shipped/_locales/en/messages.json';
import { bareBrowser } from '../platform/bare-browser.ts';
import { localeOf } from '../platform/ui-locale.ts';

/**
 * The words of the views. Keys are typed by the English file, which every other language is measured against, and the
 * browser picks the file: nothing is loaded and nothing is bundled.
 */

/** A key of `_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** The stem of a message that depends on a count: `event_articles` for `event_articles_one`, `event_articles_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Without the polyfill: what it evens out is not used here, and it would be an eighth of the card's frame. */
function i18n() {
  const browser = bareBrowser();
  return browser.i18n;
}

/**
 * Which way the messages run. Not `@@bidi_dir`, which is the browser's own: in an Arabic browser English messages would
 * run from the right, and "4 Feb 2022" would read "Feb 2022 4".
 */
export function textDirection(): 'ltr' | 'rtl' {
  return text('ui_direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A message with its `$1`, `$2` … filled in. */
export function text(key: MessageKey, ...values: readonly string[]): string {
  return i18n().getMessage(key, [...values]);
}

/**
 * A message that depends on a count, which is its `$1`. The browser's messages know no plurals, so each form is a key
 * with the category of Intl.PluralRules as its ending; a form that a language does not have falls back to `_other`.
 */
export function countText(stem: PluralKey, count: number, ...values: readonly string[]): string {
  const locale = uiLocale();
  const substitutions = [numberText(count), ...values];
  const category = new Intl.PluralRules(locale).select(count);
  return (
    i18n().getMessage(`${stem}_${category}`, substitutions) ||
    i18n().getMessage(`${stem}_other`, substitutions)
  );
}

/** The locale for dates, times and numbers, see `localeOf`. */
export function uiLocale(): string {
  return localeOf(i18n());
}

/** A number as the reader writes it: "5,000". */
export function numberText(count: number): string {
  return new Intl.NumberFormat(uiLocale()).format(count);
}

/** A time of day in words, from ms since 1970: "15:40". */
export function timeText(time: number): string {
  return new Date(time).toLocaleTimeString(uiLocale(), { timeStyle: 'short' });
}

/** Names as a list in words: "Xi, Putin and Lavrov". */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(uiLocale(), { style: 'long', type: 'conjunction' }).format(items);
}

/** Facts side by side, in most languages without a word between them: "2 events, 1 article". */
export function factsText(facts: readonly string[]): string {
  return factList().format(facts);
}

/** The same of what is more than words, such as links: each with the text that stands before it. */
export function besideEachOther<Item>(
  items: readonly Item[],
): { readonly before: string; readonly item: Item }[] {
  const parts = factList().formatToParts(items.map(String));
  const places = parts.flatMap(({ type }, at) => (type === 'element' ? [at] : []));
  return items.map((item, nth) => {
    const between = parts.slice(nth === 0 ? 0 : (places[nth - 1] ?? 0) + 1, places[nth]);
    return { before: between.map(({ value }) => value).join(''), item };
  });
}

/** Not of type `unit`, which has a mere space between them in English and nothing at all in Chinese. */
function factList(): Intl.ListFormat {
  return new Intl.ListFormat(uiLocale(), { style: 'narrow', type: 'conjunction' });
}
