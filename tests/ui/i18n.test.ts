import { describe, expect, test } from 'vitest';
import { besideEachOther, factsText } from '../../src/ui/i18n.ts';
import './browser-double.ts';

describe('facts side by side', () => {
  test('have what their language has between them, and no word in English', () => {
    expect(factsText([])).toBe('');
    expect(factsText(['2 events', '1 article'])).toBe('2 events, 1 article');
    expect(factsText(['2 entities', '2 events', '1 article'])).toBe('2 entities, 2 events, 1 article');
  });

  test('are the same where they are more than words', () => {
    const words = ['Harbour Post', 'Lake Times', 'Valley Review'];
    expect(besideEachOther([])).toEqual([]);
    const parts = besideEachOther(words.map((publisher) => ({ publisher })));
    expect(parts.map(({ before, item }) => before + item.publisher).join('')).toBe(factsText(words));
  });
});
