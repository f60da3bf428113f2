import { plannedDates } from '../engine/events/planned-dates.ts';
import { isOverdue } from '../engine/ranking/now-line.ts';
import { type KnowledgeBase, placesOf } from '../kb/knowledge-base.ts';
import { type Article, type Entity, type Event, namesOf, type Report } from '../model/pack.ts';
import type {
  ArticleView,
  EntityRef,
  EntityView,
  EventRef,
  EventView,
  Participant,
  ReportView,
} from '../model/views.ts';
import { today } from './today.ts';

/** An entity as views show it. */
export function entityView(entity: Entity): EntityView {
  const { id, kind, name, description } = entity;
  const native = nativeNameOf(entity);
  return { id, kind, name, description, ...(native ? { nativeName: native } : {}) };
}

/** A name that nobody could cite is never shown as who somebody is. */
function nativeNameOf(entity: Entity): EntityView['nativeName'] {
  const own = namesOf(entity).find((name) => name.own && !name.unchecked);
  return own && { text: own.text, language: own.language ?? '' };
}

/** An article as views show it. */
export function articleView(article: Article): ArticleView {
  const { id, title, titleBasis, publisher, language, digest } = article;
  return {
    id,
    title,
    titleBasis,
    publisher,
    language,
    digest,
    ...pick(article, 'url'),
    ...pick(article, 'published'),
    ...pick(article, 'known'),
    ...pick(article, 'evidence'),
    ...pick(article, 'sourceKind'),
  };
}

/**
 * An event as views show it, joined with its articles; `next` tells whether it lies after the date of the page. In a list
 * that is about an entity, `subject`, an event that only names it says where.
 */
export function eventView(kb: KnowledgeBase, event: Event, next: boolean, subject?: string): EventView {
  const namedIn = subject === undefined ? undefined : namedBeside(kb, event, subject);
  const instead = event.replacedBy === undefined ? undefined : kb.event(event.replacedBy);
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    ...pick(event, 'evidence'),
    status: event.status,
    next,
    participants: participantsOf(kb, event),
    places: refsOf(kb, event.places),
    ...(namedIn === undefined ? {} : { namedIn }),
    reports: event.reports.flatMap((report) => reportView(kb, report)),
    disagreements: event.disagreements ?? [],
    plannedFor: plannedDates(event),
    overdue: isOverdue(event, kb.knowsUntil, today()),
    ...(instead && { instead: eventRef(instead) }),
  };
}

/** An event as another one points to it. */
export function eventRef({ id, title, date }: Event): EventRef {
  return { id, title, date };
}

/** A report as views show it; none where its article is not there. */
export function reportView(kb: KnowledgeBase, report: Report): ReportView[] {
  const article = kb.article(report.article);
  // A pack may report from an article that it does not hold; the rest of the event is still true.
  if (!article) return [];
  const { date, status, summary } = report;
  return [
    {
      article: articleView(article),
      date,
      status,
      summary,
      ...pick(report, 'known'),
      ...pick(report, 'note'),
    },
  ];
}

/**
 * Of an event that only names an entity, the sentence that does: that of CNN's own report says nothing of CNN, and quoted for it a
 * reader looks for the name in vain. Empty where no sentence has the name, and where the title has it and says enough.
 */
function namedBeside(kb: KnowledgeBase, event: Event, subject: string): string | undefined {
  if (event.participants.includes(subject) || placesOf(event, kb.entity).has(subject)) return undefined;
  const naming = event.reports.filter(({ alsoNames = [] }) => alsoNames.includes(subject));
  const entity = kb.entity(subject);
  if (naming.length === 0 || !entity) return undefined;
  const names = namesOf(entity).map(({ text }) => text);
  const hasName = (words: string): boolean => names.some((name) => holdsWords(words, name));
  return (hasName(event.title) ? undefined : naming.find(({ summary }) => hasName(summary))?.summary) ?? '';
}

/** True where a name stands in a text between letters of no word: "US" is not in "USSR". */
function holdsWords(text: string, name: string): boolean {
  const parts = text.split(name);
  return parts.slice(1).some((behind, at) => !/\p{L}$/u.test(parts[at] ?? '') && !/^\p{L}/u.test(behind));
}

/** People before ministries: where a row has room for two names, those of a visit are not its two press offices. */
function participantsOf(kb: KnowledgeBase, { participants }: Event): Participant[] {
  const all = participants.flatMap((id) => {
    const entity = kb.entity(id);
    return entity ? [{ id, name: entity.name, kind: entity.kind }] : [];
  });
  const isPerson = ({ kind }: Participant): boolean => kind === 'person';
  return [...all.filter(isPerson), ...all.filter((one) => !isPerson(one))];
}

function refsOf(kb: KnowledgeBase, ids: readonly string[]): EntityRef[] {
  return ids.flatMap((id) => {
    const entity = kb.entity(id);
    return entity ? [{ id, name: entity.name }] : [];
  });
}

function pick<Source extends object, Key extends keyof Source>(
  source: Source,
  key: Key,
): { [K in Key]?: NonNullable<Source[K]> } {
  const value = source[key];
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: NonNullable<Source[K]> });
}
