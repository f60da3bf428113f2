import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { HostCommand } from '../../src/messaging/to-content.ts';
import { TALLEST_CARD } from '../../src/model/message-limits.ts';

describe('what a frame may ask its host for', () => {
  test.each<[height: number, turn: number, taken: boolean]>([
    [0, 0, true],
    [321.5, 4, true],
    [TALLEST_CARD, 4, true],
    [TALLEST_CARD + 1, 4, false],
    [-1, 4, false],
    [Number.NaN, 4, false],
    [300, -1, false],
    [300, 1.5, false],
  ])('a height of %d px for turn %d', (height, turn, taken) => {
    expect(v.is(HostCommand, { kind: 'resize', height, turn })).toBe(taken);
  });
});
