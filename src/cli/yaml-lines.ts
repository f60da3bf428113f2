import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { FaultPath } from '../kb/corpus/fault.ts';

/** A YAML text, parsed: its value, what is wrong with it as YAML, and where each value stands. */
export interface YamlWithLines {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly what: string }[];
  /** The line, from 1, of the value at a path; of its nearest parent where the path leads to nothing. */
  lineOf(path: FaultPath): number;
}

/** Parses YAML 1.2, in which dates and "no" are plain text. Never throws: faults are in `errors`. */
export function parseYaml(text: string): YamlWithLines {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const errors = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    what: message,
  }));
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = pairOf(node, step);
          // The key's place, not the value's: a folded text begins a line below its key.
          if (!isScalar(pair?.key)) break;
          offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          offset = startOf(node) ?? offset;
        } else break;
      }
      return lineAt(offset);
    },
  };
}

function pairOf(map: YAMLMap, key: string | number) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
