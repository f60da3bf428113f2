import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../../src/engine/publication-date/publication-date.ts';
import { civilDay } from '../../../../src/model/civil-day.ts';
import { readPageFacts } from '../../../../src/page/read-page.ts';
import { sharedPages } from '../../shared-pages.ts';
import { measure, type ReadingFigures, total } from '../measure.ts';
import { GOLD_PAGES, GOLD_PAGES_SECOND, GOLD_PUBLISHED, halvesOf } from './gold.ts';
import { goldReader } from './read-gold.ts';
import { type JudgedText, pageTexts } from './texts.ts';

const TODAY = civilDay(2026, 11, 24);

const pages = sharedPages();
const skipped = Object.keys(GOLD_PUBLISHED).length - pages.length;

describe(`the published day of real pages (${pages.length} at hand, ${skipped} skipped)`, () => {
  it('is the one that a reader finds, on every page that states one', () => {
    const wrong = pages.flatMap(({ id, url, html }) => {
      const read = publicationDate(readPageFacts(parseHTML(html()).document, url), TODAY)?.edtf ?? null;
      return read === GOLD_PUBLISHED[id] ? [] : [`${id}: ${read}, not ${GOLD_PUBLISHED[id]}`];
    });
    expect(wrong).toEqual([]);
  });
});

const first = pageTexts(GOLD_PAGES);
const second = pageTexts(GOLD_PAGES_SECOND);

describe.runIf(first.length > 0)(`the events of real pages (${first.length + second.length} at hand)`, () => {
  const read = goldReader();
  const figuresOf = (texts: readonly JudgedText[], half: 'building' | 'heldOut'): ReadingFigures => {
    const ids = texts.flatMap(({ judged }) => ('id' in judged ? [judged.id] : []));
    const own = new Set(halvesOf(ids)[half]);
    return total(
      texts
        .filter(({ judged }) => 'id' in judged && own.has(judged.id))
        .map((text) => measure(text.judged, read(text, text.judged.published).events).figures),
    );
  };

  it.each([
    ['the first sixteen', first, 38],
    ['those judged later', second, 22],
  ])('are all found in the half that they were read for: %s', (_, texts, all) => {
    expect(figuresOf(texts, 'building')).toMatchObject({
      gold: all,
      found: all,
      status: all,
      date: all,
      wrong: 0,
      forbidden: 0,
    });
  });

  // What was measured last; its errors were never looked at.
  it.each([
    ['the first sixteen', first, 27, 24, 24],
    ['those judged later', second, 8, 6, 8],
  ])('are found in the other half at least as well as before: %s', (_, texts, all, right, dated) => {
    const { found, status, date, wrong, forbidden } = figuresOf(texts, 'heldOut');
    expect(found).toBeGreaterThanOrEqual(all);
    expect(status).toBeGreaterThanOrEqual(right);
    expect(date).toBeGreaterThanOrEqual(dated);
    // One since the dates of news were widened: what it is nobody looks at.
    expect(wrong).toBeLessThanOrEqual(1);
    expect(forbidden).toBe(0);
  });
});
