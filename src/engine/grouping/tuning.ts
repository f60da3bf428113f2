/**
 * The weights of the grouper. Evidence is counted in units of which the sign decides: above 0 speaks for one event. They
 * were set on the tuning half of the gold and on events of the corpus that no held-out fact touches (tests/engine/grouping); halving or
 * doubling any single one changes few groups, their order of size matters.
 */

/** Dates of up to so many days are the extent of a thing (a visit, an exercise), and not a guess at its day; plans guess earlier. */
export const EXTENT_DAYS = { planned: 6, told: 10 } as const;

/** What two days tell of each other. */
export const DAYS = {
  same: 1.6,
  /** The same few days say more than the same day: few things last exactly as long. */
  sameExtent: 2.4,
  /** A day within an extent. */
  inside: 0.9,
  overlap: 0.4,
  /** Neighbouring days are mostly two things; reports also err by a day, and nights have two dates. */
  dayApart: -1.6,
  twoDaysApart: -3,
  /** `~` and `?`: the day is somebody's reckoning. */
  hedge: -0.5,
  /** Further than this apart two exact dates never mean one day; hedged ones get half of `dayApart` up to it. */
  most: 3,
} as const;

/** Against chance: two reports of one day need something else in common. */
export const BIAS = -2;

/** In a corpus of fewer reports people are taken to be as rare as in one of so many: whom all ten reports name is still somebody. */
export const LEAST_REPORTS = 1000;

/** Evidence of people, by their rarity in the corpus (about 1 for Xi and Putin, 3 for Wang Yi, 6 for a name met twice). */
export const PEOPLE = {
  shared: 0.75,
  /** A spokesman speaks of many things. */
  sharedVoice: 0.2,
  /** So that one rare name does not outweigh all else. */
  sharedMost: 3.5,
  /** Each side has somebody whom the other lacks. */
  bothOthers: -2.3,
  /** The same where those others act for one country: a guest is received by several hosts. */
  oneSide: -0.8,
  /** The same where both are meetings of two: with another counterpart it is another meeting. */
  otherCounterpart: -5,
  /** Each person whom only one side has: reports often leave somebody out. */
  extra: -0.35,
  strangers: -3.5,
  /** One side names nobody. */
  nobody: -0.4,
  /** The same where the other tells of a meeting of two. */
  nobodyAtMeeting: -1.5,
  /** Who came to a gathering differs from report to report. */
  gathering: 0.5,
} as const;

/** Evidence of places. A rare city says more than Moscow or Beijing. */
export const PLACES = { same: 0.7, rarity: 0.2, within: 0.6, apart: -3.2, announced: 0 } as const;

/** Evidence of organisations that take part. */
export const ORGANISATIONS = {
  shared: 0.35,
  sharedMost: 3,
  differ: -1,
  /** By rarity, for one that only one side names: the court that the statement is about. */
  lonely: -0.15,
  /** A deal between companies is an event of its own. */
  company: -1.3,
} as const;

/** Evidence of what kind of thing it is. */
export const DEEDS = {
  same: 1.25,
  /** For each kind that only one side tells of, where the kind is telling: a vote, an appointment, sanctions. */
  lonely: -0.7,
  lonelyDeath: -1.5,
  /** A call is no visit, a letter no meeting, a trade figure no talk. */
  clash: -6,
  gatherings: 0.8,
  /** The meeting of two beside a summit is not the summit. */
  twoAndMany: -6,
  /** Trade figures of one time: others for the same time are the same event. */
  sameFigure: 3,
} as const;

/** Evidence of wording, times the cosine; where nobody is named, words are nearly all there is. */
export const WORDING = { people: 3, nobody: 5.5 } as const;

/** The days that may lie between two parts of one stay: a guest does not leave and come back within two. */
export const STAY_GAP_DAYS = 2;

/** Share of a group's reports that must name somebody, or a place, for it to be the group's own. */
export const MAIN_SHARE = { person: 0.5, city: 0.4, gathering: 0.4 } as const;

/** How a later thing answers to what was said of it before, or after. */
export const FOLLOWING = {
  /** Widths in days (up to a month, a quarter, a half-year, a year) and what it tells that the thing lies in a planned time of that width. */
  planned: [
    [31, 1.6],
    [100, 1.4],
    [200, 1],
    [366, 0.6],
    [Number.POSITIVE_INFINITY, -1.5],
  ],
  /** The same for accounts that give only a month or a year. */
  told: [
    [31, 0.4],
    [100, -0.2],
    [366, -1],
    [Number.POSITIVE_INFINITY, -2],
  ],
  /** What came outside its planned time: less with each day. */
  missed: 0.4,
  missedPerDay: -1 / 25,
  /** The same for a plan that named the days. */
  missedExactPerDay: -0.4,
  /** Between the plan and the thing: the next visit is likelier meant than the one after. */
  waitPerDay: -1 / 250,
  /** A word on a coming thing, by the days until it came; after so many days it means nothing known. */
  announced: 1.5,
  announcedPerDay: -1 / 20,
  announcedDays: 60,
  /** So long is there talk of how a visit went. */
  recalledDays: 14,
  /** One tells of people who come together, and the other does not. */
  otherSort: -1.5,
  /** Where one thing fits by so much better than any other, it is likely meant: this much less evidence is enough then. */
  lead: 0.5,
  onlyPlan: 0.5,
  onlyVisit: 1.5,
  /** A whole visit belongs to the talks in its main city, which most reports tell of. */
  whole: 1.4,
  perDoubling: 0.25,
  perDoublingMost: 1.2,
  /** By the rarity of the city: the main city of a country is the one of which most is told. */
  lesserCity: -0.2,
  wholePerDay: -1 / 10,
  /** Hedged accounts may miss by so many days. */
  hedgeDays: 10,
  hedged: -0.3,
} as const;

/** Shares of a group's reports that make it an encounter or a call; whom fewer than the last name is none of those who met. */
export const SORT = { encounterShare: 0.4, callShare: 0.5, guestShare: 0.15 } as const;

/** Vague reports among themselves, by whether they give the same time. */
export const VAGUE = {
  otherSort: -1,
  same: 1.2,
  sameYear: 0.6,
  overlap: 0.2,
  wide: -0.8,
  wideDays: 300,
} as const;

/** Headings of events: lengths in characters, and what shared people count against shared words. */
export const HEADING = { longest: 90, shortest: 30, people: 0.5, tooLong: 0.15 } as const;

/** Never: outweighs whatever else is known, also on average over a large group. */
export const NEVER = -1000;

/** That a report tells of a part of a stay outweighs what any other event could have. */
export const PART_OF_STAY = 10;

/** The score from which a report in which nobody known takes part is taken to tell of a known event: a little likeness is no evidence. */
export const SURE_ALONE = 1;

/** So much in common besides a day and one person is more than chance: a place, or a telling word. */
export const SOMETHING_ELSE = 0.2;
