import { expect, it } from 'vitest';
import { anyOf } from '../../../../src/engine/reading/cues/any-of.ts';

it('is found where any of its patterns is', () => {
  const cue = anyOf(/\bwill\b/, /\bis to\b/);
  expect(['he will', 'she is to', 'they were'].map((text) => cue.test(text))).toEqual([true, true, false]);
});
