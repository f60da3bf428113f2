import { describe, expect, it } from 'vitest';
import { DEEDS_BY_WORDS } from '../../../src/engine/grouping/deeds.ts';
import { ENGLISH } from '../../../src/engine/reading/cues/english.ts';
import { type Gated, where } from '../../../src/engine/text/where.ts';
import { bundled } from '../../cli/bundled.ts';

describe('a pattern behind words', () => {
  it('finds what it would find without them, where one of them stands', () => {
    const cue = where('cancel|put off', /\b(?:cancelled|put off)\b/);
    expect(['was cancelled', 'was put off', 'was held'].map((text) => cue.test(text))).toEqual([
      true,
      true,
      false,
    ]);
    expect(cue.exec('it was put off')?.index).toBe(7);
  });

  it('does so in capitals, too, where they make no difference to it', () => {
    expect(where('visit', /\bvisit/i).test('THE VISIT')).toBe(true);
    expect(where('visit', /\bvisit/).test('THE VISIT')).toBe(false);
  });

  it('does so in any script, and after any other text', () => {
    const cue = where('отмен|取消|é', /отмен|取消|é/);
    expect(['визит отменён', '访问取消', 'a été', '', 'the visit', 'визит отменён'].map(cue.test)).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

function partsOf(cue: unknown): readonly unknown[] {
  return typeof cue === 'object' && cue !== null && 'patterns' in cue && Array.isArray(cue.patterns)
    ? cue.patterns
    : [cue];
}

function isGated(part: unknown): part is Gated {
  return typeof part === 'object' && part !== null && 'mayFind' in part;
}

describe('the words before a pattern of English', () => {
  const texts = bundled().events.flatMap(({ title, reports = [] }) => [
    title,
    ...reports.map(({ summary }) => summary),
  ]);
  // Sentences that the corpus has none of.
  const rare = [
    'Should he come they will talk',
    'Were it so',
    'It would be good for Berg to come',
    'whether he comes',
    'Unless he comes',
    'that it was baseless',
    'This is untrue',
    'he was said to have met her',
    'Rumours that',
    'Sources say that he came',
    'according to insiders',
    'has no plans to come',
    "won't attend",
    'would no longer travel',
    'I met him in May',
    'he broke his promise',
    'no trip will',
    'there was no deal',
    'came near to signing',
    'is weighing a visit',
    'are getting ready to meet',
    'guards of honour',
    'they manoeuvred',
    'a heart attack',
    'a face-to-face talk',
  ];
  const cues: [string, unknown][] = [...Object.entries(ENGLISH), ...Object.entries(DEEDS_BY_WORDS)];
  const gated = cues.flatMap(([name, cue]) =>
    partsOf(cue)
      .filter(isGated)
      .map((part) => [name, part] as const),
  );

  it.each(gated)('keep it from nothing that it would find: %s', (_, { mayFind, pattern }) => {
    expect([...texts, ...rare].filter((text) => text.search(pattern) >= 0 && !mayFind(text))).toEqual([]);
  });
});
