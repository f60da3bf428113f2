import { heightOfRows, rowsWithRoom, type WeighedRow } from './rows-with-room.ts';
import { FADE, ROUNDING, ROW_AIR } from './tuning.ts';

/** What a list of chosen events measures, everything in CSS px, in the order in which it is drawn. */
export interface MeasuredList {
  readonly rows: readonly WeighedRow[];
  /** Ids, best first. */
  readonly strongest: readonly string[];
  /** What stands above the first row: padding, notes. */
  readonly lead: number;
  /** The line of the page's date; null where the page gives none. */
  readonly line: number | null;
  /** What stands between the line and the first row below it. */
  readonly gap: number;
  /** What stands below the last row. */
  readonly tail: number;
  /** How much of all this is seen at once. */
  readonly height: number;
}

/** With what a card begins. */
export interface FirstView {
  /** Ids of the rows that wait until the reader asks for them. */
  readonly leftOut: ReadonlySet<string>;
  /** How high they are together, CSS px. */
  readonly leftOutHeight: number;
  readonly scrollTop: number;
  /** The row that the lower edge would cut: it is not drawn until the reader does anything. Null where there is none. */
  readonly cut: string | null;
  /** How much of the height is blank below the last row that is drawn, CSS px. */
  readonly blank: number;
}

/**
 * Begins where the reader is in time, with what matters most in sight. Where not all chosen events have room, the weakest
 * give way: those further off are scrolled to, those between better ones are left out.
 */
export function firstView(list: MeasuredList): FirstView {
  const { rows, strongest, height } = list;
  const others = besidesRows(list);
  const kept = rowsWithRoom(rows, strongest, roomOf(list));
  const first = rows.findIndex((row) => kept.has(row));
  const last = rows.findLastIndex((row) => kept.has(row));
  if (first < 0) return { leftOut: new Set(), leftOutHeight: 0, scrollTop: 0, cut: null, blank: 0 };
  const without = (from: number, to: number): { view: FirstView; canScroll: boolean } => {
    const leftOut = rows.slice(from, to).filter((row) => !kept.has(row));
    const shown = rows.filter((row) => !leftOut.includes(row));
    const whole = others + heightOfRows(shown);
    const most = Math.max(0, whole - height);
    const start = startOf(list, shown, rows[first], rows[last]);
    const scrollTop = Math.min(start, most);
    const edge = scrollTop + height;
    const bottomOf = (row: WeighedRow): number => topIn(list, shown, row) + row.height;
    const isOneWhole = shown.some(
      (row) => topIn(list, shown, row) >= scrollTop && bottomOf(row) <= edge + ROUNDING,
    );
    const cut = shown.find(
      (row) =>
        (isOneWhole || !kept.has(row)) && topIn(list, shown, row) < edge && bottomOf(row) > edge + ROUNDING,
    );
    const below = edge - (cut ? topIn(list, shown, cut) + FADE : whole);
    return {
      view: {
        leftOut: new Set(leftOut.map(({ id }) => id)),
        leftOutHeight: heightOfRows(leftOut),
        scrollTop,
        cut: cut?.id ?? null,
        // In no less room than the rows were chosen for: with less there would be others. The best of each side always are.
        blank: Math.max(
          0,
          cut && kept.has(cut) ? below : Math.min(below, height - others - heightOfRows([...kept])),
        ),
      },
      canScroll: start < most + 1,
    };
  };
  // Where nothing came after the page the line is the top, and nothing may stand between it and the first row.
  const near = without(isLineAbove(list, rows[first]) ? 0 : first, last);
  // Where too little stands below to scroll the rows further off out of sight they would be cut; so would those before the line.
  return near.canScroll ? near.view : without(0, rows[last]?.side === 'after' ? rows.length : last).view;
}

/** True where so many rows, or all that there are, and the strongest of each side in any case, are seen whole at once. */
export function hasRoomFor(least: number, list: MeasuredList): boolean {
  const { rows, strongest } = list;
  const room = roomOf(list);
  const kept = rowsWithRoom(rows, strongest, room);
  return kept.size >= Math.min(least, rows.length) && heightOfRows([...kept]) <= room;
}

/**
 * The scroll with which a card begins: the first row in view on top, under the notes where it is the first of all, or else without
 * them, where the last one is whole then. Where not even the best of each side have room one side stands whole beside the line:
 * what happened next, since in a card too low for its chart nothing else would say that there is any; where that has no room, what
 * came before. The line itself is always in sight: without it the backstory reads as what happened next.
 */
function startOf(
  list: MeasuredList,
  shown: readonly WeighedRow[],
  first: WeighedRow | undefined,
  last: WeighedRow | undefined,
): number {
  const { line, height } = list;
  const above = aboveLine(list, shown);
  const lineTop = list.lead + heightOfRows(above);
  const lineBottom = lineTop + (line ?? 0);
  const topOf = (row: WeighedRow | undefined): number => topIn(list, shown, row);
  const start = isLineAbove(list, first) ? 0 : topOf(first) - ROW_AIR;
  const isRoomFrom = (top: number): boolean =>
    line === null || Math.max(topOf(last) + (last?.height ?? 0) - ROUNDING, lineBottom) - top <= height;
  // A note that was scrolled past without need left a blank below.
  if (first === shown[0] && isRoomFrom(0)) return 0;
  if (isRoomFrom(start)) return start;
  const nearest = above.at(-1);
  const hasRoom = nearest && ROW_AIR + nearest.height + (line ?? 0) <= height;
  return Math.max((hasRoom ? topOf(nearest) : lineTop) - ROW_AIR, 0);
}

/** Where a row of those that are shown begins, CSS px from the top of what scrolls; where the first one does, without a row. */
function topIn(list: MeasuredList, shown: readonly WeighedRow[], row: WeighedRow | undefined): number {
  const at = row ? shown.indexOf(row) : 0;
  const isAbove = at < aboveLine(list, shown).length;
  return list.lead + (isAbove ? 0 : (list.line ?? 0) + list.gap) + heightOfRows(shown.slice(0, at));
}

function aboveLine({ line }: MeasuredList, shown: readonly WeighedRow[]): readonly WeighedRow[] {
  return line === null ? [] : shown.filter(({ side }) => side === 'after');
}

/** What rows have of the list's height. */
function roomOf(list: MeasuredList): number {
  return list.height - besidesRows(list) + ROUNDING;
}

/** What of a list is no row. */
function besidesRows({ lead, line, gap, tail }: MeasuredList): number {
  return lead + (line ?? 0) + gap + tail;
}

function isLineAbove({ line }: MeasuredList, row: WeighedRow | undefined): boolean {
  return line !== null && row?.side === 'before';
}
