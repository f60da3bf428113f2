import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

describe('a question', () => {
  it.each([
    ['en', 'Lind met Berg in Norddal on Monday — but who won?'],
    ['en', 'Lind met Berg in Norddal on Monday, but will Varga visit Sundvik in May?'],
    ['en', 'Lind met Berg in Norddal on Monday; when will Varga come to Sundvik?'],
    ['de', 'Lind traf am Montag Berg in Norddal – aber wer hat gewonnen?'],
    ['fr', 'Lind a rencontré Berg lundi à Norddal — mais qui a gagné ?'],
    ['es', 'Lind se reunió el lunes con Berg en Norddal, ¿pero quién ganó?'],
    ['ru', 'Линд встретился с Берг в понедельник в Норддале — но кто победил?'],
    ['zh', '林德3月13日在北谷会见贝格，但谁赢了？'],
    ['en', 'Lind asked Berg in Norddal on Monday: “Who won?”'],
  ])('%s: of its own leaves what was told before it: %s', (language, text) => {
    const told = eventsIn(text, language);
    expect(told.map(({ participants }) => [...participants].sort())).toEqual([['anna-berg', 'tomas-lind']]);
  });

  it.each([
    'Did Lind — on Monday — meet Berg in Norddal?',
    '“Did Lind meet Berg in Norddal on Monday?”',
    'Will Lind come in May, and will he meet Berg?',
  ])('tells of nothing, however it is set: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it.each([
    ['en', 'Q: Will Lind visit Norddal in May?'],
    ['en', 'Did Lind meet Berg in Norddal on Monday?'],
    ['fr', 'Lind se rendra-t-il à Norddal en mai ?'],
    ['es', '¿Viajará Lind a Norddal en mayo?'],
    ['zh', '记者：林德五月访问北谷的日程能否透露？'],
  ])('%s: tells of nothing: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });

  it('that somebody is quoted as asking leaves what he did', () => {
    const [event] = eventsIn(
      'Lind met Berg in Norddal on Monday and asked: "Will anybody come to the harbour?"',
    );
    expect(event?.participants).toEqual(['tomas-lind', 'anna-berg']);
  });
});
