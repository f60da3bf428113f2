import * as v from 'valibot';
import { annotateNames } from '../engine/names/annotate-names.ts';
import { createCompany } from '../engine/ranking/company.ts';
import { chooseDiverse, poolFor } from '../engine/ranking/diverse.ts';
import { type RankedEvent, scoreEvents } from '../engine/ranking/rank-events.ts';
import { createRankingIndex, type RankingIndex } from '../engine/ranking/ranking-index.ts';
import { readRankingPage, type TextToRead } from '../engine/ranking/read-ranking-page.ts';
import type { ScoreParts } from '../engine/ranking/score-parts.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { PageDate } from '../model/page-facts.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { DEEPEST_HTML } from './check-html.ts';
import { checkInput, DocumentInput, type ReadDocument, readDocument } from './document.ts';
import { lineCommand } from './line-command.ts';
import { KNOWLEDGE_FLAGS, type Knowledge, openKnowledge } from './open-knowledge.ts';
import { createWholeReader } from './read-whole.ts';

/** The command `npm run --silent related`: what a card would show for a name on a page, JSON Lines in and out. */

const USAGE = `Usage: npm run --silent related < asks.jsonl > events.jsonl
An ask a line: {"id": "…", "text": "…" or "html": "…", "published": "YYYY-MM-DD", "entity": "canonical name or id"};
optional: "url", "language", "mention": {"start": 0, "end": 7}. The events come best first. A text without a date is
ranked by the time that follows from what it tells, as annotate dates it.

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

/** The length in days of a time that a document without a date may be given by what it tells. */
const CLEAR = 31;

/** Digits that a score is given with. */
const SCORE_DIGITS = 4;

const OFFSET = 'an offset is a whole number from 0';
const Offset = v.pipe(v.number(OFFSET), v.integer(OFFSET), v.minValue(0, OFFSET));

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
    const index = createRankingIndex(knowledge.value.kb);
    const options: Options = { limit, explain: flags.explain };
    const readWhole = createWholeReader(knowledge.value.kb);
    return ok((value) => relatedEvents({ ...knowledge.value, index, readWhole }, options, value));
  },
);

/** What an ask is answered from. */
interface Sources extends Knowledge {
  readonly index: RankingIndex;
  readonly readWhole: ReturnType<typeof createWholeReader>;
}

function relatedEvents(
  { kb, readerFor, index, readWhole }: Sources,
  options: Options,
  value: unknown,
): Result<object> {
  const input = checkInput(RelatedInput, value);
  if (!input.ok) return input;
  const entity = kb.findEntity(input.value.entity);
  if (!entity) return fail(`The knowledge base has no entity "${input.value.entity}".`);
  const read = readDocument(input.value);
  if (!read.ok) return read;
  const source = textToRead(read.value);
  const mentions = annotateNames(readerFor(read.value.declared), source.text);
  // Offsets of the ask are into the text that was given, which a title may stand before.
  const before = source.text.length - read.value.text.length;
  const { mention } = input.value;
  if (mention && (mention.start >= mention.end || mention.end > read.value.text.length))
    return fail(`"mention" is no stretch of the text, which has ${read.value.text.length} characters.`);
  const around = mention && { start: mention.start + before, end: mention.end + before };
  const published =
    source.published ?? clearEnough(readWhole({ ...source, published: null, mentions }).published);
  const page = readRankingPage({ ...source, published, mentions }, entity.id, around);
  const events = kb.eventsOf(entity.id);
  const ask = { entity: entity.id, events, page, index, knowsUntil: kb.knowsUntil };
  const scored = scoreEvents(ask, poolFor(options.limit));
  const { sharedBy } = createCompany({ ...ask, rarity: ask.index.rarityAmong(ask.events) });
  return ok({
    events: chooseDiverse(scored, options.limit, entity.id).map((ranked) => ({
      ...shown(ranked),
      ...(options.explain && { parts: rounded(ranked.parts), shared: sharedBy(index.entryOf(ranked.event)) }),
      reports: ranked.event.reports.map(({ article, date, summary }) => ({ article, date, summary })),
    })),
  });
}

/** The title is read before the text, as in the browser; of a bare text the first line is the title where it is short. */
function textToRead({ article, language, text }: ReadDocument): Omit<TextToRead, 'mentions'> {
  const { title, published } = article;
  if (title !== null) return { text: `${title}\n\n${text}`, titleEnd: title.length, published, language };
  const firstLine = text.indexOf('\n');
  const titleEnd = firstLine >= 0 && firstLine <= LONGEST_TITLE ? firstLine : 0;
  return { text, titleEnd, published, language };
}

/** When a text came out, where that is told or follows from it within a month: "since 2022" is no time to be near to. */
function clearEnough(published: PageDate | null): PageDate | null {
  if (published === null) return null;
  const { earliest, latest } = knownEdtf(published.edtf);
  return latest - earliest <= CLEAR ? published : null;
}

/** Of what is dated by the page's own month or year nobody can say that it came next. */
function shown({ event, next, around, score }: RankedEvent): object {
  const { id, title, date, status } = event;
  return { id, title, date, status, next: next && !around, ...(around && { around }), score: round(score) };
}

function rounded(parts: ScoreParts): object {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, round(part)]));
}

function round(value: number): number {
  return Number(value.toFixed(SCORE_DIGITS));
}

if (import.meta.main) process.exitCode = await related(process.argv.slice(2), process);
