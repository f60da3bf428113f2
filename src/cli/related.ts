import * as v from 'valibot';
import { annotateNames } from '../engine/names/annotate-names.ts';
import { chooseDiverse } from '../engine/ranking/diverse.ts';
import { pageEntitiesOf } from '../engine/ranking/page-entities.ts';
import { type RankedEvent, rankEvents } from '../engine/ranking/rank-events.ts';
import { countRarity, type Rarity } from '../engine/ranking/rarity.ts';
import type { PageEntity } from '../model/page-facts.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkInput, DocumentInput, type ReadDocument, readDocument } from './document.ts';
import { DEEPEST_HTML } from './html-depth.ts';
import { lineCommand } from './line-command.ts';
import { KNOWLEDGE_FLAGS, type Knowledge, openKnowledge } from './open-knowledge.ts';

/** The command `npm run --silent related`: what a card would show for a name on a page, JSON Lines in and out. */

const USAGE = `Usage: npm run --silent related < asks.jsonl > events.jsonl
An ask a line: {"id": "…", "text": "…" or "html": "…", "published": "YYYY-MM-DD", "entity": "canonical name or id"};
optional: "url", "language", "mention": {"start": 0, "end": 7}. The events come best first.

  --limit N              at most N events a line (default 10)
  --explain              the parts of each score, and which of the page's entities an event shares
  --kb PACK.json         this pack in place of the bundled corpus
  --without ID,ID        as if these articles were not in the corpus

A line that is not valid, or whose HTML nests deeper than ${DEEPEST_HTML} elements, gets {"id", "error"} in its place, and the
exit status is 2.
`;

const DEFAULT_LIMIT = '10';

/** Longest first line that is taken for a title, in UTF-16 units; a longer one is a text without line breaks. */
const LONGEST_TITLE = 200;

/** Digits that a score is given with. */
const SCORE_DIGITS = 4;

const Offset = v.pipe(v.number('an offset is a number'), v.integer(), v.minValue(0));

const RelatedInput = v.intersect([
  DocumentInput,
  v.looseObject({
    entity: v.string('"entity" must be the name or id of an entity'),
    mention: v.optional(v.looseObject({ start: Offset, end: Offset })),
  }),
]);

interface Options {
  readonly limit: number;
  readonly explain: boolean;
}

/** Runs the command; resolves with its exit status. */
export const related = lineCommand(
  USAGE,
  {
    ...KNOWLEDGE_FLAGS,
    limit: { type: 'string', default: DEFAULT_LIMIT },
    explain: { type: 'boolean', default: false },
  },
  (flags, warn) => {
    const limit = Number(flags.limit);
    if (!Number.isInteger(limit) || limit < 1)
      return fail(`--limit takes a whole number from 1, not "${flags.limit}".`);
    const knowledge = openKnowledge(flags, warn);
    if (!knowledge.ok) return knowledge;
    const rarity = countRarity(knowledge.value.kb.events);
    const options: Options = { limit, explain: flags.explain };
    return ok((value) => relatedEvents(knowledge.value, rarity, options, value));
  },
);

function relatedEvents(
  { kb, reader }: Knowledge,
  rarity: Rarity,
  options: Options,
  value: unknown,
): Result<object> {
  const input = checkInput(RelatedInput, value);
  if (!input.ok) return input;
  const entity = kb.findEntity(input.value.entity);
  if (!entity) return fail(`The knowledge base has no entity "${input.value.entity}".`);
  const read = readDocument(input.value);
  if (!read.ok) return read;
  const document = read.value;
  const ranked = rankEvents({
    entity: entity.id,
    events: kb.eventsOf(entity.id),
    pageDate: document.article.published,
    pageEntities: entitiesOn(document, (text) => annotateNames(reader, text)),
    rarity,
    knowsUntil: kb.knowsUntil,
  });
  return ok({
    events: chooseDiverse(ranked, options.limit, entity.id).map((event) => shown(event, options.explain)),
  });
}

/** The entities of a page with their weight, as marking counts them in the browser: the title is read before the text. */
function entitiesOn(
  document: ReadDocument,
  annotateText: (text: string) => ReturnType<typeof annotateNames>,
): PageEntity[] {
  const { title } = document.article;
  const text = title === null ? document.text : `${title}\n\n${document.text}`;
  const firstLine = text.indexOf('\n');
  const titleEnd = firstLine >= 0 && firstLine <= LONGEST_TITLE ? firstLine : 0;
  return pageEntitiesOf(annotateText(text), ({ end }) => end <= titleEnd);
}

function shown({ event, next, score, parts, shared }: RankedEvent, explain: boolean): object {
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    status: event.status,
    next,
    score: rounded(score),
    ...(explain && {
      parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, rounded(part)])),
      shared,
    }),
    reports: event.reports.map(({ article, date, summary }) => ({ article, date, summary })),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(SCORE_DIGITS));
}

if (import.meta.main) process.exitCode = await related(process.argv.slice(2), process);
