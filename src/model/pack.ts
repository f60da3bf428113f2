import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';

/**
 * The shapes of what Backstory knows. A pack is the one format for all of it: the bundled corpus exports as one,
 * readers import and export them, and the command line reads them with `--kb`. Fields that are not known survive a
 * round trip, which is why every object is a `looseObject`. The schemas validate at the borders; inside, the types
 * derived from them are trusted.
 */

/** An identifier: stable, lower-case, readable in a URL; at most 200 characters. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const Text = v.pipe(v.string(), v.minLength(1));

/** EDTF text; checked by the parser so that no later reader of it can fail. */
export const EdtfText = v.pipe(
  v.string(),
  v.check(
    (text) => parseEdtf(text).ok,
    (issue) => {
      const parsed = parseEdtf(String(issue.input));
      return parsed.ok ? '' : parsed.error;
    },
  ),
);

/** How a date is known: stated, resolved from a relative expression and its anchor, or inferred with evidence. */
export const Known = v.picklist(['stated', 'resolved', 'inferred']);
export type Known = v.InferOutput<typeof Known>;

/** What became of an event, or what a report says became of it. */
export const Status = v.picklist(['happened', 'planned', 'reported', 'denied', 'cancelled']);
export type Status = v.InferOutput<typeof Status>;

export const EntityKind = v.picklist(['person', 'place', 'organisation']);
export type EntityKind = v.InferOutput<typeof EntityKind>;

/**
 * One surface form of an entity. `needsSupport`: counts only where the page introduces the entity ("Wang", "Xi").
 * `unchecked`: written in a script that nobody could cite; counts only beside another entity of ours.
 * `own`: how the entity is written in its own language and script, shown beside its canonical name.
 */
export const Name = v.looseObject({
  text: Text,
  language: v.optional(v.string()),
  needsSupport: v.optional(v.boolean()),
  unchecked: v.optional(v.boolean()),
  own: v.optional(v.boolean()),
});
export type Name = v.InferOutput<typeof Name>;

export const Entity = v.looseObject({
  id: Id,
  kind: EntityKind,
  name: Text,
  names: v.optional(v.array(v.union([Text, Name])), []),
  description: v.optional(v.string(), ''),
  /** Of a place: the next larger place that it lies in. Reports are grouped by it, and what happens here is listed there too. */
  within: v.optional(Id),
  /** Of a person or an organisation: the country that it is of. What it takes part in is listed there too. */
  of: v.optional(Id),
});
export type Entity = v.InferOutput<typeof Entity>;

export const Article = v.looseObject({
  id: Id,
  title: Text,
  /** `described`: the title is ours, so it is shown as a description and not as a quotation. */
  titleBasis: v.optional(v.picklist(['printed', 'described']), 'printed'),
  publisher: v.optional(v.string(), ''),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i, 'an address starts with https:// or http://'))),
  language: v.optional(v.string(), 'en'),
  published: v.optional(EdtfText),
  known: v.optional(Known),
  /** What the published date rests on, in a sentence. */
  evidence: v.optional(v.string()),
  /** State media, a mirror, an encyclopedia, machine-translated: what readers should know of the source. */
  sourceKind: v.optional(v.string()),
  digest: v.optional(v.string(), ''),
});
export type Article = v.InferOutput<typeof Article>;

export const Report = v.looseObject({
  article: Id,
  date: EdtfText,
  status: v.optional(Status, 'reported'),
  summary: Text,
  known: v.optional(Known),
  note: v.optional(v.string()),
  /** Whom and which places this report names: what the event's own lists are joined from. */
  participants: v.optional(v.array(Id)),
  places: v.optional(v.array(Id)),
  /** Whom else it names: on whose word it stands, what the talks were about. They take no part in the event. */
  alsoNames: v.optional(v.array(Id)),
});
export type Report = v.InferOutput<typeof Report>;

/** On what the reports of one event disagree, said in one sentence, with the articles on either side. */
export const Disagreement = v.looseObject({
  about: v.picklist(['date', 'place', 'number', 'status', 'first', 'other']),
  text: Text,
  articles: v.optional(v.array(Id), []),
  /** True where it was derived from the reports; an editor wrote the others. */
  derived: v.optional(v.boolean()),
});
export type Disagreement = v.InferOutput<typeof Disagreement>;

export const Event = v.looseObject({
  id: Id,
  title: Text,
  date: EdtfText,
  /** What the date rests on, in a sentence, where it is put together from several reports. */
  evidence: v.optional(v.string()),
  status: v.optional(Status, 'reported'),
  participants: v.optional(v.array(Id), []),
  places: v.optional(v.array(Id), []),
  reports: v.optional(v.array(Report), []),
  disagreements: v.optional(v.array(Disagreement)),
  /** The event that came in place of this one, for a plan that never came. */
  replacedBy: v.optional(Id),
  /** Events that are parts of this one. */
  parts: v.optional(v.array(Id)),
});
export type Event = v.InferOutput<typeof Event>;

/** A file of articles, events and entities; identified by id and revision. */
export const Pack = v.looseObject({
  format: v.literal('backstory-pack'),
  version: v.literal(1),
  id: Id,
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.optional(v.string(), ''),
  entities: v.optional(v.array(Entity), []),
  articles: v.optional(v.array(Article), []),
  events: v.optional(v.array(Event), []),
});
export type Pack = v.InferOutput<typeof Pack>;

/** The surface forms of an entity as objects, its canonical name first; a form given as plain text stands alone. */
export function namesOf(entity: Entity): Name[] {
  const given = entity.names.map((name) => (typeof name === 'string' ? { text: name } : name));
  return given.some((name) => name.text === entity.name) ? given : [{ text: entity.name }, ...given];
}
