import { daysApart, knownEdtf } from '../../model/edtf.ts';
import type { PageDate, PageEntity, Passage } from '../../model/page-facts.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { readDates } from '../dates/read-dates.ts';
import { announcedFor } from './announced.ts';
import { itemDate } from './item-date.ts';
import { ANOTHER_TIME } from './tuning.ts';
import { yearsAgo } from './years-ago.ts';

/** A page as ranking reads it, around one mention. */
export interface RankingPage {
  /** When it was published, EDTF; null where it does not say. */
  readonly date: Pick<PageDate, 'edtf'> | null;
  /** Whom it names. */
  readonly entities: readonly PageEntity[];
  /** BCP 47; empty where nobody knows. */
  readonly language: string;
  readonly title: string;
  /** The text around the name: its sentence, or those that name the entity. Empty where that is not known. */
  readonly passage: string;
  /** Ids of those who are named in the passage. */
  readonly near: readonly string[];
  /** Ids of those who are named in the first paragraphs. */
  readonly lead: readonly string[];
  /** The days that the passage and the title name, and the days of another time that the first paragraphs do, EDTF. */
  readonly dates: readonly string[];
  /** What its first paragraphs say, and the days that they name: they tell its time where it has no date. */
  readonly opening: { readonly text: string; readonly dates: readonly string[] };
  /** The date with which the item of a chronicle or an agenda begins that the name stands in, EDTF; null in ordinary text. */
  readonly item: string | null;
  /** The days and months ahead that its sentence, or the title where that names the entity, states, EDTF. */
  readonly announced: readonly string[];
}

/** What a page says of itself, and whom it names. */
export type PageAtLarge = Pick<RankingPage, 'date' | 'entities' | 'language' | 'title'>;

/** The text around a mention, and how it names the entity that is asked about; no names where nobody is. */
export type NamedPassage = Omit<Passage, 'beside'> & { readonly names?: readonly string[] };

/** A page around one passage; reads the days that this, the title and the first paragraphs name. */
export function rankingPage(page: PageAtLarge, passage: NamedPassage): RankingPage {
  const { date, entities, language, title } = page;
  const { text, near, lead, opening = '', names = [] } = passage;
  const own = date && knownEdtf(date.edtf);
  const datesIn = (said: string): readonly DateMention[] =>
    readDates(said, { published: date?.edtf ?? null, language });
  const daysOf = (mentions: readonly DateMention[], said: string): string[] =>
    mentions.flatMap((mention) => (own && yearsAgo(mention, said, own)) ?? mention.edtf ?? []);
  const around = `${title}\n${text}`;
  const dates = datesIn(around);
  const opened = daysOf(datesIn(opening), opening);
  return {
    date,
    entities,
    language,
    title,
    passage: text,
    near,
    lead,
    dates: [...daysOf(dates, around), ...(date ? opened.filter(isDay).filter(isFarFrom(date.edtf)) : [])],
    opening: { text: opening, dates: opened },
    item: itemDate(dates, text, title.length + 1),
    announced: announcedFor(names, { title, text, language, dates }, own),
  };
}

/** A month is named in passing ("since he took office in May"): it raised what happened to others in that month. */
function isDay(date: string): boolean {
  return knownEdtf(date).precision === 'day';
}

function isFarFrom(published: string): (date: string) => boolean {
  const page = knownEdtf(published);
  return (date) => daysApart(knownEdtf(date), page) > ANOTHER_TIME;
}
