import type { Mention } from '../../../../src/model/mention.ts';
import type { GoldMention, GoldPage } from './gold.ts';

/** Judges mentions that the engine found on a page by those that a reader found: exact span and entity, or it is an error. */

/** From here on a mention is marked on a page, so from here on it counts. */
const MARKED = 0.9;

/** What judging needs of a page. */
export type JudgedPage = Pick<GoldPage, 'id' | 'language' | 'half' | 'mentions' | 'until'>;

/** What came of one place: a mention found, one that is not there, or one that was missed. Offsets are UTF-16. */
export interface Outcome {
  readonly verdict: 'right' | 'wrong' | 'missed';
  readonly page: string;
  readonly half: GoldPage['half'];
  readonly language: string;
  readonly start: number;
  readonly end: number;
  /** The entity that the reader saw there; null where there is none. */
  readonly expected: string | null;
  /** The entity that was marked there; null where none was. */
  readonly got: string | null;
  /** True where the surface is a short form of the entity's full name: "Xi", "US". */
  readonly short: boolean;
  /** True for a wrong hit on what only looks like a known name. */
  readonly trapped: boolean;
  /** True for a miss that the engine offered as "not sure", with the right entity among its candidates. */
  readonly offered: boolean;
}

/** An outcome before what the page says of it. */
type Judged = Pick<Outcome, 'verdict' | 'start' | 'end' | 'expected' | 'got'> &
  Partial<Pick<Outcome, 'trapped' | 'offered'>>;

/** Some outcomes, counted. Precision and recall are NaN where there is nothing to divide by. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly trapped: number;
  readonly offered: number;
}

/** The classes that figures are asked for. */
export const CLASSES: Readonly<Record<string, (outcome: Outcome) => boolean>> = {
  all: () => true,
  English: ({ language }) => language === 'en',
  'other languages': ({ language }) => language !== 'en',
  'short forms alone': ({ short }) => short,
};

/**
 * What came of each mention of a page, in order. `nameOf` gives an entity's full name. What stands after the part that
 * was read, or touches a place that readers would differ on, counts for nothing.
 */
export function judgePage(
  page: JudgedPage,
  text: string,
  found: readonly Mention[],
  nameOf: (entity: string) => string,
): Outcome[] {
  const read = page.until ?? text.length;
  const marked = found.filter(
    ({ end, entity, confidence }) => end <= read && entity !== null && confidence >= MARKED,
  );
  const others = found.filter((mention) => !marked.includes(mention));
  const hits = new Set<Mention>();
  const judged: Judged[] = [];
  for (const gold of page.mentions) {
    const { start, entity: expected, unsure } = gold;
    if (expected === undefined || unsure) continue;
    const end = endOf(gold);
    const hit = marked.find((mention) => mention.entity === expected && fits(mention, gold));
    if (hit) {
      hits.add(hit);
      judged.push({ verdict: 'right', start, end, expected, got: expected });
    } else {
      const offered = others.some((mention) => mention.candidates.includes(expected) && fits(mention, gold));
      judged.push({ verdict: 'missed', start, end, expected, got: null, offered });
    }
  }
  for (const mention of marked) {
    const { start, end, entity: got } = mention;
    const at = page.mentions.filter((gold) => gold.start < end && endOf(gold) > start);
    if (hits.has(mention) || at.some(({ unsure }) => unsure)) continue;
    const expected = at.find(({ entity }) => entity !== undefined)?.entity ?? null;
    judged.push({ verdict: 'wrong', start, end, expected, got, trapped: at.some(({ trap }) => trap) });
  }
  const { id, half, language } = page;
  return judged
    .map((outcome) => {
      const entity = outcome.expected ?? outcome.got ?? '';
      const short = isShort(text.slice(outcome.start, outcome.end), nameOf(entity));
      return { page: id, half, language, short, trapped: false, offered: false, ...outcome };
    })
    .sort((a, b) => a.start - b.start);
}

/** Counts outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const right = count(({ verdict }) => verdict === 'right');
  const wrong = count(({ verdict }) => verdict === 'wrong');
  const missed = count(({ verdict }) => verdict === 'missed');
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    right,
    wrong,
    missed,
    trapped: count(({ trapped }) => trapped),
    offered: count(({ offered }) => offered),
  };
}

function endOf({ start, surface }: GoldMention): number {
  return start + surface.length;
}

/** Whether the span is that of the gold, or that of the part of it which is as good. */
export function fits({ start, end }: Mention, gold: GoldMention): boolean {
  if (start === gold.start && end === endOf(gold)) return true;
  if (gold.or === undefined) return false;
  const inner = gold.start + gold.surface.indexOf(gold.or);
  return start === inner && end === inner + gold.or.length;
}

/**
 * Shorter than the full name, and of fewer words: "Rusia" is no short form of "Russia". Scripts that put no space between words
 * have none: 习近平 is his full name.
 */
function isShort(surface: string, name: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(surface)) return false;
  return surface.length < name.length && wordsOf(surface) < wordsOf(name);
}

function wordsOf(text: string): number {
  return text.split(/[\s-]+/).length;
}
