/** A span of text that names an entity, or an honest "not sure" with its candidates. Offsets are UTF-16. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Id of the entity; null where several fit and nothing on the page decides. */
  readonly entity: string | null;
  /** Ids that the name may mean; holds just `entity` where that is decided. */
  readonly candidates: readonly string[];
  /** From 0 to 1: how often a mention like this one is right. */
  readonly confidence: number;
  /** Set where a place acts as people do ("Beijing said", "the Kremlin warned"): it stands for the government that sits there. */
  readonly standsFor?: 'government';
}
