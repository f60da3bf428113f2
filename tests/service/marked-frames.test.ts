import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { createMarkedFrames } = await import('../../src/service/marked-frames.ts');

beforeEach(() => {
  fake.browser = createFakeBrowser();
});

test('a frame that was ready before its page is not forgotten, and the newest of very many are kept', async () => {
  const frames = createMarkedFrames();
  await frames.add(7, 5);
  await frames.add(7, 2);
  await frames.add(7, 0);
  expect(await frames.of(7)).toEqual([0, 2, 5]);
  expect(await createMarkedFrames().of(7)).toEqual([0, 2, 5]);
  for (let frame = 100; frame < 140; frame++) await frames.add(7, frame);
  expect((await frames.of(7)).slice(0, 2)).toEqual([0, 120]);
});
