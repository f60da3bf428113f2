import { describe, expect, it } from 'vitest';
import { losesOffice, tellsOfLoss } from '../../../src/engine/answers/office-change.ts';
import { eventOf, numberOf, valleyWith } from './valley.ts';

const index = valleyWith();

describe('who loses an office', () => {
  it.each([
    ['Bo loses his office as minister', true],
    ['Ada dismisses Foreign Minister Bo Birk', true],
    ['Cy took over from Bo as premier', true],
    ['Parliament replaced Bo with Cy as minister', true],
    ['Ada named Cy to follow Bo as envoy', true],
    ['Ada moved Bo from the ministry and picked Cy', true],
    // He is the one who follows.
    ['Parliament replaced Cy with Bo as minister', false],
    ['Bo took over from Cy as premier', false],
    ['Ada keeps Minister Cy while Cy replaced Ada, Bo says', false],
    // Nothing is lost.
    ['Cy follows Bo to Millton', false],
    ['Bo meets the minister', false],
  ])('%s', (text, loses) => expect(losesOffice(index, text, [numberOf('bo')])).toBe(loses));

  it('may be told by a report of what happened, and not of what is feared', () => {
    const told = (status: 'happened' | 'planned') =>
      eventOf({
        title: 'Ada makes Bo her secretary',
        reports: [{ article: 'post', date: '2023', status, summary: 'Cy took over from Bo as minister.' }],
      });
    expect(tellsOfLoss(index, told('happened'), [numberOf('bo')])).toBe(true);
    expect(tellsOfLoss(index, told('planned'), [numberOf('bo')])).toBe(false);
  });
});
