import * as v from 'valibot';
import type { Event } from '../../../../src/model/pack.ts';
import pagesFile from './pages.json' with { type: 'json' };
import pagesOfThird from './pages-3.json' with { type: 'json' };
import pagesOfFourth from './pages-4.json' with { type: 'json' };
import pagesOfFifth from './pages-5.json' with { type: 'json' };
import pagesOfSixth from './pages-6.json' with { type: 'json' };
import pagesOfSeventh from './pages-7.json' with { type: 'json' };
import pagesOfEighth from './pages-8.json' with { type: 'json' };
import pagesOfNinth from './pages-9.json' with { type: 'json' };
import pagesOfTenth from './pages-10.json' with { type: 'json' };
import first from './round-1.json' with { type: 'json' };
import second from './round-2.json' with { type: 'json' };
import third from './round-3.json' with { type: 'json' };
import fourth from './round-4.json' with { type: 'json' };
import fifth from './round-5.json' with { type: 'json' };
import sixth from './round-6.json' with { type: 'json' };
import seventh from './round-7.json' with { type: 'json' };
import eighth from './round-8.json' with { type: 'json' };
import ninth from './round-9.json' with { type: 'json' };
import tenth from './round-10.json' with { type: 'json' };
import secondJudge from './second-judge.json' with { type: 'json' };

const Grade = v.picklist([0, 1, 2, 3]);

const Judgement = v.strictObject({
  /** Id of the page: of one that we wrote, or of a newspaper's beside the project. */
  page: v.string(),
  /** Id of the entity whose name is hovered. */
  entity: v.string(),
  /** Where the hovered mention begins in the text of the page, in UTF-16 units; absent where all mentions count as one. */
  at: v.optional(v.number()),
  /**
   * The half of its round; `blind` for all of a round that nothing is ever tuned on nor chosen by; `read` for all of one that was
   * measured once and then read, miss by miss.
   */
  part: v.picklist(['tuning', 'held-out', 'blind', 'read']),
  /**
   * By one report of the event, as `article@date`, or `article@date@participants+places` where an article tells of two
   * on one day; see README.md for what a grade means. Ids of events change with their titles, reports stay.
   */
  grades: v.record(v.string(), Grade),
});

/** How much each pooled event says to the reader of a page who hovers a name. */
export type Judgement = v.InferOutput<typeof Judgement>;

const Page = v.strictObject({
  id: v.string(),
  published: v.optional(v.string()),
  language: v.optional(v.string()),
  text: v.string(),
});

/** A page that we wrote: its first line is its title. */
export type WrittenPage = v.InferOutput<typeof Page>;

const Round = v.strictObject({
  /** The seed by which its pages were parted. */
  seed: v.number(),
  judgements: v.array(Judgement),
});

/** The rounds as committed, in the order in which they were judged. */
export const ROUNDS = v.parse(v.array(Round), [
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
]);

/** Pairs of the rounds that another reader graded once more, without a look at the first grades. */
export const SECOND_JUDGE = v.parse(Round, secondJudge);

/** The keys that a judgement may know an event by. */
export function keysOf({ reports }: Event): string[] {
  return reports.flatMap(({ article, date, participants = [], places = [] }) => {
    const key = `${article}@${date}`;
    return [key, `${key}@${[...participants, ...places].join('+')}`];
  });
}

/** The pages that we wrote, by id. */
export const WRITTEN_PAGES: ReadonlyMap<string, WrittenPage> = new Map(
  v
    .parse(v.array(Page), [
      ...pagesFile,
      ...pagesOfThird,
      ...pagesOfFourth,
      ...pagesOfFifth,
      ...pagesOfSixth,
      ...pagesOfSeventh,
      ...pagesOfEighth,
      ...pagesOfNinth,
      ...pagesOfTenth,
    ])
    .map((page) => [page.id, page]),
);
