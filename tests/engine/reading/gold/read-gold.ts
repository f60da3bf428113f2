import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { knownPast } from '../../../../src/engine/reading/published/known-past.ts';
import { type ReadText, readText } from '../../../../src/engine/reading/read-text.ts';
import { withoutArticles } from '../../../../src/kb/without-articles.ts';
import { bundled } from '../../../cli/bundled.ts';
import { GOLD_SEEDS } from './gold.ts';
import type { JudgedText } from './texts.ts';

/** Reads a judged text with what the corpus knows. */
export type GoldReader = (text: Pick<JudgedText, 'text' | 'language'>, published: string | null) => ReadText;

/** A reader that knows the bundled corpus without the articles of the five source documents. */
export function goldReader(): GoldReader {
  const pack = withoutArticles(
    bundled(),
    GOLD_SEEDS.map(({ article }) => article),
  );
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  const reader = readerOf(buildNameIndex(pack.entities));
  let past: ReturnType<typeof knownPast> | undefined;
  return ({ text, language }, published) => {
    const names = annotateNames(reader, text).flatMap(({ start, end, entity }) => {
      const kind = entity === null ? undefined : kinds.get(entity);
      return entity !== null && kind ? [{ start, end, entity, kind }] : [];
    });
    const given =
      published === null ? null : { edtf: published, known: 'stated' as const, evidence: 'the gold' };
    return readText({ text, language, published: given, names }, () => (past ??= knownPast(pack)));
  };
}
