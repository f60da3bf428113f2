import { describe, expect, test } from 'vitest';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import { dateCard } from '../../src/service/date-card.ts';
import { openSmallWorld, PAGE } from './small-world.ts';

const world = openSmallWorld();

/** The card for the word that `|` stands before, in a sentence of the page of 13 March 2023. */
function cardFor(marked: string, page = PAGE) {
  const dateAt = marked.indexOf('|');
  return dateCard(world, page, { ...NO_PASSAGE, text: marked.replace('|', ''), dateAt }, 'news.example');
}

describe('a date on a page that names two envoys', () => {
  test.each([
    ['the day itself', 'They meet on |20 March 2023.', '2023-03-20', ['meeting']],
    ['any word of it', 'They meet on 20 |March 2023.', '2023-03-20', ['meeting']],
    ['a relative day', 'They meet next |Monday, it is said.', '2023-03-20', ['meeting']],
    ['a month', 'They spoke in |February 2023.', '2023-02', ['call']],
    [
      'the week of a day of which nothing is known',
      'On |25 March 2023 it rained.',
      '2023-03-20/2023-03-26',
      ['meeting'],
    ],
    ['the month where the week has nothing', 'On |7 March 2023 it rained.', '2023-03', ['meeting']],
  ])('%s', (_, sentence, shown, ids) => {
    const card = cardFor(sentence);
    if (!card.ok) throw new Error(card.error);
    expect(card.value.subject).toMatchObject({ kind: 'date', shown });
    expect([...card.value.after, ...card.value.before].map(({ id }) => id)).toEqual(ids);
  });

  test('says what stands on the page and what it means', () => {
    expect(cardFor('On |25 March 2023 it rained.')).toMatchObject({
      value: { subject: { surface: '25 March 2023', asked: '2023-03-25' }, companions: [], dates: [] },
    });
  });

  test('what lies after the page is above its line', () => {
    expect(cardFor('They meet on |20 March 2023.')).toMatchObject({
      value: { after: [{ id: 'meeting', next: true }], before: [] },
    });
  });

  test.each([
    ['a number', 'There were |40 people.'],
    ['a time of which nothing is known', 'Born on |1 May 1954.'],
    ['a decade', 'In the |2010s they met often.'],
    ['a place beyond the text', 'Nothing.|'],
  ])('has no card for %s', (_, sentence) => {
    expect(cardFor(sentence).ok).toBe(false);
  });

  test('is read in the language of its sentence where the page says none', () => {
    const silent = { ...PAGE, facts: { ...PAGE.facts, language: '', title: '' } };
    for (const sentence of [
      '他们将于|2023年3月20日在首都会面。',
      'Они встретятся |20 марта 2023 года в столице.',
    ])
      expect(cardFor(sentence, silent)).toMatchObject({ value: { subject: { asked: '2023-03-20' } } });
  });

  test('a relative day needs a page with a date', () => {
    const undated = { ...PAGE, facts: { ...PAGE.facts, dates: [] } };
    expect(cardFor('They meet next |Monday.', undated).ok).toBe(false);
    expect(cardFor('They met on |20 March 2023.', undated).ok).toBe(true);
  });
});
