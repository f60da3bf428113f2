import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import type { NameReader } from '../../../../src/engine/names/reader.ts';
import { bundled } from '../../../cli/bundled.ts';
import type { GoldStory } from './read-stories.ts';
import type { ReadPage } from './reliability.ts';
import { type JudgedPage, judgePage, type Outcome } from './score.ts';
import type { PageText } from './shared-pages.ts';

/** A page that the engine has read with the bundled corpus. */
export interface MeasuredPage extends ReadPage {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** Runs the engine over pages of the gold; pages whose text has changed are left out. */
export function measurePages(pages: readonly PageText[]): MeasuredPage[] {
  return pages.filter(({ same }) => same).map(measure);
}

/** Runs it over texts of our own. */
export function measureTexts(texts: readonly GoldStory[]): MeasuredPage[] {
  return texts.map(measure);
}

let reader: NameReader | undefined;
let names: ReadonlyMap<string, string> | undefined;

function measure({ page, text }: { page: JudgedPage; text: string }): MeasuredPage {
  reader ??= readerOf(buildNameIndex(bundled().entities));
  const found = annotateNames(reader, text);
  return { page, text, found, outcomes: judgePage(page, text, found, nameOf) };
}

function nameOf(id: string): string {
  names ??= new Map(bundled().entities.map((entity) => [entity.id, entity.name]));
  return names.get(id) ?? id;
}
