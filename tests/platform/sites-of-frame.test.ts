import { expect, test } from 'vitest';
import { sitesOfFrame } from '../../src/platform/sites-of-frame.ts';

function frame(origin: string, referrer = '', ancestorOrigins?: string[]): Window {
  // Of a window only these are read.
  return { origin, document: { referrer }, location: { ancestorOrigins } } as unknown as Window;
}

test.each([
  ['a page', frame('https://news.example:8080'), ['news.example']],
  ['a srcdoc frame, which has the origin of its page', frame('https://news.example'), ['news.example']],
  [
    'a frame of another site, where the browser names the pages around it',
    frame('https://frame.example', '', ['https://middle.example', 'https://news.example']),
    ['frame.example', 'middle.example', 'news.example'],
  ],
  ['a sandboxed frame', frame('null', 'https://news.example/story'), ['news.example']],
  ['a file', frame('null', ''), []],
])('%s', (_what, view, sites) => {
  expect(sitesOfFrame(view)).toEqual(sites);
});
