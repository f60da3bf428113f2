import type { JSX } from 'preact';
import { hashOf, type LibraryFilter } from '../model/library-route.ts';
import type { EntityKind } from '../model/pack.ts';
import { countText, text } from '../ui/i18n.ts';
import { FilterChoice } from './filter-choice.tsx';
import { type EntityCount, withEntity } from './filter-events.ts';
import { KIND_LABELS } from './kind-labels.ts';
import { soughtIn } from './sought-in.ts';
import type { LibraryEventHappened } from './state.ts';

/** Entities that a list shows before it is shown to its end: three lists fit a window of 900 px. */
const FIRST_SHOWN = 8;

interface EntityListProps {
  readonly kind: EntityKind;
  readonly filter: LibraryFilter;
  readonly entities: readonly EntityCount[];
  readonly sought: string;
  readonly isWhole: boolean;
  readonly dispatch: (event: LibraryEventHappened) => void;
}

/** The people, places or organisations of the events that are shown, the most frequent first; a field finds the others. */
export function EntityList(props: EntityListProps): JSX.Element | null {
  const { kind, filter, entities, sought, isWhole, dispatch } = props;
  if (entities.length === 0) return null;
  const matching = soughtIn(entities, sought);
  const shown = isWhole ? matching : matching.slice(0, Math.max(FIRST_SHOWN, filter[kind].length));
  const heading = `filter-${kind}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{text(KIND_LABELS[kind])}</h2>
      {(entities.length > FIRST_SHOWN || sought !== '') && (
        <input
          type="search"
          class="choice-search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={text('library_find_name')}
          aria-label={text('library_find_name_in', text(KIND_LABELS[kind]))}
          value={sought}
          onInput={(event) => dispatch({ kind: 'sought', entities: kind, text: event.currentTarget.value })}
        />
      )}
      <ul data-stops="list">
        {shown.map(({ id, name, count, chosen }) => (
          <FilterChoice
            key={id}
            address={hashOf({ kind: 'timeline', filter: withEntity(filter, kind, id) })}
            label={name}
            count={count}
            isChosen={chosen}
          />
        ))}
      </ul>
      {matching.length === 0 && <p class="choice-none">{text('library_no_name')}</p>}
      {shown.length < matching.length && (
        <button
          type="button"
          class="choice-more"
          onClick={() => dispatch({ kind: 'listed', entities: kind })}
        >
          {countText('library_show_all', matching.length)}
        </button>
      )}
    </section>
  );
}
