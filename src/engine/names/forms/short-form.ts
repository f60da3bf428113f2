/**
 * Shorter forms that follow from the name of an entity, for packs that list few names: a surname, a company without its
 * "Inc.", a town's team by the town, initials, a title without what an encyclopedia adds to tell it from others. Made when
 * an index is built. None stands alone where others may bear it; what each needs is said with it.
 */
export interface ShortForm {
  readonly text: string;
  /**
   * `bare`: the name that others bear too and that a title had to tell apart ("Paris, Texas"); `surname` and `short` need the
   * page's support; `team` counts in a report of its sport, `nation` is a country's; `sure` stands alone; `seat` is a town's that
   * goes before the state around it: "New York".
   */
  readonly way: 'bare' | 'surname' | 'short' | 'team' | 'nation' | 'sure' | 'seat';
  /** Of a surname: the language of the name that it follows from, for its cases. */
  readonly language?: string | undefined;
}
