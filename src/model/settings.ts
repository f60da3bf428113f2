import * as v from 'valibot';

/** Which mentions are drawn on a page: the first of each entity, all, or none. Every mention answers to the pointer. */
export const MarkMode = v.picklist(['first', 'all', 'none']);
export type MarkMode = v.InferOutput<typeof MarkMode>;

/** The version of the stored shape; a change of it comes with a migration and its test. */
export const SETTINGS_VERSION = 1;

/** What a reader may choose. Stored in storage.local under one key, where content scripts read it without waking the background. */
export const Settings = v.looseObject({
  version: v.literal(SETTINGS_VERSION),
  /** Off everywhere until the reader turns it on again. */
  off: v.optional(v.boolean(), false),
  /** Hosts ("www.example.org") on which nothing is read or marked. */
  sitesOff: v.optional(v.array(v.string()), []),
  marks: v.optional(MarkMode, 'first'),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  off: false,
  sitesOff: [],
  marks: 'first',
};

/** True where Backstory reads and marks nothing: switched off as a whole, or on this host. */
export function isOffAt(settings: Settings, host: string): boolean {
  return settings.off || settings.sitesOff.includes(host);
}
