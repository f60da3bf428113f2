import type { Mention } from '../../model/mention.ts';
import { createPageMemory } from './page-memory.ts';
import type { NameReader } from './reader.ts';

/**
 * The mentions in a whole document, in order; what its end introduces supports what its beginning says, and so does its title where
 * that is no part of the text. Offsets are UTF-16, into `text`.
 */
export function annotateNames(reader: NameReader, text: string, title = ''): Mention[] {
  const candidates = reader.read(text);
  const memory = createPageMemory();
  memory.add(reader.read(title));
  memory.add(candidates);
  return candidates.map(memory.resolve).filter((mention) => mention !== null);
}
