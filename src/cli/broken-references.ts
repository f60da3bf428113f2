import type { Pack } from '../model/pack.ts';

/**
 * What a pack refers to and has not, each as a sentence that says where: an event whose participant no entity is shows nobody, a report of no
 * article has no source.
 */
export function brokenReferences({ entities, articles, events }: Pack): string[] {
  const known = { entity: idsOf(entities), article: idsOf(articles) };
  const broken: string[] = [];
  const look = (place: string, noun: keyof typeof known, id: string): void => {
    if (!known[noun].has(id)) broken.push(`${place}: there is no ${noun} "${id}" in the pack`);
  };
  for (const [index, { participants, places, reports }] of events.entries()) {
    const place = `events.${index}`;
    for (const [at, id] of participants.entries()) look(`${place}.participants.${at}`, 'entity', id);
    for (const [at, id] of places.entries()) look(`${place}.places.${at}`, 'entity', id);
    for (const [at, { article }] of reports.entries())
      look(`${place}.reports.${at}.article`, 'article', article);
  }
  return broken;
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
