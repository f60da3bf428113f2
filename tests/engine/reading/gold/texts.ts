import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readDocument } from '../../../../src/cli/document.ts';
import { GOLD_SEEDS, type Judged, type JudgedPage } from './gold.ts';

/** What the gold judges; none of it is part of the project, so a copy of the project alone has none of it. */
const SHARED = resolve('../shared');

const Manifest = v.object({
  pages: v.array(v.object({ id: v.string(), file: v.string(), url: v.nullable(v.string()) })),
});

/** A page as it was published. */
export interface SharedPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => string;
}

/** The pages that are at hand. */
export function sharedPages(): SharedPage[] {
  const manifest = resolve(SHARED, 'pages/manifest.json');
  if (!existsSync(manifest)) return [];
  return v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8'))).pages.map(({ id, file, url }) => ({
    id,
    url: url ?? '',
    html: () => readFileSync(resolve(SHARED, 'pages', file), 'utf8'),
  }));
}

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
    const document = readDocument({
      id: page.id,
      html: page.html(),
      ...(page.url !== '' && { url: page.url }),
    });
    if (!document.ok) throw new Error(`${page.id}: ${document.error}`);
    return [judgedText(judged, document.value.text, document.value.language)];
  });
}

function judgedText(judged: Judged, text: string, language: string): JudgedText {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { judged, text, language, same: digest === judged.text };
}
