import * as v from 'valibot';
import { EdtfText, EntityKind, Known, Status } from '../../model/pack.ts';

/**
 * The shapes in which authors write the corpus. They are strict where the pack is loose: a key that is not known here is
 * a slip of the pen. One article a file, its reports inside; entities and events in lists.
 */

/** Lower-case words joined by hyphens: stable, readable in a URL and as a file name. */
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens'),
  v.maxLength(200, 'an id has at most 200 characters'),
);

const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'this may not be empty'));

/** YAML reads a bare year as a number; to authors it is a date like any other. */
const DateText = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'this is not a date'),
  EdtfText,
);

const WebAddress = v.pipe(
  v.string(),
  v.url('this is not a web address'),
  v.startsWith('http', 'a source is on the web: the address starts with http'),
);

/** One sentence in which an author answers the warnings at this one entry; see explained.ts. */
const Because = v.optional(Text);

/** What one article says of one event. `event` pins it to the event of that id; without it the compiler finds the event (engine/grouping). */
export const ReportSource = v.strictObject({
  event: v.optional(Id),
  date: DateText,
  status: Status,
  known: v.optional(Known),
  summary: Text,
  participants: v.optional(v.array(Id), []),
  places: v.optional(v.array(Id), []),
  alsoNames: v.optional(v.array(Id), []),
  note: v.optional(Text),
  because: Because,
});
export type ReportSource = v.InferOutput<typeof ReportSource>;

/** An article's file. */
export const ArticleSource = v.strictObject({
  id: Id,
  title: Text,
  titleBasis: v.optional(v.picklist(['printed', 'described'])),
  publisher: Text,
  url: v.optional(WebAddress),
  language: Text,
  published: v.optional(DateText),
  known: v.optional(Known),
  evidence: v.optional(Text),
  sourceKind: v.optional(Text),
  digest: Text,
  reports: v.array(ReportSource),
});
export type ArticleSource = v.InferOutput<typeof ArticleSource>;

/** A surface form. `shared`: other entities claim it too, and the author knows. */
const NameSource = v.strictObject({
  text: Text,
  language: v.optional(Text),
  needsSupport: v.optional(v.boolean()),
  unchecked: v.optional(v.boolean()),
  own: v.optional(v.boolean()),
  shared: v.optional(v.boolean()),
});

/** A person, place or organisation in one of the files under entities/. */
export const EntitySource = v.strictObject({
  id: Id,
  kind: EntityKind,
  name: Text,
  names: v.optional(v.array(v.union([Text, NameSource], 'a name is text or an object with text')), []),
  description: Text,
  /** Of a place: the next larger place of the corpus that it lies in, for the grouping of reports. */
  within: v.optional(Id),
  /** Of a person or an organisation: the country of the corpus that it is of. */
  of: v.optional(Id),
  because: Because,
});
export type EntitySource = v.InferOutput<typeof EntitySource>;

/** A disagreement that no rule can see: numbers, "first" claims, places, wording. */
const DisagreementSource = v.strictObject({
  about: v.picklist(['date', 'place', 'number', 'status', 'first', 'other']),
  text: Text,
  articles: v.pipe(v.array(Id), v.minLength(1, 'a disagreement names the articles on either side')),
});

/** What editors say of an event beyond its reports. It has no date and no status: those come from the reports. */
export const EventSource = v.strictObject({
  id: Id,
  title: Text,
  disagreements: v.optional(v.array(DisagreementSource), []),
  replacedBy: v.optional(Id),
  parts: v.optional(v.array(Id)),
  /** All its reports are pinned to it: the compiler adds no other. */
  complete: v.optional(v.boolean()),
  because: Because,
});
export type EventSource = v.InferOutput<typeof EventSource>;

/** The corpus as a pack: its identity. The revision rises with each release of the corpus. */
export const CorpusHeader = v.strictObject({
  id: Id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: Text,
});
export type CorpusHeader = v.InferOutput<typeof CorpusHeader>;
