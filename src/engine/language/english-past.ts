/**
 * Irregular verbs of the past that news is told with, as alternatives of a pattern: what tells a clause's direction and what tells an event both
 * look for them. "Said" is not among them: what is said has a time of its own.
 */
export const IRREGULAR_PAST = [
  'was|were|had|did|met|went|came|left|began|took|gave|told|sent|made|held|spoke|struck|became|won|lost|led|rose|fell|grew|saw',
  'flew|sat|broke|built|bought|brought|sold|paid|shot|fought|fled|drove|drew|chose|spent|stood|sought|ran|got|kept',
  'overthrew|overran|withdrew|undertook|swore|wrote|rang|hung|sank|shook|threw|taught|thought|found|caught|heard',
  'knew|laid|lay|lent|hid|rode|stole|stuck|swept|tore|woke|wore|understood|forbade|overtook|froze|forgot|felt|fed',
  'dug|clung|crept|dealt|swung|bore|hit|upheld|withheld|overcame|retook|rebuilt|misled|forgave|sprang|quit|shrank|slid',
  'wept|slept|spun|undid|overrode|foresaw|withstood|swam|sang|knelt',
].join('|');
