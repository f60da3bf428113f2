import type { EventJoiner } from '../engine/grouping/join-event.ts';
import { annotateNames } from '../engine/names/annotate-names.ts';
import type { ReadText } from '../engine/reading/read-text.ts';
import { joinerOf } from '../kb/join-events.ts';
import type { Mention } from '../model/mention.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { DEEPEST_HTML } from './check-html.ts';
import { checkInput, DocumentInput, readDocument } from './document.ts';
import { eventLine } from './event-line.ts';
import { lineCommand } from './line-command.ts';
import { KNOWLEDGE_FLAGS, type Knowledge, openKnowledge } from './open-knowledge.ts';
import { createWholeReader } from './read-whole.ts';

/** The command `npm run --silent annotate`: the engine on text or HTML, JSON Lines in and out. */

const USAGE = `Usage: npm run --silent annotate < documents.jsonl > annotated.jsonl
A document a line: {"id": "…", "text": "…"} or {"id": "…", "html": "…", "url": "…"};
optional: "published": "YYYY-MM-DD", "language": "en". Offsets are UTF-16 indices into the text.

  --only names,dates,events,article   only these parts
  --explain                           the rules that fired, and why an event joined one that is known
  --kb PACK.json                      this pack in place of the bundled corpus
  --without ID,ID                     as if these articles were not in the corpus

A document that does not say when it came out is dated by what it tells, as an interval with its evidence.
A line that is not valid, or whose HTML nests deeper than ${DEEPEST_HTML} elements, gets {"id", "error"} in its place, and the
exit status is 2.
`;

const PARTS = ['names', 'dates', 'events', 'article'] as const;
type Part = (typeof PARTS)[number];

/** What the command was asked for, and what it needs to answer. */
interface Task {
  readonly knowledge: Knowledge;
  readonly parts: ReadonlySet<Part>;
  readonly explain: boolean;
  readonly readWhole: ReturnType<typeof createWholeReader>;
  /** Made when first asked for: reading all events takes as long as a hundred documents. */
  readonly join: () => EventJoiner;
}

/** Runs the command; resolves with its exit status. */
export const annotate = lineCommand(
  USAGE,
  { ...KNOWLEDGE_FLAGS, only: { type: 'string' }, explain: { type: 'boolean', default: false } },
  (flags, warn) => {
    const parts = partsOf(flags.only);
    if (!parts.ok) return parts;
    const opened = openKnowledge(flags, warn);
    if (!opened.ok) return opened;
    const { kb } = opened.value;
    const task: Task = {
      knowledge: opened.value,
      parts: parts.value,
      explain: flags.explain,
      readWhole: createWholeReader(kb),
      join: once(() => joinerOf(kb.pack)),
    };
    return ok((value) => annotateDocument(task, value));
  },
);

function annotateDocument(task: Task, value: unknown): Result<object> {
  const input = checkInput(DocumentInput, value);
  if (!input.ok) return input;
  const document = readDocument(input.value);
  if (!document.ok) return document;
  const { language, declared, text, article } = document.value;
  const { parts, knowledge } = task;
  const mentions = annotateNames(knowledge.readerFor(declared), text, article.title ?? '');
  const namesOnly = parts.size === 1 && parts.has('names');
  const { published } = article;
  const read = namesOnly ? undefined : task.readWhole({ text, language, published, mentions });
  return ok({
    language,
    ...(input.value.html !== undefined && { text }),
    ...(parts.has('article') && { article: { ...article, published: read?.published ?? null } }),
    ...(parts.has('names') && { mentions: mentions.map((mention) => mentionLine(knowledge, text, mention)) }),
    ...(parts.has('dates') && { dates: (read?.dates ?? []).map((date) => dateLine(date, task.explain)) }),
    ...(parts.has('events') && { events: eventLines(task, text, read) }),
  });
}

function mentionLine({ kb }: Knowledge, text: string, mention: Mention): object {
  const { start, end, entity: id, candidates, confidence, standsFor } = mention;
  const entity = id === null ? undefined : kb.entity(id);
  return {
    start,
    end,
    surface: text.slice(start, end),
    entity: entity ? { id: entity.id, name: entity.name, kind: entity.kind } : null,
    ...(!entity && { candidates }),
    confidence,
    ...(standsFor && { standsFor }),
  };
}

function dateLine({ rule, ...date }: ReadText['dates'][number], explain: boolean): object {
  return { ...date, ...(explain && { rule }) };
}

function eventLines({ knowledge, explain, join }: Task, text: string, read: ReadText | undefined): object[] {
  return (read?.events ?? []).map((event) =>
    eventLine(event, { text, kb: knowledge.kb, join: join(), published: read?.published?.edtf, explain }),
  );
}

function partsOf(only: string | undefined): Result<ReadonlySet<Part>> {
  const asked = only?.split(',').map((part) => part.trim()) ?? PARTS;
  const known = asked.filter((part): part is Part => (PARTS as readonly string[]).includes(part));
  if (known.length < asked.length) return fail(`--only takes ${PARTS.join(', ')}, not "${only}".`);
  return ok(new Set(known));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

if (import.meta.main) process.exitCode = await annotate(process.argv.slice(2), process);
