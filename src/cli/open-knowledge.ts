import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { buildNameIndex } from '../engine/names/name-index.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { readerOf } from '../engine/names/shipped-index.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../kb/knowledge-base.ts';
import { withoutArticles } from '../kb/without-articles.ts';
import { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { bundledPack } from './corpus-files.ts';

/** The flags that say what a command knows. */
export const KNOWLEDGE_FLAGS = {
  /** A pack in place of the bundled corpus. */
  kb: { type: 'string' },
  /** Ids of articles, by commas, that are to count as never bundled. */
  without: { type: 'string', multiple: true },
} as const;

/** What a command knows and how it finds names. */
export interface Knowledge {
  readonly kb: KnowledgeBase;
  readonly reader: NameReader;
}

/** Opens the bundled corpus or the pack of `--kb`, less the articles of `--without`; the error is a sentence for the author. */
export function openKnowledge(flags: {
  kb?: string | undefined;
  without?: string[] | undefined;
}): Result<Knowledge> {
  const pack = flags.kb === undefined ? bundled() : readPack(flags.kb);
  if (!pack.ok) return pack;
  const gone = (flags.without ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim());
  const kb = openKnowledgeBase(gone.length > 0 ? withoutArticles(pack.value, gone) : pack.value);
  return ok({ kb, reader: readerOf(buildNameIndex(kb.entities)) });
}

function bundled(): Result<Pack> {
  try {
    return ok(bundledPack());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readPack(file: string): Result<Pack> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(
      `${file} could not be read as a pack: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = v.safeParse(Pack, value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return fail(`${file} is no pack: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
