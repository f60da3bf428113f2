import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import type { FaultPath } from '../kb/corpus/fault.ts';

/** What is wrong with a YAML text, where, and how to mend it. */
interface YamlFault {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** A YAML text, parsed: its value, what is wrong with it as YAML, and where each value stands. */
export interface YamlWithLines {
  readonly value: unknown;
  readonly errors: readonly YamlFault[];
  /** The line, from 1, of the value at a path; of its nearest parent where the path leads to nothing. */
  lineOf(path: FaultPath): number;
}

/** A character that no text holds: it comes of a file that is none, or is not in UTF-8. */
const NO_TEXT = /(?![\t\n\r])[\p{Cc}\ufffd]/u;

/** Parses YAML 1.2, in which dates and "no" are plain text. Never throws: faults are in `errors`. */
export function parseYaml(text: string): YamlWithLines {
  const noText = NO_TEXT.exec(text);
  if (noText) return { value: undefined, errors: [noTextFault(text, noText)], lineOf: () => 1 };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const broken = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    line: lineAt(pos[0]),
    ...(code === 'MULTIPLE_DOCS'
      ? {
          what: 'this file holds several documents',
          mend: 'take the line out, or make a file of each',
        }
      : { what: message, mend: 'mend the YAML (colons in a text want quotes)' }),
  }));
  const errors = broken.length > 0 ? broken : aliasFaults(document, lineAt);
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

function noTextFault(text: string, { 0: character, index }: RegExpExecArray): YamlFault {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: text.slice(0, index).split('\n').length,
    what: `this is no text: it holds the character U+${code}`,
    mend: 'save it as text in UTF-8',
  };
}

/** Aliases are refused, all: one may lead nowhere or into itself, and some of ten lines would fill any memory. */
function aliasFaults(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_key, { source, range }) {
      faults.push({
        line: lineAt(range?.[0] ?? 0),
        what: `this is an alias, *${source}`,
        mend: 'write it out here, or put quotes around text that begins with *',
      });
    },
  });
  return faults;
}
