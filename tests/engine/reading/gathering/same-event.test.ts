import { expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

// Whoever does two things on one day is in both.
it.each([
  [
    'en',
    'On Tuesday Anna Berg promised to rebuild the church. Tomas Lind sent Anna Berg a telegram on Tuesday.',
  ],
  ['en', 'Anna Berg opened a mill on Tuesday.\n\nTomas Lind telephoned with Anna Berg on Tuesday.'],
  ['en', 'Anna Berg spoke on Tuesday in Norddal.\n\nTomas Lind met Anna Berg on Tuesday in Sundvik.'],
  [
    'de',
    'Anna Berg eröffnete am Dienstag ein Werk.\n\nTomas Lind schrieb Anna Berg am Dienstag einen Brief.',
  ],
  ['zh', '贝格星期二出席开工仪式。\n\n林德星期二致信贝格。'],
  ['en', 'Anna Berg has agreed to meet Tomas Lind. Ida Varga will meet Tomas Lind in late March.'],
  ['en', 'Tomas Lind met Anna Berg on Tuesday. On Tuesday Ida Varga received Tomas Lind.'],
  // What somebody is called stands in all that is told of him.
  [
    'en',
    'President Anna Berg inspected a bridge on Tuesday. On Tuesday President Anna Berg praised the farmers.',
  ],
  [
    'en',
    'Foreign Minister Anna Berg saw a museum on Tuesday. Foreign Minister Anna Berg praised the farmers on Tuesday.',
  ],
  [
    'en',
    'Anna Berg visited a mill in Norddal on Tuesday. President Anna Berg later that Tuesday phoned President Tomas Lind.',
  ],
  [
    'en',
    'Anna Berg imposed tariffs on cars on Monday.\n\nThis month the council of Sundvik put new duties on brandy.',
  ],
])('what somebody did and what another did are two: %s %s', (language, text) => {
  expect(eventsIn(text, language)).toHaveLength(2);
});

it.each([
  [
    'en',
    'Anna Berg promised to rebuild the church on Tuesday. Berg rebuilds it: she promised so on Tuesday.',
  ],
  ['en', 'Berg met Lind in Norddal on Tuesday. At the talks on Tuesday Lind and Berg signed thirty papers.'],
  ['de', 'Berg traf Lind am Dienstag in Norddal. Berg und Lind sprachen am Dienstag zwei Stunden lang.'],
  ['ru', 'Берг открыла завод во вторник. Завод открыла во вторник Берг.'],
])('one thing is told twice by the same two, or in the same words: %s %s', (language, text) => {
  expect(eventsIn(text, language)).toHaveLength(1);
});
