import { monthOf } from '../calendar/month-names.ts';
import { edtfOf } from './written-date.ts';

/** A date in the path of an address. */
export interface UrlDate {
  /** A day, or a month where the address goes no further. */
  readonly edtf: string;
  /** The part of the path that says so, for the evidence: "/2023/mar/13/". */
  readonly path: string;
}

/** `/2023/03/13/`, `/2023/mar/13/`, `/2023/03/`. */
const FOLDERS = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})(?:\/(\d{1,2}))?(?=\/|$)/i;

/** The same with the name of a section after the year: `/2013/middle_east/8/3/`. */
const WITH_SECTION = /\/((?:19|20)\d{2})\/[a-z_-]+\/(\d{1,2})\/(\d{1,2})(?=\/|$)/i;

/** A folder or file that begins with its date: `/2023-03-13/`, `/20230313/`, `/2023_03_13_516891.shtml`. */
const ONE_SEGMENT = /\/((?:19|20)\d{2})([-_]?)(\d{2})\2(\d{2})(?=[-_/.]|$)/;

/** A file whose name ends with its date: `/talks-in-moscow-2023-03-13`, `/talks_20230313.html`. */
const AT_END = /[-_]((?:19|20)\d{2})(-?)(\d{2})\2(\d{2})(?=\/?$|\.[a-z]{3,5}$)/i;

/** Month and day, or year and month, in one folder: `/2023/0313/`, `/2023-03/13/`, `/202303/13/`. */
const TWO_SEGMENTS = /\/((?:19|20)\d{2})(?:\/(\d{2})|-?(\d{2})\/)(\d{2})(?=\/)/;

/** The date that an address carries in its path; undefined where it carries none that exists. */
export function urlDate(url: string): UrlDate | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  const [segment, halves, atEnd, ...others] = [ONE_SEGMENT, TWO_SEGMENTS, AT_END, FOLDERS, WITH_SECTION].map(
    (pattern) => pattern.exec(path),
  );
  const readings = [
    [segment?.[0], segment?.[1], segment?.[3], segment?.[4]],
    [halves?.[0], halves?.[1], halves?.[2] ?? halves?.[3], halves?.[4]],
    ...others.map((match) => match?.slice(0, 4) ?? []),
    [atEnd?.[0], atEnd?.[1], atEnd?.[3], atEnd?.[4]],
  ];
  for (const [match, year, month = '', day] of readings) {
    if (match === undefined) continue;
    const monthNumber = /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0);
    const edtf = edtfOf(Number(year), monthNumber, day === undefined ? undefined : Number(day));
    if (edtf !== undefined) return { edtf, path: match.startsWith('/') ? `${match}/` : match };
  }
  return undefined;
}
