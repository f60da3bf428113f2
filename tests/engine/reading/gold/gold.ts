import * as v from 'valibot';
import { EdtfText, Status } from '../../../../src/model/pack.ts';
import { seeded } from '../../../seeded.ts';
import pagesFile from './pages.json' with { type: 'json' };
import secondFile from './pages-second.json' with { type: 'json' };
import publishedFile from './published.json' with { type: 'json' };
import seedsFile from './seeds.json' with { type: 'json' };

const Span = v.tuple([v.number(), v.number()]);

const GoldEvent = v.strictObject({
  date: EdtfText,
  /** Other dates that are as good. */
  also: v.optional(v.array(EdtfText), []),
  status: Status,
  participants: v.optional(v.array(v.string()), []),
  places: v.optional(v.array(v.string()), []),
  /** Where the text tells of it. */
  spans: v.pipe(v.array(Span), v.minLength(1)),
});

const judged = {
  /** The first 16 digits of the SHA-256 of the text. */
  text: v.pipe(v.string(), v.length(16)),
  published: EdtfText,
  /** Judged up to here. */
  end: v.number(),
  events: v.array(GoldEvent),
  tolerated: v.array(Span),
  forbidden: v.array(Span),
};

const JudgedPage = v.strictObject({ id: v.string(), ...judged });
const JudgedSeed = v.strictObject({ file: v.string(), article: v.string(), ...judged });

/** What a reader wrote down of one text. */
export type Judged = v.InferOutput<typeof JudgedPage> | v.InferOutput<typeof JudgedSeed>;
export type JudgedPage = v.InferOutput<typeof JudgedPage>;
export type GoldEvent = v.InferOutput<typeof GoldEvent>;

/** The pages whose events were judged, in order of their ids. */
export const GOLD_PAGES = v.parse(v.array(JudgedPage), pagesFile);

/** Eight more, judged when the rules had been built on the first: each group has halves of its own, so that those of the first stay. */
export const GOLD_PAGES_SECOND = v.parse(v.array(JudgedPage), secondFile);

/** The five source documents. */
export const GOLD_SEEDS = v.parse(v.array(JudgedSeed), seedsFile);

/** The day on which each page was published (EDTF), by its id; null where it states none. */
export const GOLD_PUBLISHED = v.parse(v.record(v.string(), v.nullable(EdtfText)), publishedFile);

/** The issue that asks for the gold. */
const SEED = 6;

/** The ids of the pages in two halves: one to build on, and one of which only figures are looked at. */
export function halvesOf(ids: readonly string[]): {
  readonly building: string[];
  readonly heldOut: string[];
} {
  const random = seeded(SEED);
  const keyed = ids.toSorted().map((id) => ({ id, key: random() }));
  const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ id }) => id);
  const middle = Math.ceil(shuffled.length / 2);
  return { building: shuffled.slice(0, middle), heldOut: shuffled.slice(middle) };
}
