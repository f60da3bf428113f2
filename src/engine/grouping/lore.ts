import type { Entity } from '../../model/pack.ts';
import type { Who } from './cast.ts';
import { createGazetteer, type Gazetteer } from './places.ts';
import type { GroupingWorld, ReportToGroup } from './report-to-group.ts';
import { sidesOf } from './sides.ts';
import { readTraits, type Traits, tellingStems } from './traits.ts';
import { LEAST_REPORTS } from './tuning.ts';
import { countTelling, stemsOf, wordVector } from './words.ts';

/** What the grouper knows of the corpus as a whole. */
export interface Lore {
  readonly gazetteer: Gazetteer;
  /** The country that a person acts for. */
  readonly sides: ReadonlyMap<string, string>;
  /** How rare an entity is among the reports: 0 for one in all of them. */
  readonly rarity: (entity: string) => number;
  readonly companies: ReadonlySet<string>;
}

const COMPANY = /\b(?:company|bank|maker|developer|firm|lender|designer|social network)\b/i;

/** A corpus as the grouper reads it. */
export interface ReadCorpus {
  /** The traits of its reports, in their order. */
  readonly traits: readonly Traits[];
  readonly lore: Lore;
  /** Reads a further report by what is known of these: its words and people are as rare as they are among them. */
  readonly read: (report: ReportToGroup) => Traits;
}

/** Reads the traits of all reports, in their order, and what they have in common. */
export function readReports(
  reports: readonly ReportToGroup[],
  { entities, within }: GroupingWorld,
): ReadCorpus {
  const who: Who = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sides: sidesOf(entities),
    gazetteer: createGazetteer(within),
  };
  const names = new Set(entities.flatMap(({ name }) => stemsOf(name)));
  const stems = reports.map((report) => tellingStems(report, names));
  const telling = countTelling(stems);
  const traits = reports.map((report, index) =>
    readTraits(report, who, wordVector(stems[index] ?? [], telling)),
  );
  return {
    traits,
    read: (report) => readTraits(report, who, wordVector(tellingStems(report, names), telling)),
    lore: {
      gazetteer: who.gazetteer,
      sides: who.sides,
      rarity: countTelling(
        reports.map(({ report }) => [...(report.participants ?? []), ...(report.places ?? [])]),
        LEAST_REPORTS,
      ),
      companies: new Set(entities.filter(isCompany).map(({ id }) => id)),
    },
  };
}

function isCompany({ kind, description }: Entity): boolean {
  return kind === 'organisation' && COMPANY.test(description);
}
