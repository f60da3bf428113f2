import { describe, expect, it } from 'vitest';
import {
  gainsOffice,
  losesOffice,
  successorsIn,
  tellsOfLoss,
} from '../../../src/engine/answers/office-change.ts';
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
    ['Bo resigns from parliament as its chief', true],
    ['Bo left the office of premier', true],
    // Nothing is lost.
    ['Bo left Quay, the minister said', false],
    ["Ada dismisses Bo's plan for the ministry", false],
    ['Bo wants the head of the causes removed', false],
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

describe('who comes into an office', () => {
  it.each([
    ['Bo becomes premier of Harbour', true],
    ['Ada makes Bo secretary', true],
    ['Ada moved Cy from the ministry and picked Bo to follow him', true],
    ['Cy lost the post and Bo took it back', true],
    ['Parliament replaced Cy with Bo as minister', true],
    ['Bo became the third president to face a warrant', false],
    ['The president made public the warrant for Bo', false],
    ['Cy took over from Bo as premier', false],
  ])('%s', (text, gains) => expect(gainsOffice(index, text, [numberOf('bo')])).toBe(gains));

  it('follows whoever loses it in the same words', () => {
    const told = (title: string) => successorsIn(index, eventOf({ title }), [numberOf('bo')]);
    expect(told('Bo lost the post of minister and Cy took it back')).toEqual([numberOf('cy')]);
    expect(told('Ada dismisses Minister Bo')).toEqual([]);
  });
});
