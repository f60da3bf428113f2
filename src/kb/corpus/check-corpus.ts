import { plainDate } from '../../engine/events/plain-date.ts';
import { knownEdtf } from '../../model/edtf.ts';
import { type EntityKind, namesOf } from '../../model/pack.ts';
import { type CorpusFault, errorAt, suggest, type Written, warningAt } from './fault.ts';
import type { Corpus } from './read-corpus.ts';
import type { ArticleSource, EntitySource, ReportSource } from './source.ts';

/** Longer summaries do not fit a row of the card, and mostly say two things. */
const MOST_SUMMARY_WORDS = 30;

/** Everything that is wrong across the files of a corpus whose single entries have the right shape. */
export function checkCorpus(corpus: Corpus): CorpusFault[] {
  return [
    ...duplicates(corpus.articles, 'article'),
    ...duplicates(corpus.entities, 'entity'),
    ...duplicates(corpus.events, 'event'),
    ...corpus.articles.flatMap(checkArticle),
    ...checkReferences(corpus),
    ...checkEvents(corpus),
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

function checkArticle(article: Written<ArticleSource>): CorpusFault[] {
  const { id, published, known, evidence, reports } = article.value;
  const faults: CorpusFault[] = [];
  const fileName = article.file.slice(article.file.lastIndexOf('/') + 1);
  if (fileName !== `${id}.yaml`)
    faults.push(
      errorAt(article, ['id'], `the id "${id}" is not the name of its file`, `rename the file to ${id}.yaml`),
    );
  if (published !== undefined && known === undefined)
    faults.push(
      errorAt(
        article,
        ['published'],
        'nothing says how this date is known',
        'add "known: stated", resolved or inferred',
      ),
    );
  if (known !== undefined && published === undefined)
    faults.push(
      errorAt(
        article,
        ['known'],
        'there is no published date to be known',
        'add "published", or take this out',
      ),
    );
  if (known !== undefined && known !== 'stated' && evidence === undefined)
    faults.push(
      errorAt(
        article,
        ['known'],
        `a date that is ${known} needs its evidence`,
        'add "evidence: …", one sentence',
      ),
    );
  return [...faults, ...reports.flatMap((report, index) => checkReport(article, report, index))];
}

function checkReport(article: Written<ArticleSource>, report: ReportSource, index: number): CorpusFault[] {
  const faults: CorpusFault[] = [];
  const words = report.summary.split(/\s+/).length;
  if (words > MOST_SUMMARY_WORDS)
    faults.push(
      warningAt(
        article,
        ['reports', index, 'summary'],
        `this summary has ${words} words`,
        `say it in ${MOST_SUMMARY_WORDS}, or make it two reports`,
      ),
    );
  const { published } = article.value;
  if (report.status !== 'planned' && published !== undefined) {
    const [date, out] = [knownEdtf(report.date), knownEdtf(published)];
    if (date.earliest > out.latest)
      faults.push(
        warningAt(
          article,
          ['reports', index, 'date'],
          `${plainDate(date)} lies after its article (${plainDate(out)})`,
          'mend the date, or make the status "planned"',
        ),
      );
  }
  return faults;
}

/** Which kinds of entity each list of a report may name. */
const KINDS = {
  participants: ['person', 'organisation'],
  places: ['place'],
  alsoNames: ['person', 'organisation', 'place'],
} as const satisfies Record<string, readonly EntityKind[]>;

type EntityList = keyof typeof KINDS;

function checkReferences({ articles, entities, events }: Corpus): CorpusFault[] {
  const kinds = new Map(entities.map(({ value }) => [value.id, value.kind]));
  const eventIds = new Set(events.map(({ value }) => value.id));
  return articles.flatMap((article) =>
    article.value.reports.flatMap((report, index) => {
      const faults: CorpusFault[] = [];
      if (!eventIds.has(report.event)) {
        const mend = suggest(report.event, eventIds, 'add it under events/ with a title');
        faults.push(
          errorAt(article, ['reports', index, 'event'], `there is no event "${report.event}"`, mend),
        );
      }
      for (const list of Object.keys(KINDS) as EntityList[])
        for (const [at, id] of report[list].entries()) {
          const fault = referenceFault(id, list, kinds);
          if (fault) faults.push(errorAt(article, ['reports', index, list, at], fault.what, fault.mend));
        }
      return faults;
    }),
  );
}

function referenceFault(
  id: string,
  list: EntityList,
  kinds: ReadonlyMap<string, EntityKind>,
): { what: string; mend: string } | undefined {
  const kind = kinds.get(id);
  if (kind === undefined)
    return { what: `there is no entity "${id}"`, mend: suggest(id, kinds.keys(), 'add it under entities/') };
  const allowed: readonly EntityKind[] = KINDS[list];
  if (allowed.includes(kind)) return undefined;
  const other = list === 'places' ? 'participants' : 'places';
  return { what: `"${id}" is a ${kind}`, mend: `name it among the ${other}` };
}

function checkEvents({ articles, events }: Corpus): CorpusFault[] {
  const eventIds = new Set(events.map(({ value }) => value.id));
  const reporting = new Map<string, Set<string>>();
  for (const { value } of articles)
    for (const report of value.reports)
      reporting.set(report.event, (reporting.get(report.event) ?? new Set()).add(value.id));
  const articleIds = new Set(articles.map(({ value }) => value.id));
  return events.flatMap((event) => {
    const faults: CorpusFault[] = [];
    const { id, replacedBy, parts = [], disagreements } = event.value;
    if (!reporting.has(id))
      faults.push(
        errorAt(event, ['id'], `no report names the event "${id}"`, 'take it out, or pin a report to it'),
      );
    const related = [
      ...(replacedBy === undefined ? [] : [{ id: replacedBy, path: ['replacedBy'] }]),
      ...parts.map((part, at) => ({ id: part, path: ['parts', at] })),
    ];
    for (const { id: other, path } of related)
      if (!eventIds.has(other) || other === id)
        faults.push(
          errorAt(
            event,
            path,
            `"${other}" is no other event`,
            suggest(other, eventIds, 'name one that exists'),
          ),
        );
    for (const [index, { articles: named }] of disagreements.entries())
      for (const [at, article] of named.entries())
        if (!articleIds.has(article))
          faults.push(
            errorAt(
              event,
              ['disagreements', index, 'articles', at],
              `there is no article "${article}"`,
              suggest(article, articleIds, 'name one that exists'),
            ),
          );
    return faults;
  });
}

function checkNames(entities: readonly Written<EntitySource>[]): CorpusFault[] {
  const claims = new Map<string, { entity: Written<EntitySource>; index: number; shared: boolean }[]>();
  for (const entity of entities)
    for (const name of namesOf(entity.value)) {
      const index = entity.value.names.findIndex((own) => own === name || own === name.text);
      const claim = { entity, index, shared: name.shared === true };
      const key = name.text.toLowerCase();
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  return [...claims].flatMap(([text, rivals]) => {
    const owners = [...new Set(rivals.map(({ entity }) => entity.value.id))];
    if (owners.length < 2 || rivals.every(({ shared }) => shared)) return [];
    return rivals
      .filter(({ shared }) => !shared)
      .map(({ entity, index }) =>
        warningAt(
          entity,
          index < 0 ? ['name'] : ['names', index],
          `the name "${text}" belongs to ${owners.join(' and ')}`,
          'if that is so, write "shared: true" at the name of each',
        ),
      );
  });
}

function checkUse({ articles, entities }: Corpus): CorpusFault[] {
  const used = new Set(
    articles.flatMap(({ value }) =>
      value.reports.flatMap(({ participants, places, alsoNames }) => [
        ...participants,
        ...places,
        ...alsoNames,
      ]),
    ),
  );
  return entities
    .filter(({ value }) => !used.has(value.id))
    .map((entity) =>
      warningAt(
        entity,
        ['id'],
        `no report names "${entity.value.id}"`,
        'name it in a report, or take it out',
      ),
    );
}
