import type { GroupingWorld, ReportToGroup } from '../../../src/engine/grouping/report-to-group.ts';
import type { Entity, Report } from '../../../src/model/pack.ts';

/** A small world of our own, in which reports can be grouped without the bundled corpus. */

const person = (id: string, name: string, description: string): Entity => ({
  id,
  kind: 'person',
  name,
  names: [],
  description,
});
const place = (id: string, name: string, description: string): Entity => ({
  id,
  kind: 'place',
  name,
  names: [],
  description,
});

/** Two states, with a guest, two hosts and a spokesman. */
export const WORLD: GroupingWorld = {
  entities: [
    person('archer', 'Ann Archer', 'Fisheries minister of Norland.'),
    person('brook', 'Ben Brook', 'President of Sudland.'),
    person('carter', 'Cora Carter', 'Foreign minister of Sudland.'),
    person('dale', 'Dan Dale', 'Spokesman of the president of Sudland.'),
    person('egan', 'Eve Egan', 'President of Westland.'),
    place('norland', 'Norland', 'Country in the north.'),
    place('sudland', 'Sudland', 'Country in the south.'),
    place('westland', 'Westland', 'Country in the west.'),
    place('porto', 'Porto', 'Capital of the south.'),
    place('palace', 'Palace', 'Seat of the president in Porto.'),
    place('marina', 'Marina', 'Harbour town in the south.'),
    {
      id: 'fish-council',
      kind: 'organisation',
      name: 'Fish Council',
      names: [],
      description: 'Forum of fishing states.',
    },
    { id: 'netco', kind: 'organisation', name: 'Netco', names: [], description: 'Company that makes nets.' },
  ],
  within: new Map([
    ['porto', 'sudland'],
    ['palace', 'porto'],
    ['marina', 'sudland'],
  ]),
};

/** What of a report a test sets; the rest is as in an account by the Herald. */
export interface Said extends Partial<Omit<Report, 'article'>> {
  readonly key: string;
  readonly published?: string;
  readonly pin?: string;
}

/** A report with its key. */
export function said({ key, published, pin, ...report }: Said): ReportToGroup {
  return {
    key: `${key}#0`,
    published,
    pin,
    report: {
      article: key,
      date: '2023-03-20',
      status: 'happened',
      summary: 'Something happened.',
      ...report,
    },
  };
}

/** The keys of each group, sorted, without the number of the report. */
export function keys(groups: readonly { readonly reports: readonly ReportToGroup[] }[]): string[] {
  return groups.map(({ reports }) => reports.map(({ key }) => key.replace('#0', '')).join(' ')).toSorted();
}
