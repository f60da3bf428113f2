import * as v from 'valibot';

/**
 * What src/page reads out of a document, as plain data: no judgement yet. The content script holds no date rules, so
 * these facts travel to the background, which judges the published date (engine/publication-date). Every list is cut
 * short by the reader of the page, because a hostile page may offer a million of anything.
 */

/** Longest text that a fact may carry, in UTF-16 units: a real one has a tenth of it. */
export const LONGEST_FACT = 2_000;

const Short = v.pipe(v.string(), v.maxLength(LONGEST_FACT));

/** Stands in a line for the text of the `<time>` element whose line it is. */
export const OWN_TEXT = '\ufffc';

/** One date that a page states somewhere, as it stands there. */
export const DateFact = v.object({
  /** Where it stands: JSON-LD, a meta element, `<time datetime>`, or text near the title. */
  source: v.picklist(['jsonld', 'meta', 'time', 'visible']),
  /** The property that carries it: `datePublished`, `article:published_time`, … ; for text, what stood around it. */
  property: Short,
  /** The value as written. */
  value: Short,
  /** For JSON-LD: the type of the object ("NewsArticle"). */
  type: v.optional(Short),
  /** For `<time>`: the elements that it is in, from the inside: by name, class and id, those that hold the headline too by a slash and their name. */
  within: v.optional(Short),
  /** For `<time>`: the line that it stands in, its own text left out as `OWN_TEXT`. */
  line: v.optional(Short),
});
export type DateFact = v.InferOutput<typeof DateFact>;

/** The most date facts and visible lines a page may hand over. */
export const MOST_DATE_FACTS = 60;

export const PageFacts = v.object({
  url: Short,
  title: Short,
  /** BCP 47 from `<html lang>`; empty where the page gives none. */
  language: Short,
  dates: v.pipe(v.array(DateFact), v.maxLength(MOST_DATE_FACTS)),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** The id of an entity. A schema of its own: to reach into `PageEntity` for it kept the whole checker in the page's script. */
const EntityId = v.pipe(v.string(), v.maxLength(200));

/** An entity that a page names, and how much it is about it. */
export const PageEntity = v.object({
  id: EntityId,
  /** How often it is named. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** True where the page's title or first heading names it. */
  inTitle: v.boolean(),
});
export type PageEntity = v.InferOutput<typeof PageEntity>;

/** The most entities of a page that ranking looks at. */
export const MOST_PAGE_ENTITIES = 400;

/** The most named of a page's entities, in that order: as many as travel. */
export function mostNamed(entities: readonly PageEntity[]): PageEntity[] {
  return entities.toSorted((a, b) => b.count - a.count).slice(0, MOST_PAGE_ENTITIES);
}

/** The page context: its facts and the entities it names, most named first. */
export const PageContext = v.object({
  facts: PageFacts,
  entities: v.pipe(v.array(PageEntity), v.maxLength(MOST_PAGE_ENTITIES)),
});
export type PageContext = v.InferOutput<typeof PageContext>;

/** Longest text around a name that travels, in UTF-16 units: a sentence and its neighbours have a third of it. */
export const LONGEST_PASSAGE = 1_000;

/** The most entities of a passage or of the first paragraphs that travel. */
export const MOST_NEAR = 40;

const NearIds = v.pipe(v.array(EntityId), v.maxLength(MOST_NEAR));

/** The text around a mention, and who stands near it. */
export const Passage = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_PASSAGE)),
  /** Ids of the entities that it names. */
  near: NearIds,
  /** Ids of the entities that the first paragraphs of the article name. */
  lead: NearIds,
  /** What these paragraphs say: a page that looks back names the day there. Absent where nothing is an article's. */
  opening: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_PASSAGE))),
  /** Ids of whom it makes a pair with ("Xi and Putin"), or of those with it in what the reader has selected. */
  beside: NearIds,
  /** Where in the text a word of the date stands that is asked about, UTF-16; absent where it is a name. */
  dateAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_PASSAGE))),
});
export type Passage = v.InferOutput<typeof Passage>;

/** The text around no mention in particular: the page as a whole is asked about. */
export const NO_PASSAGE: Passage = { text: '', near: [], lead: [], beside: [] };

/** How the page's published date came out: EDTF, how it is known and on what evidence. */
export const PageDate = v.object({
  edtf: v.string(),
  known: v.picklist(['stated', 'resolved', 'inferred']),
  evidence: v.string(),
});
export type PageDate = v.InferOutput<typeof PageDate>;
