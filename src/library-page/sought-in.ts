/** Those whose name holds a word that begins with each of the typed words; case and accents do not matter. */
export function soughtIn<Named extends { readonly name: string }>(
  entities: readonly Named[],
  typed: string,
): readonly Named[] {
  const words = wordsOf(typed);
  if (words.length === 0) return entities;
  return entities.filter(({ name }) => {
    const own = wordsOf(name);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
}

function wordsOf(name: string): string[] {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
