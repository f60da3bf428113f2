import { annotateNames } from '../engine/names/annotate-names.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkInput, DocumentInput, readDocument } from './document.ts';
import { DEEPEST_HTML } from './html-depth.ts';
import { lineCommand } from './line-command.ts';
import { KNOWLEDGE_FLAGS, type Knowledge, openKnowledge } from './open-knowledge.ts';

/** The command `npm run --silent annotate`: the engine on text or HTML, JSON Lines in and out. */

const USAGE = `Usage: npm run --silent annotate < documents.jsonl > annotated.jsonl
A document a line: {"id": "…", "text": "…"} or {"id": "…", "html": "…", "url": "…"};
optional: "published": "YYYY-MM-DD", "language": "en". Offsets are UTF-16 indices into the text.

  --only names,article   only these parts
  --kb PACK.json         this pack in place of the bundled corpus
  --without ID,ID        as if these articles were not in the corpus

This version annotates names, and reads the article and its published date out of HTML. The parts "dates" and
"events" come with a later version; until then they are absent from the output, not empty.
A line that is not valid, or whose HTML nests deeper than ${DEEPEST_HTML} elements, gets {"id", "error"} in its place, and the
exit status is 2.
`;

const PARTS = ['names', 'article'] as const;
const LATER_PARTS: readonly string[] = ['dates', 'events'];
type Part = (typeof PARTS)[number];

/** Runs the command; resolves with its exit status. */
export const annotate = lineCommand(
  USAGE,
  { ...KNOWLEDGE_FLAGS, only: { type: 'string' } },
  (flags, warn) => {
    const parts = partsOf(flags.only);
    if (!parts.ok) return parts;
    const knowledge = openKnowledge(flags, warn);
    if (!knowledge.ok) return knowledge;
    return ok((value) => annotateDocument(knowledge.value, parts.value, value));
  },
);

function annotateDocument(
  { kb, reader }: Knowledge,
  parts: ReadonlySet<Part>,
  value: unknown,
): Result<object> {
  const input = checkInput(DocumentInput, value);
  if (!input.ok) return input;
  const document = readDocument(input.value);
  if (!document.ok) return document;
  const { language, text, article } = document.value;
  return ok({
    language,
    ...(input.value.html !== undefined && { text }),
    ...(parts.has('article') && { article }),
    ...(parts.has('names') && {
      mentions: annotateNames(reader, text).map(({ start, end, entity: id, candidates, confidence }) => {
        const entity = id === null ? undefined : kb.entity(id);
        return {
          start,
          end,
          surface: text.slice(start, end),
          entity: entity ? { id: entity.id, name: entity.name, kind: entity.kind } : null,
          ...(!entity && { candidates }),
          confidence,
        };
      }),
    }),
  });
}

function partsOf(only: string | undefined): Result<ReadonlySet<Part>> {
  const asked = only?.split(',').map((part) => part.trim()) ?? PARTS;
  const later = asked.filter((part) => LATER_PARTS.includes(part));
  if (later.length > 0)
    return fail(
      `This version does not annotate ${later.join(' and ')} yet; --only takes ${PARTS.join(' and ')}.`,
    );
  const known = asked.filter((part): part is Part => (PARTS as readonly string[]).includes(part));
  if (known.length < asked.length) return fail(`--only takes ${PARTS.join(' and ')}, not "${only}".`);
  return ok(new Set(known));
}

if (import.meta.main) process.exitCode = await annotate(process.argv.slice(2), process);
