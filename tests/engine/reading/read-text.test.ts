import { expect, it } from 'vitest';
import { readText } from '../../../src/engine/reading/read-text.ts';

it.each([
  ['pt', 'Lind chegou na terça-feira ao Rio de Janeiro.', 'Rio de Janeiro', ['terça-feira']],
  ['pt', 'Lind chegou ao Rio de Janeiro em janeiro de 2023.', 'Rio de Janeiro', ['janeiro de 2023']],
  ['en', 'April Roth arrived on Monday.', 'April Roth', ['Monday']],
])('a month within a name is no date: %s: %s', (language, text, surface, dates) => {
  const start = text.indexOf(surface);
  const names = [{ start, end: start + surface.length, entity: 'somewhere', kind: 'place' as const }];
  const published = { edtf: '2023-03-15', known: 'stated' as const, evidence: 'the test' };
  const read = readText({ text, language, published, names });
  expect(read.dates.map((date) => text.slice(date.start, date.end))).toEqual(dates);
});
