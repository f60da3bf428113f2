import * as v from 'valibot';
import { type CorpusFault, errorAt, suggest, type Written } from './fault.ts';
import { ArticleSource, CorpusHeader, EntitySource, EventSource } from './source.ts';

/** A file of the corpus, its YAML already parsed. */
export interface CorpusFile {
  /** Relative to the corpus folder, with forward slashes: `articles/x.yaml`. */
  readonly file: string;
  readonly value: unknown;
}

/** Everything authors wrote that has the right shape, each with its place. */
export interface Corpus {
  readonly header: Written<CorpusHeader> | undefined;
  readonly articles: readonly Written<ArticleSource>[];
  readonly entities: readonly Written<EntitySource>[];
  readonly events: readonly Written<EventSource>[];
}

/** The file that says which pack the corpus is. */
export const HEADER_FILE = 'corpus.yaml';

/** Sorts parsed files into the parts of the corpus by their folder; what has not the right shape becomes a fault. */
export function readCorpus(files: readonly CorpusFile[]): { corpus: Corpus; faults: CorpusFault[] } {
  const faults: CorpusFault[] = [];
  const articles: Written<ArticleSource>[] = [];
  const entities: Written<EntitySource>[] = [];
  const events: Written<EventSource>[] = [];
  let header: Written<CorpusHeader> | undefined;

  const take = <Schema extends v.GenericSchema>(
    schema: Schema,
    at: Written<unknown>,
  ): Written<v.InferOutput<Schema>>[] => {
    const parsed = v.safeParse(schema, at.value);
    if (parsed.success) return [{ ...at, value: parsed.output }];
    faults.push(...parsed.issues.map((issue) => shapeFault(issue, at, schema)));
    return [];
  };
  const takeList = <Schema extends v.GenericSchema>(schema: Schema, { file, value }: CorpusFile) => {
    if (Array.isArray(value))
      return value.flatMap((item, index) => take(schema, { file, path: [index], value: item }));
    const at = { file, path: [], value };
    faults.push(errorAt(at, [], 'this file is not a list', 'start each entry with "- id: …"'));
    return [];
  };

  for (const file of files) {
    const at = { ...file, path: [] };
    if (file.file === HEADER_FILE) header = take(CorpusHeader, at)[0];
    else if (file.file.startsWith('articles/')) articles.push(...take(ArticleSource, at));
    else if (file.file.startsWith('entities/')) entities.push(...takeList(EntitySource, file));
    else if (file.file.startsWith('events/')) events.push(...takeList(EventSource, file));
    else
      faults.push(
        errorAt(at, [], 'no part of the corpus is read from here', 'move it to articles, entities or events'),
      );
  }
  if (header === undefined && !faults.some(({ file }) => file === HEADER_FILE)) {
    const at = { file: HEADER_FILE, path: [], value: undefined };
    faults.push(errorAt(at, [], 'the corpus has no header', 'write one with id, revision and title'));
  }
  return { corpus: { header, articles, entities, events }, faults };
}

function shapeFault(issue: v.BaseIssue<unknown>, at: Written<unknown>, schema: v.GenericSchema): CorpusFault {
  const below = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(below.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(schema, below.slice(0, -1));
    return errorAt(at, below, `"${key}" is no key of this`, suggest(key, known, `use ${known.join(', ')}`));
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return errorAt(at, below.slice(0, -1), `"${key}" is missing`, `add "${key}: …"`);
  if (issue.type === 'picklist') {
    const words = issue.expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
    return errorAt(at, below, `${issue.received} is no ${key}`, `use one of ${words}`);
  }
  if (issue.type === 'check')
    return errorAt(at, below, issue.message, 'the corpus guide shows how dates are written');
  if (issue.kind === 'schema' && issue.type !== 'union')
    return errorAt(
      at,
      below,
      `this is ${issue.received}`,
      `write ${issue.expected ?? 'something else'} here`,
    );
  return errorAt(at, below, issue.message, `rewrite ${JSON.stringify(issue.input)}`);
}

/** The keys that a schema knows at a path, so that the mend can name them. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  let here = unwrapped(schema);
  for (const step of path) here = unwrapped(typeof step === 'number' ? here?.item : here?.entries?.[step]);
  return Object.keys(here?.entries ?? {});
}

/** The parts of a valibot schema that `keysAt` walks through. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
}

function unwrapped(schema: unknown): SchemaNode | undefined {
  let node = schema as SchemaNode | undefined;
  while (node?.wrapped !== undefined) node = node.wrapped as SchemaNode;
  return node;
}
