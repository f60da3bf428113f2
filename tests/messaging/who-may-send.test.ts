import { expect, test } from 'vitest';
import type { SenderKind } from '../../src/messaging/message.ts';
import { toBackground } from '../../src/messaging/to-background.ts';

/** The messages that somebody may send, by name. */
const takenFrom = (kind: SenderKind): string[] =>
  Object.entries(toBackground)
    .filter(([, { from }]) => from.includes(kind))
    .map(([name]) => name)
    .sort();

// Written out once more, because this is the promise: a new message must be put here by hand to be taken from a page.
test('a process that a page has taken over may open cards and say what is in its tab, and write nothing', () => {
  expect(takenFrom('content')).toEqual([
    'card.announce',
    'card.forget',
    'card.knowsDate',
    'card.show',
    'page.named',
    'page.off',
  ]);
});

test('the card, which stands in a page, may write two things: off on this site, and silence about a name', () => {
  const reads = ['card.choose', 'card.hello', 'card.tellHost', 'card.timeline'];
  expect(takenFrom('card').filter((name) => !reads.includes(name))).toEqual([
    'card.hideSite',
    'card.silence',
  ]);
});

test('what the card may ask or write is for the card alone, and a switch for the popup alone', () => {
  for (const [name, { from }] of Object.entries(toBackground)) {
    if (from.includes('card')) expect(from, name).toEqual(['card']);
    if (name.startsWith('switch.')) expect(from, name).toEqual(['popup']);
  }
});

test('nobody is taken for more than he is: a page of ours that is none of these may send nothing', () => {
  expect(takenFrom('unknown')).toEqual([]);
});
