import type * as v from 'valibot';
import { type CorpusFault, errorAt, type FaultPath, suggest, type Written } from './fault.ts';

/** Valibot's names of types in the words of authors. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of keys',
};

/** What valibot found at a written value, each fault once, in the words of authors. */
export function shapeFaults(
  issues: readonly v.BaseIssue<unknown>[],
  at: Written<unknown>,
  schema: v.GenericSchema,
): CorpusFault[] {
  const faults = issues.map((issue) => shapeFault(issue, at, schema));
  // A list in place of an object is an issue for each of the object's keys.
  return [...new Map(faults.map((fault) => [`${fault.path.join()}: ${fault.what}`, fault])).values()];
}

function shapeFault(issue: v.BaseIssue<unknown>, at: Written<unknown>, schema: v.GenericSchema): CorpusFault {
  const below = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(below.at(-1) ?? '');
  if (issue.type === 'strict_object') {
    const parent = below.slice(0, -1);
    if (issue.expected === 'Object')
      return errorAt(at, below, `${subject(at, below)} is ${received(issue)}`, keysMend(schema, below));
    if (Array.isArray(issue.path?.at(-1)?.input))
      return errorAt(at, parent, `${subject(at, parent)} is a list`, keysMend(schema, parent));
    if (issue.received === 'undefined') return errorAt(at, parent, `"${key}" is missing`, `add "${key}: …"`);
    const known = keysAt(schema, parent);
    return errorAt(at, below, `"${key}" is no key of this`, suggest(key, known, `use ${known.join(', ')}`));
  }
  if (issue.type === 'picklist') {
    const words = issue.expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
    return errorAt(at, below, `${issue.received} is no ${key}`, `use one of ${words}`);
  }
  if (issue.type === 'check')
    return errorAt(at, below, issue.message, 'the corpus guide shows how dates are written');
  if (issue.kind === 'schema' && issue.type !== 'union') {
    const expected = issue.expected ?? 'something else';
    return errorAt(at, below, `this is ${received(issue)}`, `write ${KINDS[expected] ?? expected} here`);
  }
  return errorAt(at, below, issue.message, `rewrite ${JSON.stringify(issue.input)}`);
}

function subject(at: Written<unknown>, below: FaultPath): string {
  return at.path.length + below.length === 0 ? 'this file' : 'this';
}

function received({ received: kind }: v.BaseIssue<unknown>): string {
  return kind === 'null' ? 'empty' : (KINDS[kind] ?? kind);
}

function keysMend(schema: unknown, path: FaultPath): string {
  return `write its keys: ${keysAt(schema, path).join(', ')}`;
}

/** The keys that a schema knows at a path, so that the mend can name them. */
function keysAt(schema: unknown, path: FaultPath): string[] {
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
