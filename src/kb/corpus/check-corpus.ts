import { checkArticle } from './check-articles.ts';
import { checkNames } from './check-names.ts';
import { checkPlaces } from './check-places.ts';
import { checkEvents, checkReferences, checkUse } from './check-references.ts';
import { type CorpusFault, errorAt, type Written } from './fault.ts';
import type { Corpus } from './read-corpus.ts';

/** Everything that is wrong across the files of a corpus whose single entries have the right shape, explained or not. */
export function checkCorpus(corpus: Corpus): CorpusFault[] {
  return [
    ...duplicates(corpus.articles, 'article'),
    ...duplicates(corpus.entities, 'entity'),
    ...duplicates(corpus.events, 'event'),
    ...corpus.articles.flatMap(checkArticle),
    ...checkReferences(corpus),
    ...checkEvents(corpus),
    ...checkPlaces(corpus.entities),
    ...checkNames(corpus.entities),
    ...checkUse(corpus),
  ];
}

function duplicates(entries: readonly Written<{ readonly id: string }>[], noun: string): CorpusFault[] {
  const first = new Map<string, Written<unknown>>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry);
      return [];
    }
    const what = `the ${noun} id "${id}" is taken by an entry in ${earlier.file}`;
    return [errorAt(entry, ['id'], what, 'choose another id, or join the two entries')];
  });
}
