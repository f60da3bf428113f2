import type { EventFit, EventJoiner } from '../engine/grouping/join-event.ts';
import type { TextEvent } from '../engine/reading/read-events.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';

/** What an event of a document is answered with. */
interface EventContext {
  /** The text of the document. */
  readonly text: string;
  readonly kb: KnowledgeBase;
  readonly join: EventJoiner;
  /** When the document came out (EDTF). */
  readonly published: string | undefined;
  readonly explain: boolean;
}

/** Digits of the evidence that `--explain` shows. */
const DIGITS = 2;

/** An event as `annotate` writes it: with names in place of ids, and the known event that it is, if it is one. */
export function eventLine(event: TextEvent, { text, kb, join, published, explain }: EventContext): object {
  const { title, date, status, participants, places, known, start, end, sentences, rules } = event;
  const nameOf = (id: string): string => kb.entity(id)?.name ?? id;
  const { joined, nearest } = join({
    key: 'document#0',
    report: {
      article: 'document',
      date,
      status,
      summary: text.slice(start, end),
      participants: [...participants],
      places: [...places],
    },
    published,
  });
  return {
    title,
    date,
    status,
    participants: participants.map(nameOf),
    places: places.map(nameOf),
    known,
    start,
    end,
    ...(joined && { event: joined.event }),
    ...(explain && {
      rules,
      sentences,
      ...(joined && { joined: fitLine(joined) }),
      ...(nearest && { nearest: fitLine(nearest) }),
    }),
  };
}

function fitLine({ event, score, evidence }: EventFit): object {
  const parts = Object.entries(evidence).filter(([, value]) => value !== 0);
  return {
    event,
    score: rounded(score),
    evidence: Object.fromEntries(parts.map(([about, value]) => [about, rounded(value)])),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS));
}
