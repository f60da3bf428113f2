import * as v from 'valibot';
import { DEFAULT_MARKS, LAST_DATE, MARK_MODES, pageSettingsOf } from './page-settings.ts';
import { hashedPage } from './site.ts';

/** The version of the stored shape; a change of it comes with a migration and its test. */
const SETTINGS_VERSION = 2;

/** What a reader may choose. Stored in storage.local under one key, where content scripts read it without waking the background. */
export const Settings = v.looseObject({
  version: v.literal(SETTINGS_VERSION),
  /** Off everywhere until the reader turns it on again. */
  off: v.optional(v.boolean(), false),
  /** Hosts ("www.example.org") on which nothing is read or marked. */
  sitesOff: v.optional(v.array(v.string()), []),
  marks: v.optional(v.picklist(MARK_MODES), DEFAULT_MARKS),
  /** Off everywhere until then, in ms since 1970. */
  pausedUntil: v.optional(v.pipe(v.number(), v.maxValue(LAST_DATE)), 0),
  /** Whom a page or site does not mean by their names. */
  silent: v.optional(v.array(v.object({ entity: v.string(), where: v.string() })), []),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = settingsFrom(undefined);

/** A stored value as settings, and whether it is in order, damaged, or written by a version that knows more than this one. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly state: 'sound' | 'damaged' | 'newer';
}

/** True for a stored value of an older version, which `migrated` changes. */
export function isOlder(stored: unknown): boolean {
  return v.is(Older, stored);
}

/**
 * A stored value in today's shape; any other as it is. Version 1 kept the addresses of pages where names are silent in
 * plain; an address has a slash after its host, and a site has none.
 */
export function migrated(stored: unknown): unknown {
  if (!v.is(Older, stored)) return stored;
  const { silent } = pageSettingsOf(stored);
  const hashed = silent.map(({ entity, where }) => ({
    entity,
    where: where.includes('/') ? hashedPage(where) : where,
  }));
  return { ...stored, version: SETTINGS_VERSION, ...('silent' in stored ? { silent: hashed } : {}) };
}

/** Reads a stored value of any version; never fails. */
export function parseSettings(value: unknown): StoredSettings {
  const stored = migrated(value);
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, state: 'sound' };
  const sound = v.safeParse(Settings, stored);
  if (sound.success) return { settings: sound.output, state: 'sound' };
  return { settings: settingsFrom(stored), state: v.is(Newer, stored) ? 'newer' : 'damaged' };
}

/** What can be read of a value that is not in order, and the defaults for the rest. */
function settingsFrom(stored: unknown): Settings {
  const { sitesOff, silent, ...others } = pageSettingsOf(stored);
  return { version: SETTINGS_VERSION, ...others, sitesOff: [...sitesOff], silent: [...silent] };
}

const Older = v.looseObject({ version: v.literal(1) });

const Newer = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });
