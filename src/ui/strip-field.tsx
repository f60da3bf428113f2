import type { ComponentChildren, JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from './i18n.ts';
import type { StripBins } from './strip-bins.ts';
import { nextFullBin, rangeLabel, rangeOfBins, type StripRange } from './strip-range.ts';

interface StripFieldProps {
  readonly bins: StripBins;
  readonly range: StripRange | null;
  /** The reader chose a stretch of time, or none any more. */
  readonly onRange: (range: StripRange | null) => void;
  readonly children: ComponentChildren;
}

/**
 * The chart under a hand: drag over it to choose a stretch of time, press an empty place to choose none. By keyboard a slider
 * over the times that have events; Shift stretches the choice, Delete lets go of it.
 */
export function StripField({ bins, range, onRange, children }: StripFieldProps): JSX.Element {
  const begun = useRef<number | null>(null);
  const last = bins.weights.length - 1;
  const [first, end] = range
    ? [(range.from - bins.start) / bins.step, (range.to - bins.start) / bins.step - 1]
    : [0, last];

  const binAt = (event: TargetedPointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * bins.weights.length)));
  };
  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const bin = binAt(event);
    begun.current = bin;
    onRange(bins.weights[bin] ? rangeOfBins(bins, bin, bin) : null);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (begun.current === null || event.buttons === 0) return;
    const bin = binAt(event);
    if (bin !== begun.current || range !== null) onRange(rangeOfBins(bins, begun.current, bin));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyed(event);
    if (next === undefined) return;
    event.preventDefault();
    // Home and End are those of the list otherwise.
    event.stopPropagation();
    onRange(next);
  };
  const keyed = ({ key, shiftKey }: KeyboardEvent): StripRange | null | undefined => {
    const forward = key === 'ArrowRight' || key === 'Home';
    if (key === 'Delete' || key === 'Backspace') return null;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'Home' && key !== 'End') return undefined;
    const isEdge = key === 'Home' || key === 'End' || range === null;
    const from = isEdge ? (forward ? -1 : last + 1) : forward ? end : first;
    const bin = nextFullBin(bins, from, forward ? 1 : -1);
    if (bin === undefined) return range;
    return rangeOfBins(bins, shiftKey && range ? (forward ? first : end) : bin, bin);
  };

  return (
    <div
      class="strip-field"
      role="slider"
      tabIndex={0}
      aria-valuemax={last}
      aria-valuenow={Math.round(end)}
      aria-valuetext={range ? rangeLabel(range) : text('strip_all')}
      title={text('strip_choose')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        begun.current = null;
      }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
