import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

describe('the head of a report', () => {
  it.each([
    'NORDDAL (CNN) — Lind met Berg on Monday.',
    'Norddal (CNN) Lind met Berg on Monday.',
    '(Reuters) Lind met Berg on Monday.',
    'Norddal, 13 Mar (EFE).- Lind met Berg on Monday.',
  ])('is no part of what is told: %s', (text) => {
    const [event] = eventsIn(text);
    expect(event).toMatchObject({ title: 'Lind met Berg on Monday', places: [] });
  });

  it.each([
    '（某社北谷14日电）林德13日抵达北谷。',
    '某社北谷3月14日电 林德13日抵达北谷。',
    '（某社北谷14日電）林德13日抵达北谷。',
  ])('has a day that is none of what is told: %s', (text) => {
    expect(eventsIn(text, 'zh').map(({ date }) => date)).toEqual(['2023-03-13']);
  });

  it('but brackets that say more of somebody are', () => {
    const [event] = eventsIn('Tomas Lind (CDU) Norddal visited on Monday.');
    expect(event?.participants).toEqual(['tomas-lind']);
  });
});
