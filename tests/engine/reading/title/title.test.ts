import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE } from '../../../../src/engine/reading/tuning.ts';
import { ownTexts, wireTexts } from '../own-texts/own-texts.ts';
import { eventsIn } from '../read.ts';

function titles(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ title }) => title);
}

describe('a title names those whom its sentence calls "he" or "they"', () => {
  it.each([
    ['Tomas Lind came to Norddal. He met Anna Berg on Monday.', 'Tomas Lind met Anna Berg on Monday'],
    [
      'Anna Berg arrived in Norddal on Monday, where she met Tomas Lind on Tuesday.',
      'Anna Berg met Tomas Lind on Tuesday',
    ],
    ['Anna Berg smiled at Tomas Lind. They met on Monday.', 'Anna Berg and Tomas Lind met on Monday'],
    [
      'Anna Berg smiled. Her visit to Norddal in May 2021 was long.',
      'Anna Berg’s visit to Norddal in May 2021 was long',
    ],
    ['Berg smiled. On Tuesday she met Lind in Norddal.', 'On Tuesday Berg met Lind in Norddal'],
  ])('%s', (text, title) => expect(titles(text)).toContain(title));

  it('and is no question in German', () => {
    const text = 'Wie der Harbour Board am Montag mitteilte, wird Berg am Freitag nach Norddal reisen.';
    expect(titles(text, 'de')).toEqual([text.slice(0, -1)]);
  });

  it('but not where "il" may be a treaty', () => {
    expect(titles('Berg est partie. Il sera signé lundi à Norddal.', 'fr')).toEqual([
      'Il sera signé lundi à Norddal',
    ]);
  });
});

it('is not cut inside a date', () => {
  const head =
    'After Lind met Berg on March 3, 2023, in Norddal at a meeting that lasted for more than six hours';
  const text = `${head} and ended with a dinner of many courses, the two leaders signed a joint declaration on trade.`;
  expect(titles(text).join()).not.toMatch(/^(?:2023|In Norddal)/);
  expect(titles(text)).toContain('The two leaders signed a joint declaration on trade');
});

describe('a title stands without the text around it', () => {
  it.each([
    ['In addition, Lind visited Norddal on Monday.', 'Lind visited Norddal on Monday'],
    [
      'Lind visited the har\u00adbour\u200b of Norddal on Monday.',
      'Lind visited the harbour of Norddal on Monday',
    ],
    ['But Lind visited Norddal on Monday.', 'Lind visited Norddal on Monday'],
    ['NORDDAL, March 14 (Agency) - Lind visited Sundvik on Monday.', 'Lind visited Sundvik on Monday'],
    ['Before Lind left on Monday he met Berg.', 'Before Lind left on Monday he met Berg'],
    ['Lind opened the bridge in 1996 and closed it in 2000.', 'Lind closed it in 2000'],
    [
      'Berg wept at the end of a trial that began in Norddal in May 2021.',
      'A trial that began in Norddal in May 2021',
    ],
    [
      'In Norddal all was quiet (Lind visited the town on Monday).',
      'In Norddal all was quiet (Lind visited the town on Monday)',
    ],
  ])('%s', (text, title) => expect(titles(text)).toContain(title));
});

describe('a long title', () => {
  it.each([
    [
      'is cut where a phrase begins',
      'Anna Berg met Tomas Lind in the town hall of Norddal on Monday, in the latest of a long row of signs that the two have come to like each other.',
      'Anna Berg met Tomas Lind in the town hall of Norddal on Monday',
    ],
    [
      'is cut with points within a list',
      'Lind and Berg promised on Monday to build roads, bridges, schools and houses, and to give the people of Norddal back their old harbour.',
      'Lind and Berg promised on Monday to build roads, bridges, schools and houses',
    ],
    [
      'keeps its verb',
      'On Monday Anna Berg, who is the mayor of a town of some two thousand people in the far and cold north of the island, met Tomas Lind.',
      'On Monday Anna Berg met Tomas Lind',
    ],
    [
      'begins behind what leads to it',
      'As the ice in the old harbour of the town broke at last with a noise as loud as any of that long and bitter winter, Lind met Berg in Norddal on Monday.',
      'Lind met Berg in Norddal on Monday',
    ],
    [
      'says who spoke rather than half of what was said',
      '“The bridge is old, the harbour is older, and the town is the oldest of the three, so we will have to build,” Lind told Berg in Norddal on Monday.',
      'Lind told Berg in Norddal on Monday',
    ],
  ])('%s', (_, text, title) => expect(titles(text)).toContain(title));
});

it('no title is longer than two lines, or has half a pair of marks', () => {
  const all = [...ownTexts(), ...wireTexts()].flatMap(({ text, language, judged }) =>
    eventsIn(text, language, judged.published).map(({ title }) => title),
  );
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((title) => title.length > LONGEST_TITLE + 1)).toEqual([]);
  expect(all.filter((title) => title.split(/[(“«]/).length !== title.split(/[)”»]/).length)).toEqual([]);
  expect(all.filter((title) => /^(?:[,;:)–-]|(?:and|but|that|which|who) )/i.test(title))).toEqual([]);
});
