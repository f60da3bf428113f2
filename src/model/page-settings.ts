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
}

/** The page settings of a reader who has chosen nothing. */
export const DEFAULT_PAGE_SETTINGS: PageSettings = { off: false, sitesOff: [], marks: 'first' };

/**
 * Reads what can be read of a stored value, field by field: one bad field must not switch on what is off. By hand, because
 * it rides on every page, where the schema checker would be a twelfth of the script.
 */
export function pageSettingsOf(stored: unknown): PageSettings {
  const { off, sitesOff, marks } = (stored ?? {}) as { readonly [Field in keyof PageSettings]?: unknown };
  return {
    off: off === true,
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [],
    marks: MARK_MODES.find((mode) => mode === marks) ?? DEFAULT_PAGE_SETTINGS.marks,
  };
}

/** True where Backstory reads and marks nothing: switched off as a whole, or on one of these sites. */
export function isOffAt({ off, sitesOff }: PageSettings, sites: readonly string[]): boolean {
  return off || sites.some((site) => sitesOff.includes(site));
}
