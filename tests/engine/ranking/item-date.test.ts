import { expect, test } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { itemDate } from '../../../src/engine/ranking/item-date.ts';
import { byScore, scoreEvents } from '../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import { rankingPage } from '../../../src/engine/ranking/ranking-page.ts';
import { corpusOf, event, page } from './events.ts';

test.each([
  ['2022: Hours before the Games the two signed a statement.', 'en', '2022'],
  ['Juli 2018: Die ersten Zölle treten in Kraft.', 'de', '2018-07'],
  ['In March 2019 – Italy joins. Others watch.', 'en', '2019-03'],
  // Two items: the name may stand in either.
  ['March 2013: A first journey. May 2014: A contract for gas.', 'en', null],
  ['In 2022 the two signed a statement.', 'en', null],
  ['The plan of 2022: a summary.', 'en', null],
])('an item is of the date that it begins with: %s', (text, language, date) => {
  const title = 'A chronicle';
  const dates = readDates(`${title}\n${text}`, { published: '2026-02-04', language });
  expect(itemDate(dates, text, title.length + 1)).toBe(date);
});

test('beside an item of a chronicle stands what was then, above what is of the day of the page', () => {
  const events = [
    event({ id: 'today', date: '2026-02-04', who: ['x', 'y'] }),
    event({ id: 'then', date: '2022-02-04', who: ['x', 'y'] }),
  ];
  const around = (text: string) =>
    rankingPage(
      { date: { edtf: '2026-02-04' }, entities: page('', 'x y'), language: 'en', title: 'On this day' },
      { text, near: ['x', 'y'], lead: [], names: ['Xaver'] },
    );
  const firstOn = (text: string) =>
    scoreEvents(
      {
        entity: 'x',
        events,
        page: around(text),
        index: createRankingIndex(corpusOf(events)),
        knowsUntil: '2026-05-20',
      },
      2,
    ).sort(byScore)[0]?.event.id;
  expect(firstOn('4 February 2022: Xaver and Yves sign a statement.')).toBe('then');
  expect(firstOn('Xaver and Yves sign a statement.')).toBe('today');
});
