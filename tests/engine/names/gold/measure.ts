import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/name-index.ts';
import type { NameReader } from '../../../../src/engine/names/reader.ts';
import { readerOf } from '../../../../src/engine/names/shipped-index.ts';
import { bundled } from '../../../cli/bundled.ts';
import { type JudgedPage, judgePage, type Outcome } from './score.ts';
import type { PageText } from './shared-pages.ts';
import { STORIES } from './stories.ts';

let reader: NameReader | undefined;

/** Runs the engine with the bundled corpus over pages of the gold; pages whose text has changed are left out. */
export function measurePages(pages: readonly PageText[]): Outcome[] {
  return pages.filter(({ same }) => same).flatMap(judge);
}

/** Runs it over the stories of our own. */
export function measureStories(): Outcome[] {
  return STORIES.flatMap(judge);
}

function judge({ page, text }: { page: JudgedPage; text: string }): Outcome[] {
  reader ??= readerOf(buildNameIndex(bundled().entities));
  return judgePage(page, text, annotateNames(reader, text), nameOf);
}

function nameOf(id: string): string {
  names ??= new Map(bundled().entities.map((entity) => [entity.id, entity.name]));
  return names.get(id) ?? id;
}

let names: Map<string, string> | undefined;
