import { describe, expect, it } from 'vitest';
import { eventsIn } from '../read.ts';

const dates = (text: string): string[] => eventsIn(text, 'ru').map(({ date }) => date);

describe('a past without -л tells as any other', () => {
  it.each([
    'Линд погиб в понедельник.',
    'Линд умер в понедельник.',
    'Линд произнёс речь в понедельник.',
    'Линд принес присягу в понедельник.',
    'Линд привез письмо в понедельник.',
    'Линд помог Бергу в понедельник.',
    'Линд расторг договор в понедельник.',
  ])('%s', (text) => expect(dates(text)).toEqual(['2023-03-13']));

  it.each([
    'У Линда в понедельник день отдыха, прогноз и обоз.',
    'Бизнес Линда в понедельник.',
    'Взнос Линда в понедельник.',
    'Торг Линда с Бергом в понедельник.',
    'Берег у Норддала в понедельник.',
    'Снег в Норддале в понедельник.',
  ])('but not a noun that ends like one: %s', (text) => expect(dates(text)).toEqual([]));
});
