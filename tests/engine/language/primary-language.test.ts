import { expect, it } from 'vitest';
import { primaryLanguage } from '../../../src/engine/language/primary-language.ts';

it.each([
  ['en', 'en'],
  ['zh-Hans-CN', 'zh'],
  ['pt_BR', 'pt'],
  ['DE', 'de'],
  ['est', 'est'],
  ['', ''],
])('the language of %j is %j', (tag, language) => expect(primaryLanguage(tag)).toBe(language));
