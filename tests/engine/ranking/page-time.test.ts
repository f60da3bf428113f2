import { expect, test } from 'vitest';
import { byScore, scoreEvents } from '../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import type { RankingPage } from '../../../src/engine/ranking/ranking-page.ts';
import { corpusOf, event, page, pageOf } from './events.ts';

/** Two envoys dealt with each other in the summer of 2016 alone; the host met others every year. */
const SUMMER = event({
  id: 'talks',
  date: '2016-07-14',
  who: ['envoy', 'minister'],
  says: 'A truce was drawn up.',
});
const OF_HOST = ['2012-03-01', '2016-09-04', '2019-05-02', '2021-03-03', '2024-08-08'].map((date) =>
  event({ id: `host-${date}`, date, who: ['host', `guest-of-${date}`] }),
);
/** Events of many others, so that nobody of a test is everywhere. */
const OTHERS = Array.from({ length: 60 }, (_, at) =>
  event({ id: `other-${at}`, date: '2015', who: ['crowd'], says: 'A parade.' }),
);
const EVENTS = [SUMMER, ...OF_HOST, ...OTHERS];

function bestOfHost(names: string, more: Partial<RankingPage> = {}): string | undefined {
  const [best] = scoreEvents(
    {
      entity: 'host',
      events: OF_HOST,
      page: pageOf(null, page('', `host ${names}`), more),
      index: createRankingIndex(corpusOf(EVENTS)),
      knowsUntil: '2024-12-31',
    },
    OF_HOST.length,
  ).sort(byScore);
  return best?.event.date;
}

test('a page without a date is of the time in which those whom it names had to do with each other', () => {
  expect(bestOfHost('envoy minister')).toBe('2016-09-04');
});

test('or in which its words were said, around the name or in its first paragraphs', () => {
  expect(bestOfHost('envoy', { passage: 'The truce was drawn up.' })).toBe('2016-09-04');
  const opening = { text: 'The truce was drawn up.', dates: [] };
  expect(bestOfHost('envoy', { opening })).toBe('2016-09-04');
  expect(bestOfHost('envoy', { passage: 'He smiled.' })).toBe('2024-08-08');
});

test('or of which its first paragraphs name a day', () => {
  expect(bestOfHost('', { opening: { text: '', dates: ['2019-05-02'] } })).toBe('2019-05-02');
});

test('a page that is like no event has the newest first', () => {
  expect(bestOfHost('')).toBe('2024-08-08');
});

test('and so has a page that is like events of many years, though two of them are near each other', () => {
  const events = ['2012-03-01', '2012-06-04', '2019-05-02', '2021-03-03', '2024-08-08'].map((date) =>
    event({ id: `ally-${date}`, date, who: ['host', 'ally'] }),
  );
  const [best] = scoreEvents(
    {
      entity: 'host',
      events,
      page: pageOf(null, page('', 'host ally')),
      index: createRankingIndex(corpusOf([...events, ...OTHERS])),
      knowsUntil: '2024-12-31',
    },
    events.length,
  ).sort(byScore);
  expect(best?.event.date).toBe('2024-08-08');
});

test('what was found of a page among some events is not told of it among others', () => {
  const shared = pageOf(null, page('', 'host envoy minister'));
  const bestAmong = (events: typeof EVENTS): string | undefined => {
    const ask = { entity: 'host', events: OF_HOST, page: shared, knowsUntil: '2024-12-31' };
    const index = createRankingIndex(corpusOf(events));
    return scoreEvents({ ...ask, index }, OF_HOST.length).sort(byScore)[0]?.event.date;
  };
  expect(bestAmong(EVENTS)).toBe('2016-09-04');
  expect(bestAmong([...OF_HOST, ...OTHERS])).toBe('2024-08-08');
});
