import { expect, it } from 'vitest';
import { withoutQuotations } from '../../../../src/engine/reading/layout/quotations.ts';

it.each([
  ['“We met him on Monday there,” she said.', '“” she said.'],
  ['"We met him on Monday there," she said.', '"" she said.'],
  ['„Wir haben ihn am Montag getroffen“, sagte sie.', '„“, sagte sie.'],
  ['« Nous l’avons vu lundi au port », dit-elle.', '«», dit-elle.'],
  ['»Wir haben ihn am Montag getroffen«, sagte sie und ging.', '»«, sagte sie und ging.'],
  ['»Vi såg honom i måndags där«, sade hon.', '»«, sade hon.'],
  ['Er nannte es »nötig« und kam am Montag.', 'Er nannte es »nötig« und kam am Montag.'],
  ['‘It’s the last we’ll see of them,’ she said.', '‘’ she said.'],
  ['她说：“我们星期一在港口见到了他。”', '她说：“”'],
  ['They struck a “no limits” bargain.', 'They struck a “no limits” bargain.'],
  ['It’s the fishers’ harbour, isn’t it?', 'It’s the fishers’ harbour, isn’t it?'],
  ['“We will go on in the next paragraph', '“'],
])('%s', (text, rest) => {
  const masked = withoutQuotations(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.replace(/ {2,}/g, '').trim()).toBe(rest);
});
