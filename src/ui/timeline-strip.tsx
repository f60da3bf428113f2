import type { JSX } from 'preact';
import { dateLabel } from './date-label.ts';
import { countText, text } from './i18n.ts';
import { binDates, countByYear, positionOf, type StripBins, ticksOf } from './strip-bins.ts';
import { StripField } from './strip-field.tsx';
import { rangeLabel, type StripRange } from './strip-range.ts';

interface TimelineStripProps {
  /** The EDTF date of every event; at least one. */
  readonly dates: readonly string[];
  /** The page's date, EDTF; null where the page gives none. */
  readonly now: string | null;
  /** The stretch that the reader has chosen; null for all of it. */
  readonly range: StripRange | null;
  readonly onRange: (range: StripRange | null) => void;
}

/** The drawing's units: as wide as the card's text, so that one unit is one px there. */
const WIDTH = 356;
const HEIGHT = 36;
const BASELINE = 23;
const TALLEST = 20;

/** The widest bar: fewer bins than this needs would draw walls. */
const WIDEST_BAR = 7;

/** The narrowest bar that is still seen as one. */
const NARROWEST_BAR = 1.5;

/** How much of its bin a bar fills: the rest is the gap that parts it from the next. */
const BAR_SHARE = 0.7;

/** An event that is spread over many bins is still seen. */
const LOWEST_BAR = 1.5;

/** Half of the longest label, in units: nearer to an edge than this it is set from the edge. */
const HALF_LABEL = 24;

/** How an entity's events lie over time: a bar chart to the eye, a table to a screen reader. Time runs from left to right in every script. */
export function TimelineStrip({ dates, now, range, onRange }: TimelineStripProps): JSX.Element {
  const bins = binDates(dates, now);
  return (
    <figure class="strip">
      <StripField bins={bins} range={range} onRange={onRange}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {range !== null && <path class="strip-chosen" d={chosenPath(range, bins)} />}
          <path class="strip-base" d={`M0 ${BASELINE + 0.5}h${WIDTH}`} />
          <path class="strip-bars" d={barsPath(bins)} />
          {now !== null && <path class="strip-now" d={`M${x(positionOf(now, bins))} 1v${BASELINE + 4}`} />}
          {ticksOf(bins).map(({ position, date }) => (
            <text key={date} x={x(position)} y={HEIGHT - 1} text-anchor={anchorOf(x(position))}>
              {dateLabel(date)}
            </text>
          ))}
        </svg>
      </StripField>
      {range !== null && (
        <p class="strip-range">
          <span>{rangeLabel(range)}</span>
          <button type="button" onClick={() => onRange(null)}>
            {text('strip_all')}
          </button>
        </p>
      )}
      {/* A table is not cut to its box (Firefox shows its caption), so the box around it is. */}
      <div class="spoken">
        <YearTable dates={dates} />
      </div>
    </figure>
  );
}

/** All bars in one path: sixty rectangles would be sixty nodes in a card that must be there at once. */
function barsPath({ weights }: StripBins): string {
  const pitch = WIDTH / weights.length;
  const width = Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, pitch * BAR_SHARE));
  const most = Math.max(...weights);
  return weights
    .map((weight, index) => {
      if (weight === 0) return '';
      const height = Math.max(LOWEST_BAR, (weight / most) * TALLEST);
      const left = index * pitch + (pitch - width) / 2;
      return `M${round(left)} ${round(BASELINE - height)}h${round(width)}v${round(height)}h${round(-width)}z`;
    })
    .join('');
}

/** From the first month that was chosen to the last, over the whole height of the bars. */
function chosenPath({ from, to }: StripRange, { start, step, weights }: StripBins): string {
  const scale = WIDTH / (step * weights.length);
  return `M${round((from - start) * scale)} 0h${round((to - from) * scale)}v${BASELINE}h${round((from - to) * scale)}z`;
}

function YearTable({ dates }: { dates: readonly string[] }): JSX.Element {
  const years = countByYear(dates);
  const [first, last] = [years[0]?.[0] ?? '', years.at(-1)?.[0] ?? ''];
  return (
    <table>
      <caption>
        {first !== '' && countText('strip_label', dates.length, dateLabel(first), dateLabel(last))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text('strip_year')}</th>
          <th scope="col">{text('strip_count')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(([year, count]) => (
          <tr key={year}>
            <th scope="row">{dateLabel(year)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < HALF_LABEL) return 'start';
  return at > WIDTH - HALF_LABEL ? 'end' : 'middle';
}

function x(position: number): number {
  return round(position * WIDTH);
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
