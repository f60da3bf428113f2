import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type LibraryFilter } from '../model/library-route.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import { yearsInARow } from './years-in-a-row.ts';

interface YearStripProps {
  readonly filter: LibraryFilter;
  readonly years: ReadonlyMap<string, number>;
}

/** The lowest bar, in percent of the highest: one event is still seen beside two hundred. */
const LOWEST_BAR = 4;

/** Makes the row as wide as the years that fit, where not all do: half a year at its edge reads as another one ("04"). */
function showWholeYears(row: HTMLElement): void {
  row.style.maxWidth = '';
  const year = row.querySelector('li')?.getBoundingClientRect().width ?? 0;
  if (year > 0 && row.scrollWidth > row.clientWidth)
    row.style.maxWidth = `${Math.floor(row.clientWidth / year) * year}px`;
}

/** How the events lie over the years, as bars; each is a link to its year, and the year that is chosen leads back to all. One stop for Tab, and the arrow keys go on from it. */
export function YearStrip({ filter, years }: YearStripProps): JSX.Element | null {
  const row = yearsInARow(years);
  const filled = row.filter(({ count }) => count > 0);
  // A row of bare years says nothing; a year that is chosen leads back to all.
  const isDrawn = (row.length > 1 && filled.length > 0) || filter.year !== '';
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Where the years do not fit, the latest are in sight, as in the timeline below; also in a window that was made narrow since.
    const showLatest = (): void => {
      const { current: element } = scroller;
      if (!element) return;
      showWholeYears(element);
      element.scrollLeft = element.scrollWidth;
    };
    showLatest();
    let width = window.innerWidth;
    const onResize = (): void => {
      // A phone's address bar changes the height alone, and a reader who has gone back to 1996 stays there.
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      showLatest();
    };
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
    // Drawn anew after a search that found nothing, it begins at its first year.
  }, [isDrawn]);
  if (!isDrawn) return null;
  const most = Math.max(...row.map(({ count }) => count), 1);
  const current = filled.find(({ year }) => year === filter.year) ?? filled.at(-1);
  return (
    <nav class="years" ref={scroller} aria-label={text('library_years')}>
      <ol data-stops="row">
        {row.map(({ year, count }) => (
          <li key={year}>
            {count === 0 ? (
              <span class="year year-empty">{dateLabel(year)}</span>
            ) : (
              <a
                class="year"
                href={hashOf({
                  kind: 'timeline',
                  filter: { ...filter, year: year === filter.year ? '' : year },
                })}
                data-stop
                tabIndex={year === current?.year ? 0 : -1}
                title={countText('popup_count_events', count)}
                {...(year === filter.year ? { 'aria-current': 'true' } : {})}
              >
                <span
                  class="year-bar"
                  style={{ height: `${Math.max(LOWEST_BAR, (100 * count) / most)}%` }}
                  aria-hidden="true"
                />
                <span class="year-label">{dateLabel(year)}</span>
                <span class="spoken">, {countText('popup_count_events', count)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
