/** A place where a known name stands, before the rest of the page has had its say. Offsets are UTF-16. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The name as the index has it, in lower case: what a stranger's short form is remembered by. */
  readonly key: string;
  /** Every entity that the name may mean. */
  readonly entities: readonly string[];
  /** Those of them that it names without support from the page; none for "Wang", "Xi", "PUTIN". */
  readonly alone: readonly string[];
  /** Those that it would name alone, had somebody cited the spelling or did fewer bear it: one more entity on the page will do. */
  readonly likely: readonly string[];
  /** Those that it can only name as a team, in a report of its sport. */
  readonly teams: readonly string[];
  /** By id, how far the name itself and the words of the text speak for each of `entities`, in points. A map: a surname may have thousands. */
  readonly odds: ReadonlyMap<string, number>;
  /** True where it stands as places do: "in Leeds", a dateline. */
  readonly locative: boolean;
  /** True for a place that acts as people do: "Beijing said". */
  readonly speaks: boolean;
  /** True where it has several words. */
  readonly full: boolean;
  /** True where it stands in capitals that are not its own. */
  readonly capitals: boolean;
  /** True where it is a first name, a town, a firm or a word as well. */
  readonly ambiguous: boolean;
  /** What stands before it: an office that its bearer may hold, one that he may not, or a courtesy. */
  readonly title: 'office' | 'other' | 'courtesy' | undefined;
  /** True where it is too weak to be carried by the company it is in: common, or unchecked. */
  readonly weak: boolean;
  /**
   * Above 0 where it belongs to somebody unknown ("Anthony Wallace", "Li Qiang, a chef"): no mention, but the page's "Wallace" may be he,
   * to be weighed so much.
   */
  readonly stranger: number;
  /** The word before it and the name, what a stranger is called; the name alone behind an initial. */
  readonly called: string;
  /** True where it names places alone. */
  readonly isPlace: boolean;
  /** True where it names people alone. */
  readonly isPerson: boolean;
}
