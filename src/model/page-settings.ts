/** Which mentions are drawn on a page: the first of each entity, all, or none. Every mention answers to the pointer. */
export const MARK_MODES = ['first', 'all', 'none'] as const;
export type MarkMode = (typeof MARK_MODES)[number];

/** What the script of a page needs to know of the settings. */
export interface PageSettings {
  /** Off everywhere until the reader turns it on again. */
  readonly off: boolean;
  /** Hosts ("www.example.org") on which nothing is read or marked. */
  readonly sitesOff: readonly string[];
  readonly marks: MarkMode;
  /** Off everywhere until then, in ms since 1970; 0 where it is not paused. */
  readonly pausedUntil: number;
  /** Whom a page or site does not mean by their names, as the reader says. */
  readonly silent: readonly Silence[];
}

/** An entity that is not meant somewhere: neither marked nor answered for there. */
export interface Silence {
  /** Its id. */
  readonly entity: string;
  /** A site ("news.example"), or a page as a hash ("#9e3779b9"); see `siteOf` and `pageOf`. */
  readonly where: string;
}

/** What is drawn for a reader who has chosen nothing. */
export const DEFAULT_MARKS: MarkMode = 'first';

/** The page settings of a reader who has chosen nothing. */
export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  off: false,
  sitesOff: [],
  marks: DEFAULT_MARKS,
  pausedUntil: 0,
  silent: [],
};

/** The last time that a date can hold, in ms since 1970: what comes after it has no hour that the popup could show. */
export const LAST_DATE = 8.64e15;

/**
 * Reads what can be read of a stored value, field by field: one bad field must not switch on what is off. By hand, because
 * it rides on every page, where the schema checker would be a twelfth of the script.
 */
export function pageSettingsOf(stored: unknown): PageSettings {
  const { off, sitesOff, marks, pausedUntil, silent } = (stored ?? {}) as {
    readonly [Field in keyof PageSettings]?: unknown;
  };
  return {
    off: off === true,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [],
    marks: MARK_MODES.find((mode) => mode === marks) ?? DEFAULT_MARKS,
    pausedUntil: Number(pausedUntil) <= LAST_DATE ? Number(pausedUntil) : 0,
    silent: Array.isArray(silent) ? silent.filter(isSilence) : [],
  };
}

function isSilence(value: unknown): value is Silence {
  const { entity, where } = (value ?? {}) as { readonly [Field in keyof Silence]?: unknown };
  return typeof entity === 'string' && typeof where === 'string';
}

/** True where Backstory reads and marks nothing at a time (ms since 1970): off as a whole, paused, or off on one of these sites. */
export function isOffAt(
  { off, sitesOff, pausedUntil }: Pick<PageSettings, 'off' | 'sitesOff' | 'pausedUntil'>,
  sites: readonly string[],
  now: number,
): boolean {
  return off || pausedUntil > now || isSiteOff({ sitesOff }, sites);
}

/** True where the reader has switched Backstory off on one of these sites. */
export function isSiteOff({ sitesOff }: Pick<PageSettings, 'sitesOff'>, sites: readonly string[]): boolean {
  return sites.some((site) => sitesOff.includes(site));
}

/** The ids of those who are not meant at any of these places. */
export function silentAt(
  { silent }: Pick<PageSettings, 'silent'>,
  places: readonly string[],
): ReadonlySet<string> {
  return new Set(silent.filter(({ where }) => places.includes(where)).map(({ entity }) => entity));
}
