import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Known, Status } from '../../model/pack.ts';
import type { ArticleToRead } from './article-to-read.ts';
import { tellingsOf } from './clauses/tellings-of.ts';
import { cuesOf } from './cues/cues-of.ts';
import { gather } from './gathering/gather.ts';
import type { Span } from './layout/span.ts';
import { type Titled, type TitleSource, titleOf } from './title/title.ts';
import { participantsOf } from './who/cast.ts';

/** Something that an article says has happened, is planned, or was denied or called off. Offsets are UTF-16. */
export interface TextEvent extends Span {
  readonly title: string;
  /** EDTF, at the precision that the text supports. */
  readonly date: string;
  readonly known: Known;
  readonly status: Status;
  /** Ids of entities. */
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** Every sentence that tells of it; `start` and `end` are those of the first. */
  readonly sentences: readonly Span[];
  /** The rules that fired, for `annotate --explain`. */
  readonly rules: readonly string[];
}

/**
 * The events that an article tells of, in order of appearance, each once. A language without a table of cues has none. Never throws;
 * time is linear in the text.
 */
export function readEvents(article: ArticleToRead): TextEvent[] {
  const published = dateOf(article.published);
  const titles = titlesOf(titleSource(article));
  return gather(tellingsOf(article, published), published).map(
    ({ best, date, known, status, cast, sentences, rules }) => ({
      ...(sentences[0] ?? best.sentence),
      title: titles(best),
      date: date.text,
      known,
      status,
      participants: participantsOf(cast),
      places: cast.places,
      sentences,
      rules,
    }),
  );
}

/** Titles of which no two are alike where their clauses are not: what would get that of another of its sentence has only its own words. */
function titlesOf(source: TitleSource): (told: Titled) => string {
  const given = new Set<string>();
  return (told) => {
    const title = titleOf(source, told);
    const own = given.has(title)
      ? titleOf(source, { ...told, sentence: told.clause, subject: undefined })
      : title;
    given.add(own);
    return own;
  };
}

function titleSource(article: ArticleToRead): TitleSource {
  const cues = cuesOf(article.language);
  return {
    text: article.text,
    nameOf: fullNames(article),
    tells: (words) =>
      cues !== undefined &&
      !cues.datedOnly &&
      (!cues.past || cues.past.test(words) || cues.planned.test(words)),
  };
}

/** How a text calls each of those whom it names: by the form with most words, of such the first. */
function fullNames({ text, names }: ArticleToRead): (entity: string) => string | undefined {
  let forms: Map<string, string> | undefined;
  return (entity) => {
    if (!forms) {
      forms = new Map();
      for (const { start, end, entity: id } of names) {
        const form = text.slice(start, end);
        if (wordsIn(form) > wordsIn(forms.get(id) ?? '')) forms.set(id, form);
      }
    }
    return forms.get(entity);
  };
}

function wordsIn(form: string): number {
  return form.match(/\S+/g)?.length ?? 0;
}

function dateOf(text: string | null): EdtfDate | undefined {
  const parsed = text === null ? undefined : parseEdtf(text);
  return parsed?.ok && Number.isFinite(parsed.value.earliest) && Number.isFinite(parsed.value.latest)
    ? parsed.value
    : undefined;
}
