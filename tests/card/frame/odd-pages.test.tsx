import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../src/card/frame/card.tsx';
import { screenReducer } from '../../../src/card/frame/screen.ts';
import type { CardSession } from '../../../src/card/frame/session.ts';
import type { PageContext } from '../../../src/model/page-facts.ts';
import { cardView } from '../../../src/service/card-view.ts';
import { openSmallWorld, PAGE } from '../../service/small-world.ts';
import { openWithoutLayout } from './page-without-layout.ts';
import '../../ui/browser-double.ts';

/** Pages that are no help: what their cards say, from the page's own facts to the words on screen. */

const world = openSmallWorld();
let root: Element;

beforeEach(() => {
  root = openWithoutLayout();
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** What a reader sees of a card, from top to bottom. */
function read(page: PageContext, entity = 'ada'): string[] {
  const card = cardView(
    world,
    page,
    { candidates: [entity], isSure: true, surface: 'Amsel' },
    'news.example',
  );
  if (!card.ok) return [card.error];
  const presentation = { card: card.value, by: 'pointer' as const, turn: 1 };
  const screen = screenReducer({ kind: 'blank' }, { kind: 'presented', presentation });
  const session = { drawn() {} } as unknown as CardSession;
  if (screen.kind === 'card') render(<Card screen={screen} session={session} />, root);
  const seen = '.companion > :first-child, .card-note, .event-title, .now-line, .nothing, .notice';
  return [...root.querySelectorAll(seen)].map((one) =>
    one.textContent.replace(/ \(.*/, '').replaceAll(/\s+/g, ' ').trim(),
  );
}

const dated = (value: string): PageContext => ({
  ...PAGE,
  facts: {
    ...PAGE.facts,
    dates: [{ source: 'jsonld', property: 'datePublished', value, type: 'NewsArticle' }],
  },
});
const MEETING = 'Ada Amsel meets Bo Birk in Town';
const CALL = 'Ada Amsel calls Bo Birk';

describe('a card on a page', () => {
  // A date that has not come yet is a mistake or a lie.
  test.each([
    ['without a date', { ...PAGE, facts: { ...PAGE.facts, dates: [] } }],
    ['of the future', dated('2340-01-01')],
  ])('%s has no line, and says so', (_, page) => {
    expect(read(page)).toEqual([
      'Bo Birk',
      'No date of this page is known, so these are the best of all years, the latest first.',
      MEETING,
      CALL,
    ]);
  });

  test('newer than all that is known says how far that goes, and has everything below the line', () => {
    expect(read(dated('2025-01-01'))).toEqual([
      'Bo Birk',
      'Backstory knows up to Mar 2023; this page is newer.',
      'this page · 1 Jan 2025',
      MEETING,
      CALL,
    ]);
  });

  test('of 1999 has the best of what is known above the line, and says that nothing of its time or earlier is', () => {
    expect(read(dated('1999-05-02'))).toEqual([
      'Bo Birk',
      'Nothing known here lies within half a year of this page.',
      MEETING,
      'this page · 2 May 1999',
      'Nothing earlier is known.',
    ]);
  });

  test('that names nobody else offers nobody to filter by', () => {
    const alone = PAGE.entities.filter(({ id }) => id === 'ada');
    expect(read({ ...PAGE, entities: alone })).toEqual([MEETING, 'this page · 13 Mar 2023', CALL]);
  });

  test('that names four hundred offers those who share events', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ id: `n${at}`, count: 9, inTitle: true }));
    expect(read({ ...PAGE, entities: [...many, ...PAGE.entities] })[0]).toBe('Bo Birk');
  });

  test.each(['', 'xx-qaa-nonsense', 'tlh'])(
    'in a language that nobody knows ("%s") is like any other',
    (language) => {
      expect(read({ ...PAGE, facts: { ...PAGE.facts, language, title: 'Qapla’ 毕波 !?' } })).toEqual(
        read(PAGE),
      );
    },
  );

  test('whose plan has passed without a report says that none is known', () => {
    read(dated('2022-01-10'), 'cy');
    expect(root.querySelector('.event')?.textContent).toMatch(/planned; no later report here/);
  });
});
