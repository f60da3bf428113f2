import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { articleOf, digestOf, sharedPages } from '../../shared-pages.ts';
import { GOLD_SEEDS, type Judged, type JudgedPage } from './gold.ts';

/** What the gold judges besides pages; none of it is part of the project, so a copy of the project alone has none of it. */
const SHARED = resolve('../shared');

/** A judged text that is at hand. */
export interface JudgedText {
  readonly judged: Judged;
  readonly text: string;
  readonly language: string;
  /** True where it is the text that the gold's offsets refer to. */
  readonly same: boolean;
}

/** The five source documents that are at hand. */
export function seedTexts(): JudgedText[] {
  return GOLD_SEEDS.flatMap((judged) => {
    const file = resolve(SHARED, 'seeds', judged.file);
    return existsSync(file) ? [judgedText(judged, readFileSync(file, 'utf8'), 'en')] : [];
  });
}

/** The articles of those judged pages that are at hand, as this version of the main text reads them. */
export function pageTexts(judgedPages: readonly JudgedPage[]): JudgedText[] {
  const pages = new Map(sharedPages().map((page) => [page.id, page]));
  return judgedPages.flatMap((judged) => {
    const page = pages.get(judged.id);
    if (!page) return [];
    const { text, language } = articleOf(page);
    return [judgedText(judged, text, language)];
  });
}

function judgedText(judged: Judged, text: string, language: string): JudgedText {
  return { judged, text, language, same: digestOf(text) === judged.text };
}
