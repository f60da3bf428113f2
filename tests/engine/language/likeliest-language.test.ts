import { expect, test } from 'vitest';
import { likeliestLanguage } from '../../../src/engine/language/likeliest-language.ts';

test.each([
  ['fr', 'Le président Macron a reçu Xi en mai.'],
  ['fr', 'La visite de Macron en Chine est annulée.'],
  ['fr', 'Macron se rendra en Chine le 3 avril.'],
  ['fr', 'Elle arrive en Chine'],
  ['fr', 'Macron en visite à Pékin en avril'],
  ['es', 'Pedro Sánchez viajará en abril a China.'],
  ['de', 'Merz traf Müller in Köln am 3. Mai.'],
  ['de', 'Merz reist in die Türkei.'],
  ['en', 'Trump met Xi in May.'],
  ['en', 'Li visits Köln in May.'],
  ['en', 'Macron met Sánchez in a hotel.'],
  ['en', 'Xi Putin'],
])('a text of one sentence is likeliest %s: %s', (language, text) =>
  expect(likeliestLanguage(text)).toBe(language),
);
