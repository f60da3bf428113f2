import type { WeighedReport } from './weighed-report.ts';

/** Which step of a thing that lasts an account tells: its beginning, its end, or that somebody spoke of it. */
export type Step = 'start' | 'end' | 'notice';

/**
 * The words of a summary that tell of a step, in the order in which they are tried: "left Washington for Beijing" begins
 * a visit, "left Beijing" ends one. Of the 38 disputes about a date in the corpus of 950 articles 21 were an arrival
 * beside the talks, an opening beside the close, or a spokesman's day.
 */
const STEP_WORDS: readonly (readonly [Step, RegExp])[] = [
  ['notice', /\b(?:announced|published|said|declared|did not rule out)\b/iu],
  ['end', /\b(?:ended|closed|closing|finished|wound up)\b/iu],
  [
    'start',
    /\b(?:arriv(?:ed|ing|al)|reached|land(?:ed|ing)|flew|came to|left \p{Lu}\p{L}+ for|began|begin|started|starting|opened|opening|set off)\b/iu,
  ],
];

/**
 * True where two accounts tell different steps of one thing in a possible order, so that their days may differ: the
 * arrival comes no later than the talks, the close no earlier. Two arrivals of one person on different days do contradict each other.
 */
export function tellDifferentSteps(a: WeighedReport, b: WeighedReport): boolean {
  const [first, last] = a.date.earliest <= b.date.earliest ? [a, b] : [b, a];
  const [before, after] = [stepOf(first), stepOf(last)];
  if (before === after) return before !== undefined && !shareSomebody(a, b);
  return before === 'notice' || after === 'notice' || before === 'start' || after === 'end';
}

/** True for an account of an arrival, a departure for somewhere, or an opening. */
export function tellsOfStart(report: WeighedReport): boolean {
  return stepOf(report) === 'start';
}

function stepOf({ report }: WeighedReport): Step | undefined {
  return stepIn(report.summary);
}

/** The step that English words tell of; undefined where they tell of none, or of the thing as a whole. */
export function stepIn(words: string): Step | undefined {
  return STEP_WORDS.find(([, step]) => step.test(words))?.[0];
}

function shareSomebody({ report: a }: WeighedReport, { report: b }: WeighedReport): boolean {
  const [ours = [], theirs = []] = [a.participants, b.participants];
  return ours.length === 0 || theirs.length === 0 || ours.some((id) => theirs.includes(id));
}
