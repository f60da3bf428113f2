import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** Who takes part in what the last sentence of a text tells, and how that is called. */
function lastOf(text: string, language: string) {
  const last = eventsIn(text, language).at(-1);
  return { people: last?.participants, title: last?.title };
}

describe('a grave deed on a pronoun alone', () => {
  it.each([
    ['en', 'Lind met the widow of Paul Roth on Thursday. He died in prison on Friday.'],
    ['en', 'Lind was shot by Paul Roth on Wednesday. He was charged with murder on Friday.'],
    ['en', 'Lind was shot on Wednesday. The attacker was found. He was charged on Friday.'],
    ['en', 'Lind met Varga on Wednesday. He resigned on Friday.'],
    ['de', 'Lind wurde von Paul Roth angeschossen. Er wurde am Freitag verhaftet.'],
    ['ru', 'Линд встретился с вдовой Ивана Рота в четверг. Он умер в тюрьме в пятницу.'],
  ])('%s: is nobody’s where another may be meant: %s', (language, text) => {
    const { people, title } = lastOf(text, language);
    expect(people).toEqual([]);
    expect(title).toMatch(/^(?:He|Er|Он) /);
  });

  it.each([
    ['en', 'Lind was president until March. He died on Friday.'],
    ['en', 'Lind was shot in Norddal on Wednesday. He was taken home. He was released on Friday.'],
    ['en', 'Prime Minister Lind spoke in Norddal. He was shot on Friday.'],
    ['de', 'Lind sprach in Norddal. Er wurde am Freitag angeschossen.'],
  ])('%s: is his who was named alone: %s', (language, text) => {
    expect(lastOf(text, language).people).toEqual(['tomas-lind']);
  });

  it('and what is not grave stays his of whom was told', () => {
    expect(
      lastOf('Lind met the widow of Paul Roth on Thursday. He flew to Norddal on Friday.', 'en').people,
    ).toEqual(['tomas-lind']);
  });
});
