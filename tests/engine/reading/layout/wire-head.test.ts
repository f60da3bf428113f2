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

  it('but brackets that say more of somebody are', () => {
    const [event] = eventsIn('Tomas Lind (CDU) Norddal visited on Monday.');
    expect(event?.participants).toEqual(['tomas-lind']);
  });
});
