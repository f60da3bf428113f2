import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unfitNames } from '../engine/names/forms/unfit-names.ts';
import { buildNameIndex } from '../engine/names/index/name-index.ts';
import { readerOf } from '../engine/names/index/shipped-index.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../kb/knowledge-base.ts';
import { withoutArticles } from '../kb/without-articles.ts';
import { type Entity, Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { brokenReferences } from './broken-references.ts';
import { bundledPack } from './corpus-files.ts';
import type { Warn } from './line-command.ts';

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

/**
 * Opens the bundled corpus or the pack of `--kb`, less the articles of `--without`; the error is a sentence for the author.
 * Warns of articles to leave out that there are not: a slip in an id would otherwise look like an article without effect.
 */
export function openKnowledge(
  flags: { kb?: string | undefined; without?: string[] | undefined },
  warn: Warn,
): Result<Knowledge> {
  const pack = flags.kb === undefined ? bundled() : readPack(flags.kb);
  if (!pack.ok) return pack;
  const gone = (flags.without ?? []).flatMap((ids) => ids.split(',')).map((id) => id.trim());
  const known = new Set(pack.value.articles.map(({ id }) => id));
  for (const id of gone) if (!known.has(id)) warn(`--without: there is no article "${id}" to leave out.`);
  const kb = openKnowledgeBase(gone.length > 0 ? withoutArticles(pack.value, gone) : pack.value);
  if (flags.kb !== undefined) {
    warnOfReferences(pack.value, warn);
    warnOfNames(kb.entities, warn);
  }
  return ok({ kb, reader: readerOf(buildNameIndex(kb.entities)) });
}

function warnOfReferences(pack: Pack, warn: Warn): void {
  const broken = brokenReferences(pack);
  for (const sentence of broken.slice(0, MOST_TOLD)) warn(`--kb: ${sentence}.`);
  if (broken.length > MOST_TOLD) warn(`--kb: ${broken.length - MOST_TOLD} more references lead to nothing.`);
}

/** How many unfit names, or references to nothing, are told one by one: a pack made by a slip has thousands. */
const MOST_TOLD = 5;

function warnOfNames(entities: readonly Entity[], warn: Warn): void {
  const unfit = unfitNames(entities);
  for (const { entity, reason } of unfit.slice(0, MOST_TOLD)) warn(`--kb: ${entity}: the name ${reason}.`);
  if (unfit.length > MOST_TOLD) warn(`--kb: ${unfit.length - MOST_TOLD} more names are left out.`);
}

function bundled(): Result<Pack> {
  try {
    return ok(bundledPack());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Editors of Windows put it before a text in UTF-8. */
const BYTE_ORDER_MARK = /^\ufeff/;

function readPack(file: string): Result<Pack> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    return fail(
      `${file} could not be read as a pack: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = v.safeParse(Pack, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail(`${file} is no pack: ${faultIn(issue)}`);
  }
  const twice = idTakenTwice(parsed.output);
  return twice === undefined ? ok(parsed.output) : fail(`${file} is no pack: ${twice}`);
}

/** What is wrong in a pack, and where. What our own checks say (of dates, addresses) is a sentence already. */
function faultIn(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the file';
  if (issue.kind !== 'schema') return `${place}: ${issue.message}`;
  if (issue.received === 'undefined') return `${place} is missing`;
  return `${place} should be ${issue.expected ?? 'something else'}, and is ${issue.received}`;
}

/** The first id that two entries of one list claim: lookups would answer with the later, and say nothing of the other. */
function idTakenTwice({ entities, articles, events }: Pack): string | undefined {
  const lists = [
    ['entities', 'entity', entities],
    ['articles', 'article', articles],
    ['events', 'event', events],
  ] as const;
  for (const [list, noun, entries] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) return `${list}.${index}.id: another ${noun} has the id "${id}"`;
      seen.add(id);
    }
  }
  return undefined;
}
