import { native } from '../model/native.ts';
import type { HitGround } from './hit-ground.ts';
import { rangeOf } from './range-of.ts';
import type { Span } from './span-index.ts';
import { isShown } from './visibility.ts';

/** Where a mention comes to stand: what it is about follows it, so it is put in the upper part. Share of the window's height. */
const FROM_TOP = 1 / 3;

/**
 * Scrolls the page to one mention of an entity (id) after the other, in reading order, then from the first again; false
 * where none is to be seen. Scrolling is all that the page notices.
 */
export function createMentionShow({
  document,
  index,
  memory,
}: Pick<HitGround, 'document' | 'index' | 'memory'>): (entity: string) => boolean {
  let last: Span | undefined;
  return (entity) => {
    const spans = index.inOrder();
    const at = last === undefined ? -1 : spans.indexOf(last);
    last = [...spans.slice(at + 1), ...spans.slice(0, at + 1)].find(
      (span) =>
        memory.resolve(span.candidate)?.entity === entity &&
        rangeOf(span) !== null &&
        isShown(span.startNode),
    );
    const range = last && rangeOf(last);
    if (!range) return false;
    // First whatever scrolls around it, then the window.
    const parent = range.startContainer.parentElement;
    if (parent) native(parent, 'scrollIntoView')({ block: 'nearest' });
    const view = document.defaultView;
    view?.scrollBy(0, range.getBoundingClientRect().top - view.innerHeight * FROM_TOP);
    return true;
  };
}
