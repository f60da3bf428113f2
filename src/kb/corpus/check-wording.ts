import { type CorpusFault, type FaultPath, type Written, warningAt } from './fault.ts';
import type { Corpus } from './read-corpus.ts';
import { findRepetitions, type RepetitionFinder, type SourceText } from './repeated-words.ts';

/**
 * What authors wrote as their own words and is somebody else's: nine words in a row of the printed headline, or of one of
 * the source texts that they have at hand.
 */
export function checkWording(
  { articles, entities, events }: Corpus,
  sources: readonly SourceText[],
): CorpusFault[] {
  const inSources = findRepetitions(sources);
  const titles = events.flatMap((event) => repetitionFaults(event, ['title'], event.value.title, inSources));
  const descriptions = entities.flatMap((entity) =>
    repetitionFaults(entity, ['description'], entity.value.description, inSources),
  );
  const told = articles.flatMap((article) => {
    const { title, titleBasis, digest, reports } = article.value;
    const headline = titleBasis === 'described' ? [] : [{ name: 'the headline', text: title }];
    const inHeadline = findRepetitions(headline);
    const find: RepetitionFinder = (text) => inHeadline(text) ?? inSources(text);
    return [
      ...repetitionFaults(article, ['digest'], digest, find),
      ...reports.flatMap(({ summary, note = '' }, index) => [
        ...repetitionFaults(article, ['reports', index, 'summary'], summary, find),
        ...repetitionFaults(article, ['reports', index, 'note'], note, inSources),
      ]),
    ];
  });
  return [...titles, ...descriptions, ...told];
}

function repetitionFaults(
  entry: Written<unknown>,
  path: FaultPath,
  text: string,
  find: RepetitionFinder,
): CorpusFault[] {
  const found = find(text);
  return found === undefined
    ? []
    : [warningAt(entry, path, `"${found.words}" stands in ${found.source} too`, 'say it in your own words')];
}
