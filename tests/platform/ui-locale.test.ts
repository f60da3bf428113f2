import { expect, it } from 'vitest';
import { localeOf } from '../../src/platform/ui-locale.ts';

const reader = (language: string, words = 'en') =>
  localeOf({ getUILanguage: () => language, getMessage: () => words });

it.each([
  ['en-US', 'en', 'en-US'],
  ['en-GB', 'en', 'en-GB'],
  // English words, so no German times in them.
  ['de-AT', 'en', 'en'],
  ['de-AT', 'de', 'de-AT'],
])('the locale of a reader of %s with messages in %s is %s', (language, words, locale) => {
  expect(reader(language, words)).toBe(locale);
});
