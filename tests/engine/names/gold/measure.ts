import { openKnowledge } from '../../../../src/cli/open-knowledge.ts';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { judgePage, type Outcome } from './score.ts';
import type { PageText } from './shared-pages.ts';

/** Runs the engine with the bundled corpus over pages of the gold; pages whose text has changed are left out. */
export function measurePages(pages: readonly PageText[]): Outcome[] {
  if (pages.length === 0) return [];
  const knowledge = openKnowledge({}, () => {});
  if (!knowledge.ok) throw new Error(knowledge.error);
  const { kb, reader } = knowledge.value;
  const nameOf = (id: string): string => kb.entity(id)?.name ?? id;
  return pages
    .filter(({ same }) => same)
    .flatMap(({ page, text }) => judgePage(page, text, annotateNames(reader, text), nameOf));
}
