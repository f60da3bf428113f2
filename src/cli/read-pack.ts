import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Name, Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';

/** A pack as its file has it, but for what cannot be a name. */
interface ReadPack {
  readonly pack: Pack;
  /** A sentence, without its end, about each name that was left out: for its sake alone nobody should go without the others. */
  readonly left: readonly string[];
}

/** Reads the pack of a file; the failure is a sentence for whoever made it, with the place of the fault and the id of what has it. */
export function readPack(file: string): Result<ReadPack> {
  const value = readJson(file);
  if (!value.ok) return fail(`${file} could not be read as a pack: ${value.error}`);
  const left: string[] = [];
  const parsed = v.safeParse(Pack, withoutNoNames(value.value, left));
  if (!parsed.success) {
    const [issue, ...others] = parsed.issues;
    const more = others.length === 0 ? '' : `; and ${others.length} more faults`;
    return fail(`${file} is no pack: ${faultIn(issue)}${more}`);
  }
  const twice = idTakenTwice(parsed.output);
  return twice === undefined ? ok({ pack: parsed.output, left }) : fail(`${file} is no pack: ${twice}`);
}

function readJson(file: string): Result<unknown> {
  try {
    const text = decodeText(readFileSync(file));
    const value = text.ok ? parseJson(text.value) : text;
    if (!value.ok || (isObject(value.value) && !Array.isArray(value.value))) return value;
    return fail(`it is ${isObject(value.value) ? 'a list' : 'no object'}, and a pack is one object`);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Something read that may be an object. */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What is to be a pack, without the entries in lists of names that are none; a sentence about each goes to `left`. */
function withoutNoNames(value: unknown, left: string[]): unknown {
  if (!isObject(value) || !Array.isArray(value.entities)) return value;
  const entities: unknown[] = value.entities;
  return {
    ...value,
    entities: entities.map((entity, number) => {
      if (!isObject(entity) || !Array.isArray(entity.names)) return entity;
      const names: unknown[] = entity.names;
      const kept = names.filter((name, at) => {
        const fault = whyNoName(name);
        if (fault !== undefined) left.push(`${whose(entity, `entities.${number}`)}: names.${at} ${fault}`);
        return fault === undefined;
      });
      return kept.length === names.length ? entity : { ...entity, names: kept };
    }),
  };
}

function whyNoName(name: unknown): string | undefined {
  const text = isObject(name) ? name.text : name;
  if (text === '') return 'is empty';
  if (typeof text !== 'string') return 'is no name: it should be a text, or an object with "text"';
  if (typeof name === 'string') return undefined;
  const parsed = v.safeParse(Name, name);
  return parsed.success ? undefined : `("${text}") is no name: ${faultIn(parsed.issues[0])}`;
}

function whose({ id }: Fields, otherwise: string): string {
  return typeof id === 'string' && id !== '' ? id : otherwise;
}

/** What is wrong in a pack, and where. What our own checks say (of dates, addresses) is a sentence already. */
function faultIn(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the file';
  const [list, entry] = issue.path ?? [];
  const id = isObject(entry?.value) ? whose(entry.value, '') : '';
  const noun = NOUNS[String(list?.key)];
  return `${place}${saying(issue)}${noun === undefined || id === '' ? '' : `, in the ${noun} "${id}"`}`;
}

/** What the lists of a pack hold. */
const NOUNS: Readonly<Record<string, string>> = { entities: 'entity', articles: 'article', events: 'event' };

function saying(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'min_length') return ' is empty';
  if (issue.type === 'max_length') return ` has over ${String(issue.requirement)} characters`;
  if (issue.type === 'integer' || issue.type === 'min_value')
    return ` should be a whole number from 0, and is ${issue.received}`;
  if (issue.kind !== 'schema') return `: ${issue.message}`;
  if (issue.received === 'undefined') return ' is missing';
  return ` should be ${issue.expected ?? 'something else'}, and is ${issue.received}`;
}

/** The first id that two entries of one list claim: lookups would answer with the later, and say nothing of the other. */
function idTakenTwice(pack: Pack): string | undefined {
  for (const list of ['entities', 'articles', 'events'] as const) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of pack[list].entries()) {
      const first = seen.get(id);
      if (first !== undefined)
        return `${list}.${index}.id: another ${NOUNS[list]} has the id "${id}", ${list}.${first}`;
      seen.set(id, index);
    }
  }
  return undefined;
}
