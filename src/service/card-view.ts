import { daysFromPage, isNext } from '../engine/ranking/now-line.ts';
import { idsByScore } from '../engine/ranking/rank-events.ts';
import { ANOTHER_TIME } from '../engine/ranking/tuning.ts';
import type { CardView, ChosenEvents, TimelineView } from '../model/card-views.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { Entity, Event } from '../model/pack.ts';
import type { PageContext, Passage } from '../model/page-facts.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { companionsOf, holdStrongest, sharedEvents } from './companions.ts';
import { type JudgedPage, judgePage, type Knowledge, selectOn } from './page-view.ts';
import { entityView, eventView } from './views.ts';

/** Said where a card or a view asks for somebody whom the knowledge base does not have (any more). */
const UNKNOWN = 'Backstory knows nothing of this name any more. Reload the page.';

/** A name as it stands on a page, and whom it may mean. */
export interface AskedName {
  readonly candidates: readonly string[];
  /** False where the page may mean somebody else, be there one candidate or several. */
  readonly isSure: boolean;
  readonly surface: string;
  readonly standsFor?: 'government' | undefined;
  readonly passage?: Passage | undefined;
}

/** The card for a name on a page of a site: of one entity, or of those that the name may mean. */
export function cardView(
  knowledge: Knowledge,
  page: PageContext,
  { candidates, isSure, surface, standsFor, passage }: AskedName,
  site: string,
): Result<CardView> {
  const known = candidates.map((id) => knowledge.kb.entity(id)).filter((entity) => entity !== undefined);
  const [first] = known;
  if (!first) return fail(UNKNOWN);
  const judged = judgePage(knowledge, page, passage?.text);
  return ok(
    isSure
      ? entityCard(knowledge, judged, site, first, { standsFor, passage, surface })
      : {
          ...frameOf(knowledge, judged, site),
          subject: { kind: 'unsure', surface, candidates: known.map(entityView) },
          companions: [],
          together: null,
          after: [],
          before: [],
          strongest: [],
          dates: [],
        },
  );
}

/** Every event of an entity, seen from a page (or from nowhere, where no page is given). */
export function timelineView(
  knowledge: Knowledge,
  page: PageContext | null,
  entityId: string,
): Result<TimelineView> {
  const entity = knowledge.kb.entity(entityId);
  if (!entity) return fail(UNKNOWN);
  const date = page && judgePage(knowledge, page).date;
  const pageDate = date ? knownEdtf(date.edtf) : null;
  return ok({
    entity: entityView(entity),
    events: knowledge.kb.eventsOf(entityId).map((event) => {
      const next = pageDate !== null && isNext(knowledge.index.entryOf(event), pageDate);
      return eventView(knowledge.kb, event, next, entityId);
    }),
  });
}

function entityCard(
  knowledge: Knowledge,
  judged: JudgedPage,
  site: string,
  entity: Entity,
  { standsFor, passage, surface }: Omit<AskedName, 'candidates' | 'isSure'>,
): CardView {
  const { kb } = knowledge;
  const companions = companionsOf(knowledge, judged, entity.id, passage);
  const shared = sharedEvents(knowledge, entity.id, companions);
  const around = passage && { ...passage, names: [surface] };
  const chosen = (events?: readonly Event[]): ChosenEvents => {
    const { after, before } = selectOn(knowledge, judged, entity.id, around, events);
    return {
      after: after.map(({ event }) => eventView(kb, event, true, entity.id)),
      before: before.map(({ event }) => eventView(kb, event, false, entity.id)),
      strongest: idsByScore([...after, ...before]),
    };
  };
  const best = chosen();
  return {
    ...frameOf(knowledge, judged, site),
    subject: { kind: 'entity', entity: entityView(entity), ...(standsFor && { standsFor }) },
    companions,
    together:
      shared && holdStrongest(shared.events, best)
        ? { companions: shared.companions, ...chosen(shared.events) }
        : null,
    ...best,
    ...(isFarFromAll(knowledge, judged, entity.id) && { isFar: true }),
    dates: kb.eventsOf(entity.id).map(({ date }) => date),
  };
}

/** True where some events are known and all are of another time than the page: the best of them are far, and the card says so. */
function isFarFromAll({ kb, index }: Knowledge, { date }: JudgedPage, entity: string): boolean {
  const entries = index.entriesOf(kb.eventsOf(entity));
  const page = date && knownEdtf(date.edtf);
  return (
    page !== null && entries.length > 0 && entries.every((entry) => daysFromPage(entry, page) > ANOTHER_TIME)
  );
}

function frameOf({ kb }: Knowledge, judged: JudgedPage, site: string) {
  return { pageDate: judged.date, knowsUntil: kb.knowsUntil, site };
}
