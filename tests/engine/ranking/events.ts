import type { RankingPage } from '../../../src/engine/ranking/ranking-page.ts';
import type { Event, Status } from '../../../src/model/pack.ts';
import type { PageEntity } from '../../../src/model/page-facts.ts';

/** What a test says of an event; the rest is filled in. */
interface Sketch {
  readonly id: string;
  readonly date: string;
  readonly who?: string[];
  readonly where?: string[];
  readonly status?: Status;
  /** How many articles report it; each as one that happened, unless `planned` says for when it had been announced. */
  readonly articles?: number;
  readonly planned?: string[];
  readonly parts?: string[];
  /** What its reports say, where a test looks at words. */
  readonly says?: string;
  readonly title?: string;
}

/** An event of our own for a test. */
export function event({
  id,
  date,
  who = [],
  where = [],
  status = 'happened',
  articles = 1,
  planned = [],
  parts,
  says = 'What the article says.',
  title = id,
}: Sketch): Event {
  const announced = planned.map((day, index) => report(`${id}-plan-${index}`, day, 'planned', says));
  const told = Array.from({ length: articles }, (_, index) => report(`${id}-${index}`, date, status, says));
  return {
    id,
    title,
    date,
    status,
    participants: who,
    places: where,
    reports: [...announced, ...told],
    ...(parts && { parts }),
  };
}

function report(article: string, date: string, status: Status, summary: string): Event['reports'][number] {
  return { article, date, status, summary };
}

/** The entities of a page: those of the title, then others, as "name" or "name*3" for three mentions. */
export function page(inTitle: string, others = ''): PageEntity[] {
  const read = (names: string, title: boolean): PageEntity[] =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => {
        const [id = '', count = '1'] = name.split('*');
        return { id, count: Number(count), inTitle: title };
      });
  return [...read(inTitle, true), ...read(others, false)];
}

/** A page of a date that names these, and of which a test says more. */
export function pageOf(
  date: string | null,
  entities: readonly PageEntity[],
  more: Partial<RankingPage> = {},
): RankingPage {
  return {
    date: date === null ? null : { edtf: date },
    entities,
    language: 'en',
    title: '',
    passage: '',
    near: [],
    lead: [],
    dates: [],
    opening: { text: '', dates: [] },
    announced: [],
    item: null,
    ...more,
  };
}

/** The corpus that a ranking is counted over, of events alone. */
export function corpusOf(events: readonly Event[]) {
  return { events, entities: [], articles: [] };
}
