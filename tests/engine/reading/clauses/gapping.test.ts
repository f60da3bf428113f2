import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

/** What a text that came out on a Wednesday, 15 March 2023, tells: day, people, places, title. */
function read(text: string, language = 'en'): string[] {
  return eventsIn(text, language).map(({ date, participants, places, title }) =>
    [date, ...participants, ...(places.length > 0 ? ['in', ...places] : []), `«${title}»`].join(' '),
  );
}

describe('one subject and verb with two objects and two days', () => {
  it.each([
    [
      'en',
      'Lind met Berg on Monday and Ida Varga on Tuesday.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind met Berg on Monday»',
        '2023-03-14 tomas-lind ida-varga «Lind met Ida Varga on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind will meet Berg on Thursday and Ida Varga on Friday.',
      [
        '2023-03-16 tomas-lind anna-berg «Lind will meet Berg on Thursday»',
        '2023-03-17 tomas-lind ida-varga «Lind will meet Ida Varga on Friday»',
      ],
    ],
    [
      'en',
      'Lind met Berg in Norddal on Monday, then Ida Varga in Sundvik on Tuesday.',
      [
        '2023-03-13 tomas-lind anna-berg in norddal «Lind met Berg in Norddal on Monday»',
        '2023-03-14 tomas-lind ida-varga in sundvik «Lind met Ida Varga in Sundvik on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind met Paul Roth on Monday and Ida Varga on Tuesday.',
      [
        '2023-03-13 tomas-lind «Lind met Paul Roth on Monday»',
        '2023-03-14 tomas-lind ida-varga «Lind met Ida Varga on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind met Berg in Norddal on Monday and Paul Roth in Sundvik on Tuesday.',
      [
        '2023-03-13 tomas-lind anna-berg in norddal «Lind met Berg in Norddal on Monday»',
        '2023-03-14 tomas-lind in sundvik «Lind met Paul Roth in Sundvik on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind met Berg in Norddal on Monday and veterans in Sundvik on Tuesday.',
      [
        '2023-03-13 tomas-lind anna-berg in norddal «Lind met Berg in Norddal on Monday»',
        '2023-03-14 tomas-lind in sundvik «Lind met veterans in Sundvik on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind visited Norddal on Monday and Ida Varga Sundvik on Tuesday.',
      [
        '2023-03-13 tomas-lind in norddal «Lind visited Norddal on Monday»',
        '2023-03-14 ida-varga in sundvik «Lind visited Norddal on Monday and Ida Varga Sundvik on Tuesday»',
      ],
    ],
    [
      'en',
      'Lind spoke with Berg on Monday and with Ida Varga and Paul Roth on Tuesday.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind spoke with Berg on Monday»',
        '2023-03-14 tomas-lind ida-varga «Lind spoke with Ida Varga and Paul Roth on Tuesday»',
      ],
    ],
    [
      'en',
      'On Monday Lind met Berg and on Tuesday Ida Varga.',
      [
        '2023-03-13 tomas-lind anna-berg «On Monday Lind met Berg»',
        '2023-03-14 tomas-lind ida-varga «On Monday Lind met Berg and on Tuesday Ida Varga»',
      ],
    ],
    [
      'en',
      'Lind met Berg on Monday and, on Tuesday, Ida Varga.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind met Berg on Monday»',
        '2023-03-14 tomas-lind ida-varga «Lind met Berg on Monday and, on Tuesday, Ida Varga»',
      ],
    ],
    [
      'en',
      'Lind was in Norddal on March 2, in Sundvik on March 5.',
      [
        '2023-03-02 tomas-lind in norddal «Lind was in Norddal on March 2»',
        '2023-03-05 tomas-lind in sundvik «Lind was in Sundvik on March 5»',
      ],
    ],
    [
      'en',
      'Lind visited Norddal on March 2 and Sundvik three days later.',
      [
        '2023-03-02 tomas-lind in norddal «Lind visited Norddal on March 2»',
        '2023-03-05 tomas-lind in sundvik «Lind visited Sundvik three days later»',
      ],
    ],
    [
      'de',
      'Lind telefonierte am Montag mit Berg und am Dienstag mit Ida Varga.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind telefonierte am Montag mit Berg»',
        '2023-03-14 tomas-lind ida-varga «Lind telefonierte am Dienstag mit Ida Varga»',
      ],
    ],
    [
      'fr',
      'Lind a rencontré lundi Berg et mardi Ida Varga.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind a rencontré lundi Berg»',
        '2023-03-14 tomas-lind ida-varga «Lind a rencontré mardi Ida Varga»',
      ],
    ],
    [
      'es',
      'Lind se reunió el lunes con Berg y el martes con Ida Varga.',
      [
        '2023-03-13 tomas-lind anna-berg «Lind se reunió el lunes con Berg»',
        '2023-03-14 tomas-lind ida-varga «Lind se reunió el martes con Ida Varga»',
      ],
    ],
    [
      'ru',
      'Линд встретился с Берг в понедельник и с Ida Varga во вторник.',
      [
        '2023-03-13 tomas-lind anna-berg «Линд встретился с Берг в понедельник»',
        '2023-03-14 tomas-lind ida-varga «Линд встретился с Ida Varga во вторник»',
      ],
    ],
    [
      'zh',
      '林德3月13日会见了贝格，3月14日会见了Ida Varga。',
      [
        '2023-03-13 tomas-lind anna-berg «林德3月13日会见了贝格»',
        '2023-03-14 tomas-lind ida-varga «3月14日会见了Ida Varga»',
      ],
    ],
  ])('%s: is two things: %s', (language, text, events) => {
    expect(read(text, language)).toEqual(events);
  });

  it.each([
    ['Lind met Berg on Monday and Tuesday.', ['anna-berg']],
    ['Lind met Berg and Ida Varga in Norddal on Monday and Tuesday.', ['anna-berg', 'ida-varga']],
    ['Lind met Berg on Monday, the anniversary of the treaty of 1973.', ['anna-berg']],
  ])('but days alone are no second object: %s', (text, others) => {
    const [first, ...more] = eventsIn(text);
    expect(first?.participants).toEqual(['tomas-lind', ...others]);
    expect(more.filter(({ date }) => date > '2000')).toEqual([]);
  });

  it('leaves a subject that nobody knows without whom the rest of the sentence names', () => {
    const [first] = eventsIn('Paul Roth y viajó en enero, y Lind el mes pasado.', 'es');
    expect(first?.participants).toEqual([]);
  });
});

describe('what stands behind a semicolon', () => {
  it('lends nobody to a clause before it', () => {
    const [first] = eventsIn('Norddal was chosen in January; Lind took the keys from Berg on Monday.');
    expect(first?.date).toBe('2023-01');
    expect(first?.participants).toEqual([]);
  });
});

describe('"they" behind others than those who are known', () => {
  it('is nobody known', () => {
    const event = eventsIn(
      'Lind met Berg. Bookmakers had put Sundvik first, but they lost to Norddal in January.',
    ).at(-1);
    expect(event?.date).toBe('2023-01');
    expect(event?.participants).toEqual([]);
  });

  it('is those who act before it, where its own clause names another', () => {
    const event = eventsIn(
      'Lind and Berg flew to Norddal on Monday, a day after they saw Ida Varga in Sundvik.',
    ).at(-1);
    expect(event?.participants).toEqual(['tomas-lind', 'anna-berg', 'ida-varga']);
  });

  it('is those who were named together, behind a day of its own', () => {
    const event = eventsIn('林德和贝格保持密切交往。3月13日，双方在北谷见面。', 'zh').at(-1);
    expect(event?.participants).toEqual(['tomas-lind', 'anna-berg']);
  });

  it('is none of those whom one sentence after another named', () => {
    const event = eventsIn(
      'Lind spoke on Monday. Berg spoke on Tuesday. In January they signed a treaty in Sundvik.',
    ).at(-1);
    expect(event?.participants).toEqual([]);
  });

  it('is those who were named together where nobody else is spoken of', () => {
    const event = eventsIn('Lind met Berg in Norddal. In January they signed a treaty in Sundvik.').at(-1);
    expect(event?.participants).toEqual(['tomas-lind', 'anna-berg']);
  });
});
