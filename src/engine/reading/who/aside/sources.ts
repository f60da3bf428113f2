import type { Around } from './around.ts';
import { governingSurely } from './before-name.ts';

const SOURCE = new Set(
  Object.values({
    en: ['according to'],
    fr: ['selon', 'd après'],
    es: ['según'],
    de: [
      'laut',
      ...['angaben', 'worten'].flatMap((word) => [
        `nach ${word}`,
        ...['von', 'des', 'der'].map((of) => `${word} ${of}`),
      ]),
    ],
    ru: ['по словам', 'по данным', 'по мнению'],
  }).flat(),
);

/** True for whoever is only named as the source of what is told: "according to Lind". */
export function isSource({ before, behind }: Around): boolean {
  return governingSurely(before, SOURCE, behind) !== undefined;
}
