/**
 * Five articles had been in the corpus before the facts were imported, read more fully and with reports of their own.
 * Where one of those reports tells a fact that was judged, this is its key; the other facts of these articles are told
 * within other reports. The gold keeps the keys under which it was judged.
 */
export const RETOLD: ReadonlyMap<string, string> = new Map([
  ['asiafinancial-2023-03-13-xi-putin-meet#0', 'asiafinancial-2023-03-13-xi-putin-meet#0'],
  ['asiafinancial-2023-03-13-xi-putin-meet#1', 'asiafinancial-2023-03-13-xi-putin-meet#3'],
  ['asiafinancial-2023-03-13-xi-putin-meet#3', 'asiafinancial-2023-03-13-xi-putin-meet#1'],
  ['asiafinancial-2023-03-13-xi-putin-meet#4', 'asiafinancial-2023-03-13-xi-putin-meet#4'],
  ['asiafinancial-2023-03-13-xi-putin-meet#5', 'asiafinancial-2023-03-13-xi-putin-meet#7'],
  ['entrepreneurreview-2023-03-xi-to-meet-putin#0', 'entrepreneurreview-2023-03-xi-to-meet-putin#0'],
  ['entrepreneurreview-2023-03-xi-to-meet-putin#1', 'entrepreneurreview-2023-03-xi-to-meet-putin#2'],
  ['unnamed-2023-03-china-president-visit#0', 'unnamed-2023-03-china-president-visit#2'],
  ['unnamed-2023-03-china-president-visit#1', 'unnamed-2023-03-china-president-visit#0'],
  ['unnamed-2024-05-cautious-stimulus-putin-china#0', 'unnamed-2024-05-cautious-stimulus-putin-china#0'],
  ['unnamed-2024-05-cautious-stimulus-putin-china#1', 'unnamed-2024-05-cautious-stimulus-putin-china#4'],
  ['unnamed-2024-05-cautious-stimulus-putin-china#2', 'unnamed-2024-05-cautious-stimulus-putin-china#2'],
  ['unnamed-2024-05-cautious-stimulus-putin-china#3', 'unnamed-2024-05-cautious-stimulus-putin-china#3'],
  ['unnamed-2024-05-china-russia-agree#0', 'unnamed-2024-05-china-russia-agree#0'],
  ['unnamed-2024-05-china-russia-agree#1', 'unnamed-2024-05-china-russia-agree#1'],
]);

/** The articles that were read anew: reports of theirs that no judgement knows count neither for nor against. */
export const READ_ANEW: ReadonlySet<string> = new Set(
  [...RETOLD.keys()].map((key) => key.slice(0, key.indexOf('#'))),
);
