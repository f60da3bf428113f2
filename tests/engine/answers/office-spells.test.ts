import { describe, expect, it } from 'vitest';
import { officeSpells } from '../../../src/engine/answers/office-spells.ts';
import { isoDay } from '../../../src/model/civil-day.ts';

const PRESIDENT = /\bpresident\b/i;
const MINISTER = /\bdefence minist/i;

/** The times of a description as "first day of the first … last day of the last", with what is certain about its ends. */
function spells(description: string, told = PRESIDENT): string[] {
  return officeSpells(description, told).map(({ from, to, begins, ends, goesOn, before }) =>
    [
      from ? `${begins ? 'from' : 'at'} ${isoDay(from.earliest)}` : '',
      to ? `${ends ? 'to' : 'at'} ${isoDay(to.latest)}` : '',
      goesOn ? 'on' : '',
      before ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('the times in an office that a description tells of', () => {
  it.each([
    ['President of Valley since March 2013.', ['from 2013-03-01 on']],
    ['President of Valley, again since May 2012; prime minister before.', ['from 2012-05-01 on']],
    [
      'President of Valley from 2017 and again since January 2025.',
      ['from 2017-01-01', 'from 2025-01-01 on'],
    ],
    ['President of Valley, at least from 2014 to 2017, before Bo.', ['at 2014-01-01 at 2017-12-31 Bo']],
    ['President of Valley in 2010 and 2011, then prime minister.', ['at 2010-01-01 at 2011-12-31']],
    ['President of Valley, at least in 2025.', ['at 2025-01-01 at 2025-12-31']],
    ['President of Valley at least in early 2023.', ['at 2023-01-01 at 2023-12-31']],
    ['President of Valley until 20 May 2024.', ['to 2024-05-20']],
    ['President of Valley in early 2023.', ['at 2023-01-01 at 2023-12-31']],
    ['President of Valley, kept in office in May 2024.', ['at 2024-05-01 on']],
    // A slip in a description: no reason to answer no question at all.
    ['President of Valley since 31 June 2014.', ['on']],
    ['President of Valley, who came to Quay in July 2024.', ['']],
    ['President of Valley, in Quay in July 2024.', ['']],
    ['Prime minister of Valley.', []],
    ['Vice president of Valley.', []],
    ["Chief adviser to Valley's president.", []],
    ['Envoy of the president in 2025.', []],
  ])('%s', (description, told) => expect(spells(description)).toEqual(told));

  it('share the year that stands at their end', () => {
    expect(spells('Defence minister from March to 24 October 2023.', MINISTER)).toEqual([
      'from 2023-03-01 to 2023-10-24',
    ]);
  });

  it('are not those of the spokeswoman of a ministry', () => {
    expect(spells('Defence ministry spokeswoman in 2023.', MINISTER)).toEqual([]);
  });
});
