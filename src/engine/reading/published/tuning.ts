/** So many clues date a text. Each is counted anew from every day that it could be of. */
export const MOST_CLUES = 24;

/** How much speaks for a known event being the one that a clue speaks of, in nats. */
export const FIT = {
  person: 1.5,
  place: 1.5,
  /** It says that it happened in a place, and the event happened in others. */
  otherScene: -4,
  /** All who take part in what is told have no part in the event; of some of them as much less. */
  strangers: -6,
  deed: 1,
  otherDeed: -1,
  /** The one is a call, and the other is none: who was sworn in did not telephone. */
  remote: -1,
  /** Per unit of likeness between the whole text and what is told of the event. */
  likeness: 12,
  /** One of those whom the event is about is not in the text at all. */
  absent: -1,
  /** Of a summit of many, the text need not name them all. */
  mostAbsent: 2,
  /** The text names the place of a visit, and it is the event's or not. */
  visited: 1.5,
  /** Per unit of the logarithm of its reports: what many tell of is told of again. */
  prominence: 0.6,
  /** Less is chance: two who met, or one in a place. */
  least: 2.5,
  /** A year of trade or a term of office gives no week, in days. */
  widestEvent: 10,
  widestReading: 31,
} as const;

/** What a clue may speak of besides the known events that its words can mean; in odds where `FIT` is in nats. */
export const SHARE = {
  /** Something of which nothing is known. */
  unknown: 9,
  /** For each event of that time that fits, whatever its day, a further one of the same people that is not known. */
  further: 0.8,
  /** Days to either side that are that time. */
  near: 400,
  /** How sure it is that a sentence of which only the names are known tells of what these did. */
  onlyNamed: 0.8,
  /** How likely it is that the words name a day beside the event's own, against one of those. */
  beside: 0.05,
} as const;

/** The time that texts are of. */
export const TIME = {
  /** Days that a text may be of where nothing speaks for any. */
  days: 2_500,
  /** No clue is surer than this to speak of what is known. */
  surest: 0.97,
} as const;

/** The years in which those whom a text names are known to have acted. */
export const ERA = { weight: 0.7, smoothing: 1, fewest: 3 } as const;

/** What the weeks of known events that are like the text as a whole say of its time. */
export const TOPIC = {
  /** 1 January 2000, in days since 1970: nothing before is asked. */
  first: 10_957,
  /** Days that are counted as one, and how many such may follow the last event. */
  bin: 10,
  after: 40,
  /** Days by which a week that is like a text is a third as much near it. */
  scale: 20,
  widestEvent: 60,
  /** Per unit of likeness of words, and of the rarity of a name that both have. */
  words: 20,
  names: 0.35,
} as const;

/** What is certain enough to be said. */
export const CERTAIN = {
  /** The least probability that the text came out on the days that are said. */
  least: 0.7,
  /** How sure it is that a clue speaks of an event where no other evidence and no thing that is named beside is asked for. */
  alone: 0.9,
  /**
   * Less is too little where one event is all the evidence: then the words of the text as a whole chose among known things that
   * fit as well. Of 612 texts of known days it takes a false one and no right one; 0.65 takes ten right ones.
   */
  half: 0.5,
  /** Days that differ by less, in nats, are as likely. */
  slack: 2,
  /** Likely days of one time lie no further apart, in days. */
  gap: 7,
  /** What a contradiction in the text itself takes off a day, in nats, and a weekday out of order. */
  wrong: 9,
  wrapped: 2.5,
  /** The days that are asked for contradictions are those that come so near the best, in nats. */
  asked: 6,
  /** Where more days than these are as likely, the order of weekdays chooses among years, which it cannot. */
  mostAsked: 60,
} as const;
