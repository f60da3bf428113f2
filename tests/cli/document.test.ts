import { expect, test } from 'vitest';
import { readDocument } from '../../src/cli/document.ts';

test.each([
  [
    'no body',
    '<!doctype html><html lang="en"><head><title>Title</title></head><h1>Talks</h1><p>Anna Berg came.</p></html>',
  ],
  [
    'neither head nor body',
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Title</title>\n<h1>Talks</h1><p>Anna Berg came.</p>',
  ],
  ['no html', '<!doctype html><title>Title</title><h1>Talks</h1><p>Anna Berg came.</p>'],
])('a page whose author left tags out is read as browsers read it: %s', (_, html) => {
  expect(readDocument({ id: 'a', html })).toMatchObject({
    value: { text: 'Talks\n\nAnna Berg came.', article: { title: 'Title' } },
  });
});
