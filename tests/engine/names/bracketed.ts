/** A mention as it is written in a text of ours. */
export interface BracketedMention {
  /** Where it begins in the text without brackets, UTF-16. */
  readonly start: number;
  readonly surface: string;
  /** Id of the entity that it names. */
  readonly entity: string;
  /** Careful readers would differ. */
  readonly unsure: boolean;
}

/** Takes `[surface|entity]`, and `[surface|?entity]` where careful readers would differ, out of a text. */
export function readBracketed(written: string): { text: string; mentions: BracketedMention[] } {
  let text = '';
  const mentions: BracketedMention[] = [];
  for (const [, before = '', surface = '', doubt = '', entity = ''] of written.matchAll(
    /([^[]*)(?:\[([^|]*)\|(\??)([^\]]*)\])?/g,
  )) {
    text += before;
    if (entity) mentions.push({ start: text.length, surface, entity, unsure: doubt !== '' });
    text += surface;
  }
  return { text, mentions };
}
