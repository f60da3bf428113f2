import type { JSX } from 'preact';
import type { ArticleView, EventView } from '../model/views.ts';
import { dateLabel, labelsTogether } from './date-label.ts';
import { nameOf, type Side, sidesOf } from './dispute-sides.ts';
import { besideEachOther, countText, text } from './i18n.ts';
import { statusLabel } from './status-label.ts';
import { webAddress } from './web-address.ts';

interface DisagreementProps {
  readonly event: EventView;
  /** Shows every article; absent where they stand below anyway. */
  readonly onSources?: () => void;
}

/** Sides at once: the event's own, the one that speaks against it, and a plan that came otherwise; more would push the next event out of a card. */
const MOST_SIDES = 3;

/** Publishers named for a side where there are no more; of more the first, and a number: a row of three lines is no row. */
const MOST_NAMES = 2;

/**
 * On what the sources of an event disagree: which dates and statuses they give, and who; the longer sentences and the
 * rest of the sides on demand. Where it is about something else the sentences are all there is.
 */
export function Disagreement({ event, onSources }: DisagreementProps): JSX.Element {
  const isAboutDates = event.disagreements.some(({ about }) => about === 'date' || about === 'status');
  const sides = isAboutDates ? sidesOf(event) : [];
  const labels = labelsTogether(sides.map(({ date }) => date));
  const labelOf = (date: string): string | undefined => labels[sides.findIndex((side) => side.date === date)];
  const [shown, others] = [sides.slice(0, MOST_SIDES), sides.slice(MOST_SIDES)];
  // A derived sentence says in words what the sides say.
  const sentences = event.disagreements.filter(({ about, derived }) => !(derived && about === 'date'));
  const rest = isAboutDates ? sentences : sentences.slice(1);
  return (
    <section class="dispute" aria-label={text('event_disagreement')}>
      {isAboutDates ? <Sides sides={shown} labelOf={labelOf} /> : <p>{sentences[0]?.text}</p>}
      {rest.length + others.length > 0 && (
        <details class="dispute-rest">
          <summary>{text('event_dispute_rest')}</summary>
          <Sides sides={others} labelOf={labelOf} />
          {rest.map((disagreement, index) => (
            <p key={index}>{disagreement.text}</p>
          ))}
        </details>
      )}
      {onSources && (
        <button type="button" class="dispute-sources" onClick={onSources}>
          {text('event_dispute_sources')}
        </button>
      )}
    </section>
  );
}

interface SidesProps {
  readonly sides: readonly Side[];
  /** How a date is written beside those of the other sides. */
  readonly labelOf: (date: string) => string | undefined;
}

/** A date stands once, whatever different sides say became of it. */
function Sides({ sides, labelOf }: SidesProps): JSX.Element | null {
  if (sides.length === 0) return null;
  return (
    <dl>
      {[...Map.groupBy(sides, ({ date }) => date)].map(([date, told]) => (
        <div key={date}>
          <dt title={dateLabel(date)}>{labelOf(date)}</dt>
          {told.map(({ status, articles }) => (
            <dd key={status}>
              {statusLabel(status)}
              {' · '}
              {besideEachOther(named(articles)).map(({ before, item }) => (
                <>
                  {before}
                  <Publisher article={item} />
                </>
              ))}
              {articles.length > MOST_NAMES && <> {countText('event_and_more', articles.length - 1)}</>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function named(articles: readonly ArticleView[]): readonly ArticleView[] {
  return articles.length > MOST_NAMES ? articles.slice(0, 1) : articles;
}

/** Who says so, leading to where. */
function Publisher({ article }: { article: ArticleView }): JSX.Element {
  const address = webAddress(article.url);
  if (address === undefined) return <span dir="auto">{nameOf(article)}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={article.title || text('source_open')}
      dir="auto"
    >
      {nameOf(article)}
    </a>
  );
}
