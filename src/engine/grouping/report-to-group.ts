import type { Entity, Report } from '../../model/pack.ts';

/** A report with what the grouper needs of its article and of its editors. */
export interface ReportToGroup {
  /** `<article id>#<index from 0 of the report in its article>`: the same in every build. */
  readonly key: string;
  readonly report: Report;
  /** When its article came out (EDTF); undefined where that is not known. */
  readonly published?: string | undefined;
  /** The event to which an editor has pinned it. */
  readonly pin?: string | undefined;
}

/** What is known of the world in which the reports play. */
export interface GroupingWorld {
  readonly entities: readonly Entity[];
  /** For a place, the next larger place that it lies in: the Kremlin in Moscow, Moscow in Russia. */
  readonly within: ReadonlyMap<string, string>;
  /** Events of which an editor pinned every report: nothing else joins them. */
  readonly complete?: ReadonlySet<string>;
}

/** Reports of one event, in order of their keys. */
export interface ReportGroup {
  /** The id to which an editor pinned some of them, or one made from who, where and when. */
  readonly id: string;
  readonly pinned: boolean;
  /** The best report's summary in short; an editor's title goes before it. */
  readonly heading: string;
  readonly reports: readonly ReportToGroup[];
}
