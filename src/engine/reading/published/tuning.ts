/** How far from an event a text about it may have come out, in days: day by day for a month, then by weeks for a year and more. */
export const REACH: readonly number[] = [
  ...Array.from({ length: 91 }, (_, index) => index - 45),
  ...Array.from({ length: 46 }, (_, index) => 46 + index * 7),
  ...Array.from({ length: 46 }, (_, index) => -46 - index * 7),
];

/** So many tellings date a text. Each is counted anew from every day that it could be of: a millisecond where it names two people of whom much is known. */
export const MOST_TELLINGS = 24;

/** How much speaks for a known event being the one that a sentence tells of. */
export const FIT = {
  person: 1.5,
  place: 1.5,
  /** The words name its very days, and not only a part of them. */
  whole: 0.5,
  /** It names places, and none is one of the event's. */
  elsewhere: -1,
  deed: 1,
  otherDeed: -1,
  /** The one is a call, and the other is none. */
  remote: -1,
  /** Per unit of likeness between the whole text and what is told of the event. */
  likeness: 5,
  /** One of those whom the event is about is not in the text at all. */
  absent: -1,
  /** The text names the place of a visit, and it is the event's or not. */
  visited: 0.7,
  /** Per unit of the logarithm of its reports: what many tell of is told of again. */
  prominence: 0.3,
  /** Two who met, somewhere or in some way that fits. */
  least: 3,
  /** A year of trade or a term of office gives no week, in days. */
  widestEvent: 10,
  widestReading: 31,
} as const;

/** The years in which those whom a text names are known to have acted. */
export const ERA = { weight: 0.7, smoothing: 1, fewest: 3 } as const;

/** When another time fits as well as the best. */
export const TWIN = {
  /** Facts that differ by less fit alike: somebody named in most of its reports, or in all. */
  slack: 0.5,
  /**
   * So much the other words and names of a text must say for the best, in nats: one word of few events ("Victory Day"), or two of more. What one
   * word of many events says ("trade") is chance.
   */
  least: 4,
} as const;

/** What is certain enough to be said. */
export const CERTAIN = {
  /** The least score: what one well-known meeting of two in its place gives. */
  least: 2.5,
  /** By so much it must beat every other time. */
  margin: 0.5,
  /** Two times are different where so many days lie between. */
  apart: 20,
  /** Days that differ by less fit alike. */
  slack: 0.01,
} as const;
