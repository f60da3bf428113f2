import * as v from 'valibot';
import { type CorpusFault, errorAt, type Written } from './fault.ts';
import { shapeFaults } from './shape-fault.ts';
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
    faults.push(...shapeFaults(parsed.issues, at, schema));
    return [];
  };
  const takeList = <Schema extends v.GenericSchema>(schema: Schema, { file, value }: CorpusFile) => {
    if (Array.isArray(value))
      return value.flatMap((item, index) => take(schema, { file, path: [index], value: item }));
    const at = { file, path: [], value };
    faults.push(
      value === null
        ? errorAt(at, [], 'this file is empty', 'start each entry with "- id: …", or take the file out')
        : errorAt(at, [], 'this file is not a list', 'start each entry with "- id: …"'),
    );
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
  if (!files.some(({ file }) => file.startsWith('articles/'))) {
    const at = { file: 'articles', path: [], value: undefined };
    faults.push(errorAt(at, [], 'the corpus has no articles', 'write each into a file of this folder'));
  }
  return { corpus: { header, articles, entities, events }, faults };
}
