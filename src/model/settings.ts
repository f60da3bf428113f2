import * as v from 'valibot';

/** Which mentions are drawn on a page: the first of each entity, all, or none. Every mention answers to the pointer. */
export const MarkMode = v.picklist(['first', 'all', 'none']);
export type MarkMode = v.InferOutput<typeof MarkMode>;

/** The version of the stored shape; a change of it comes with a migration and its test. */
const SETTINGS_VERSION = 1;

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

/** Reads what can be read of a value that is not in order, field by field: one bad field must not switch on what is off. */
const Salvage = v.object({
  off: v.fallback(v.boolean(), false),
  sitesOff: v.fallback(v.array(v.string()), []),
  marks: v.fallback(MarkMode, 'first'),
});

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  off: false,
  sitesOff: [],
  marks: 'first',
};

/** A stored value as settings, and whether it is in order, damaged, or written by a version that knows more than this one. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly state: 'sound' | 'damaged' | 'newer';
}

/** Reads a stored value; never fails. */
export function parseSettings(stored: unknown): StoredSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, state: 'sound' };
  const sound = v.safeParse(Settings, stored);
  if (sound.success) return { settings: sound.output, state: 'sound' };
  const salvaged = v.safeParse(Salvage, stored);
  const settings = salvaged.success
    ? { ...salvaged.output, version: DEFAULT_SETTINGS.version }
    : DEFAULT_SETTINGS;
  return { settings, state: v.is(Newer, stored) ? 'newer' : 'damaged' };
}

const Newer = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });

/** True where Backstory reads and marks nothing: switched off as a whole, or on one of these sites. */
export function isOffAt(settings: Settings, sites: readonly string[]): boolean {
  return settings.off || sites.some((site) => settings.sitesOff.includes(site));
}
