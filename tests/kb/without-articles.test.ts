import { describe, expect, test } from 'vitest';
import { withoutArticles } from '../../src/kb/without-articles.ts';
import type { Pack } from '../../src/model/pack.ts';
import { bundled } from '../cli/bundled.ts';

const WHOLE = bundled();
const VISIT = 'xi-moscow-2023-03';

function eventOf(pack: Pack, id: string) {
  return pack.events.find((event) => event.id === id);
}

describe('a pack without some of its articles', () => {
  test('is the same where none of them is in it', () => {
    expect(withoutArticles(WHOLE, ['no-such-article'])).toEqual(WHOLE);
  });

  test('leaves the events that they do not touch as they were', () => {
    const gone = WHOLE.articles[0]?.id ?? '';
    const less = withoutArticles(WHOLE, [gone]);
    const untouched = WHOLE.events.filter(
      ({ reports, disagreements = [] }) =>
        !reports.some(({ article }) => article === gone) &&
        !disagreements.some(({ articles }) => articles.includes(gone)),
    );
    expect(untouched.length).toBeGreaterThan(0);
    for (const event of untouched) expect(eventOf(less, event.id)).toEqual(event);
  });

  test('holds no trace of them', () => {
    const gone = WHOLE.articles[0]?.id ?? '';
    expect(JSON.stringify(withoutArticles(WHOLE, [gone]))).not.toContain(`"${gone}"`);
  });

  test('has no event that only they reported, and no reference to one', () => {
    const harbin = eventOf(WHOLE, 'putin-harbin-2024-05');
    const less = withoutArticles(WHOLE, harbin?.reports.map(({ article }) => article) ?? []);
    expect(eventOf(WHOLE, 'putin-china-2024-05')?.parts).toEqual(['putin-harbin-2024-05']);
    expect(eventOf(less, 'putin-harbin-2024-05')).toBeUndefined();
    expect(eventOf(less, 'putin-china-2024-05')?.parts).toEqual([]);
    expect(eventOf(less, 'putin-china-2024-05')?.reports.length).toBeGreaterThan(10);
  });

  test('knows a visit as a plan only, once all accounts of it are gone', () => {
    expect(eventOf(WHOLE, VISIT)).toMatchObject({ status: 'happened', date: '2023-03-20/2023-03-22' });
    const accounts = eventOf(WHOLE, VISIT)?.reports.filter(({ status }) => status !== 'planned') ?? [];
    const less = withoutArticles(
      WHOLE,
      accounts.map(({ article }) => article),
    );
    expect(eventOf(less, VISIT)).toMatchObject({ status: 'planned', date: '2023-03-20/2023-03-22' });
    expect(eventOf(less, VISIT)?.evidence).toBeUndefined();
  });

  test('drops a disagreement of which one side is gone', () => {
    const about = (pack: Pack) => eventOf(pack, VISIT)?.disagreements?.map((found) => found.about) ?? [];
    expect(about(WHOLE)).toContain('first');
    expect(about(withoutArticles(WHOLE, ['asiafinancial-2023-03-13-xi-putin-meet']))).not.toContain('first');
  });

  test('keeps the people of an event whose reports name none, as in packs of others', () => {
    const foreign: Pack = {
      ...WHOLE,
      events: [
        {
          id: 'e',
          title: 'E',
          date: '2023',
          status: 'happened',
          participants: ['xi-jinping'],
          places: ['moscow'],
          reports: WHOLE.articles.slice(0, 2).map(({ id }) => ({
            article: id,
            date: '2023',
            status: 'happened',
            summary: 'It happened.',
          })),
        },
      ],
    };
    expect(withoutArticles(foreign, [WHOLE.articles[0]?.id ?? '']).events[0]).toMatchObject({
      participants: ['xi-jinping'],
      places: ['moscow'],
    });
  });

  test('leaves an event alone that they do not report, but for a disagreement they stood in', () => {
    const [first, second] = WHOLE.articles;
    const disagreements = [{ about: 'number' as const, text: 'Ten or twelve.', articles: [first?.id ?? ''] }];
    const bare = {
      title: 'E',
      date: '2023',
      status: 'happened' as const,
      participants: [],
      places: [],
      reports: [],
    };
    const foreign: Pack = {
      ...WHOLE,
      events: [
        { ...bare, id: 'a', disagreements, parts: ['in-another-pack'] },
        { ...bare, id: 'b' },
      ],
    };
    expect(withoutArticles(foreign, [second?.id ?? '']).events).toEqual(foreign.events);
    expect(withoutArticles(foreign, [first?.id ?? '']).events).toEqual([
      { ...bare, id: 'a', parts: ['in-another-pack'] },
      { ...bare, id: 'b' },
    ]);
  });

  test('without all of them nothing is left but the entities', () => {
    const empty = withoutArticles(
      WHOLE,
      WHOLE.articles.map(({ id }) => id),
    );
    expect([empty.articles, empty.events, empty.entities.length]).toEqual([[], [], WHOLE.entities.length]);
  });
});
