import * as v from 'valibot';
import pagesFile from './pages.json' with { type: 'json' };

const GoldMention = v.pipe(
  v.strictObject({
    /** Where it begins: UTF-16, into the article's text. */
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** What stands there. */
    surface: v.pipe(v.string(), v.minLength(1)),
    /** Id of the entity that it names; absent for a trap. */
    entity: v.optional(v.string()),
    /** A part of the surface that is as good: "Gaza" of "Gaza Strip". */
    or: v.optional(v.string()),
    /** Careful readers would differ: counts neither for nor against. */
    unsure: v.optional(v.literal(true)),
    /** It looks like a name that the corpus knows and is none: "Donald Trump" Jr. */
    trap: v.optional(v.literal(true)),
  }),
  v.check(({ entity, trap }) => (entity === undefined) === (trap === true), 'a trap names nobody'),
  v.check(({ surface, or }) => or === undefined || surface.includes(or), 'a part that is not in the surface'),
);

const GoldPage = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  /** As the page declares it. */
  language: v.string(),
  /** The first 16 digits of the SHA-256 of the article's text. */
  text: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** UTF-16 units that the article's text has. */
  length: v.number(),
  /** Read up to here, where not to the end. */
  until: v.optional(v.number()),
  half: v.picklist(['tuning', 'heldOut']),
  mentions: v.array(GoldMention),
});

/** What a reader saw at one place of a page: a mention, one that is open to doubt, or a trap. */
export type GoldMention = v.InferOutput<typeof GoldMention>;

/** What a reader wrote down of one page. */
export type GoldPage = v.InferOutput<typeof GoldPage>;

/** The pages as they were read, in order of their ids. */
export const GOLD: readonly GoldPage[] = v.parse(v.array(GoldPage), pagesFile);
