import { unfitNames } from '../engine/names/forms/unfit-names.ts';
import { buildNameIndex } from '../engine/names/index/name-index.ts';
import { readersOf } from '../engine/names/index/shipped-index.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../kb/knowledge-base.ts';
import { withoutArticles } from '../kb/without-articles.ts';
import type { Entity, Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { brokenReferences } from './broken-references.ts';
import { bundledPack } from './corpus-files.ts';
import type { Warn } from './line-command.ts';
import { readPack } from './read-pack.ts';

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
  /** For documents that declare a language; empty where they do not. */
  readonly readerFor: (language: string) => NameReader;
}

/**
 * Opens the bundled corpus or the pack of `--kb`, less the articles of `--without`; the error is a sentence for the author.
 * Warns of articles to leave out that there are not: a slip in an id would otherwise look like an article without effect.
 */
export function openKnowledge(
  flags: { kb?: string | undefined; without?: string[] | undefined },
  warn: Warn,
): Result<Knowledge> {
  const pack = flags.kb === undefined ? bundled() : given(flags.kb, warn);
  if (!pack.ok) return pack;
  const gone = (flags.without ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim());
  const known = new Set(pack.value.articles.map(({ id }) => id));
  for (const id of gone) if (!known.has(id)) warn(`--without: there is no article "${id}" to leave out.`);
  const kb = openKnowledgeBase(gone.length > 0 ? withoutArticles(pack.value, gone) : pack.value);
  if (flags.kb !== undefined) {
    warnOfReferences(pack.value, warn);
    warnOfNames(kb.entities, warn);
  }
  return ok({ kb, readerFor: readersOf(buildNameIndex(kb.entities)) });
}

function given(file: string, warn: Warn): Result<Pack> {
  const read = readPack(file);
  if (!read.ok) return read;
  tell(read.value.left, 'more entries are no names and left out', warn);
  return ok(read.value.pack);
}

function warnOfReferences(pack: Pack, warn: Warn): void {
  tell(brokenReferences(pack), 'more references lead to nothing', warn);
}

function warnOfNames(entities: readonly Entity[], warn: Warn): void {
  const unfit = unfitNames(entities).map(({ entity, reason }) => `${entity}: the name ${reason}`);
  tell(unfit, 'more names are left out, or count for less', warn);
}

/** How many sentences of a kind are told one by one: a pack made by a slip has thousands. */
const MOST_TOLD = 5;

function tell(sentences: readonly string[], more: string, warn: Warn): void {
  for (const sentence of sentences.slice(0, MOST_TOLD)) warn(`--kb: ${sentence}.`);
  if (sentences.length > MOST_TOLD) warn(`--kb: ${sentences.length - MOST_TOLD} ${more}.`);
}

function bundled(): Result<Pack> {
  try {
    return ok(bundledPack());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
