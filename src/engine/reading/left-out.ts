import { patternOf, patternWith } from '../text/pattern-of.ts';
import { AND_TITLES, areTitles, hasNoVerb, leadsTo, wordsBefore } from './leading-words.ts';

/** Who is named as left out: "without Lind", "unlike the president Lind", "except for Lind and Varga", "除林德外". */

const WITHOUT = patternWith(
  'is',
  String.raw`^(?:.*[\s(])?(?:(?:except|excepto|sauf)(?: (?:for|para|pour))?|without|unlike|excluding|minus|ohne|außer|sans|`,
  'excepté|hormis|sin|salvo|без|кроме|помимо|exception of|absence of|contrast to|в отличие от|за исключением|',
  "im Gegensatz zu|à la différence de|à l[’']exception de|a diferencia de|a excepción de) (.*)$",
);

/** What one may leave undone with somebody: "without telling Lind". "Without warning Lind flew" is of another kind. */
const WITHOUT_TELLING =
  /^(?:.*\s)?[Ww]ithout (?:telling|informing|consulting|inviting|meeting|seeing|mentioning|naming) (.*)$/s;

const TITLES_CHINESE = '(?:前|时任|总统|主席|总理|首相|外长|部长|国务卿|秘书长)*$';
const WITHOUT_CHINESE = patternOf('(?:除了|没有|不包括|不同于)', TITLES_CHINESE);
/** "除夕" is a day, "解除" sets free. */
const BESIDES_CHINESE = patternOf('(?<![解开排清])除', TITLES_CHINESE);
const OUT_CHINESE = /^[^，。；]{0,12}外/;

/** True for a name that "without" governs, by the words before and behind it. */
export function isWithout(before: string, behind: string): boolean {
  return (
    leadsTo(WITHOUT, before, behind) ||
    (hasNoVerb(behind) && leadsTo(WITHOUT_TELLING, before, behind)) ||
    WITHOUT_CHINESE.test(before) ||
    (BESIDES_CHINESE.test(before) && OUT_CHINESE.test(behind))
  );
}

const AND_CHINESE = /^(?:和|及|与|、)$/;

/** True for a name beside one that is left out: "without Lind and Varga", but "without Lind, and Varga flew home". */
export function isBeside(between: string, behind: string): boolean {
  if (AND_CHINESE.test(between)) return true;
  const titles = AND_TITLES.exec(between)?.[1];
  return titles !== undefined && areTitles(wordsBefore(titles)) && hasNoVerb(behind);
}
