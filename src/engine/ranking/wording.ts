import { type Entity, type Event, namesOf } from '../../model/pack.ts';
import { wordsOf } from '../grouping/words.ts';
import { stemsIn, topicStemsOf } from './topics.ts';
import { WORDING } from './tuning.ts';

/** The words of all events, for likeness of wording. Names are no words: whom a page and an event share is company. */
export interface WordingIndex {
  /**
   * By number of the event: how much its wording is like that of a page, 0 to 1. Each stem that both have counts by
   * its rarity over the events (inverse document frequency, saturating as in BM25; Robertson and Zaragoza 2009).
   */
  likeness(page: PageWording): Float64Array;
}

/** The words of a page that say what a mention is about. */
export interface PageWording {
  readonly title: string;
  /** The sentence around the name and what stands next to it. */
  readonly passage: string;
  /** BCP 47; empty where nobody knows. */
  readonly language: string;
  /** Whom they name: their names are left out. */
  readonly entities: readonly string[];
}

interface Postings {
  readonly events: number[];
  readonly weights: number[];
}

/** Indexes what is said of events, in their titles and in the reports. Texts are English, as all of the corpus is. */
export function indexWording(events: readonly Event[], entities: readonly Entity[]): WordingIndex {
  const postings = new Map<string, Postings>();
  const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
  const nameWords = new Map<string, readonly string[]>();
  const wordsOfName = (id: string): readonly string[] => {
    let words = nameWords.get(id);
    if (!words) {
      const entity = entitiesById.get(id);
      words = entity ? namesOf(entity).flatMap(({ text }) => wordsOf(text)) : [];
      nameWords.set(id, words);
    }
    return words;
  };
  const namesIn = (ids: readonly string[]): Set<string> => new Set(ids.flatMap(wordsOfName));
  events.forEach((event, number) => {
    const names = namesIn([...event.participants, ...event.places]);
    for (const [stem, weight] of weighStems(event, names)) {
      let list = postings.get(stem);
      if (!list) {
        list = { events: [], weights: [] };
        postings.set(stem, list);
      }
      list.events.push(number);
      list.weights.push(weight);
    }
  });
  return {
    likeness({ title, passage, language, entities: named }) {
      const scores = new Float64Array(events.length);
      const names = namesIn(named);
      for (const stem of stemsIn(`${title}\n${passage}`, language, names)) {
        const list = postings.get(stem);
        if (!list) continue;
        const telling = Math.log((events.length + 1) / (list.events.length + 1));
        for (let at = 0; at < list.events.length; at++) {
          const event = list.events[at] ?? 0;
          scores[event] = (scores[event] ?? 0) + telling * (list.weights[at] ?? 0);
        }
      }
      return scores.map((score) => 1 - Math.exp(-score / WORDING.enough));
    },
  };
}

/** The stems of an event: those of its title count in full, those of its reports by how many of them use one. */
function weighStems({ title, reports }: Event, names: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { summary } of reports)
    for (const stem of topicStemsOf(summary, names)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [stem, count] of counts) weights.set(stem, WORDING.summary * Math.sqrt(count / reports.length));
  for (const stem of topicStemsOf(title, names)) weights.set(stem, 1);
  return weights;
}
