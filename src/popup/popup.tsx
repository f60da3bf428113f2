import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { libraryAddress } from '../model/library-route.ts';
import { text } from '../ui/i18n.ts';
import { NotSearched } from '../ui/not-searched.tsx';
import { ChipList } from './chip-list.tsx';
import { withoutChips } from './chips.ts';
import type { PopupController } from './controller.ts';
import { Footer } from './footer.tsx';
import { type KeyPress, keyAction, mentionAsked } from './key-action.ts';
import { libraryPlace } from './library-place.ts';
import { PageOptions } from './page-options.tsx';
import { RecentList } from './recent-list.tsx';
import { RowSearch } from './row-search.tsx';
import { rowsOf } from './rows.ts';
import { ScreenView } from './screen-view.tsx';
import { spokenStatus } from './spoken-status.ts';

/** The toolbar popup: the search field, what it shows, and the switches. */
export function Popup({ controller }: { controller: PopupController }): JSX.Element {
  const state = controller.state.value;
  const { screen, query, selected } = state;
  const field = useRef<HTMLInputElement>(null);
  const rows = rowsOf(screen);
  const isRead = screen.kind === 'event' || screen.kind === 'article';

  useEffect(() => {
    // A screen that is read takes the focus itself; all others are gone through from the field.
    if (!isRead) field.current?.focus();
  }, [isRead]);
  useEffect(() => {
    // What was pressed may be gone ("Forget these", "Undo"), and no key would be heard any more.
    if (!isRead && document.hasFocus() && document.activeElement === document.body) field.current?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const inField = event.target === field.current;
    const press: KeyPress = {
      key: event.key,
      altKey: event.altKey,
      modified: event.ctrlKey || event.metaKey || event.shiftKey,
      composing: event.isComposing,
      atStart: !inField || (field.current?.selectionStart === 0 && field.current.selectionEnd === 0),
      inField,
    };
    const action = keyAction(state, press);
    const mention = mentionAsked(state, press);
    if (mention !== null) {
      event.preventDefault();
      void controller.showMention(mention);
    } else if (action) {
      event.preventDefault();
      controller.dispatch(action);
    } else if (!inField && isTyped(event)) {
      // Typing anywhere searches: the focus goes to the field before the browser inserts the letter.
      field.current?.focus();
    }
  }

  function type(next: string): void {
    controller.dispatch({ kind: 'typed', query: next });
    field.current?.focus();
  }

  const { switches = null } = state.page ?? {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of everything inside bubble up to here
    <div class="popup" onKeyDown={onKeyDown}>
      <RowSearch
        field={field}
        query={query}
        selected={selected}
        hasRows={rows.length > 0}
        onInput={(typed) => controller.dispatch({ kind: 'typed', query: typed })}
      />
      {screen.kind === 'results' && (
        // While the answer to the next letter is awaited, the offsets of the chips are those of the query before it.
        <ChipList
          chips={screen.results.chips}
          onRemove={(same) => type(withoutChips(screen.results.query, same))}
        />
      )}
      {query === '' && screen.kind === 'page' && (
        <RecentList recent={state.recent} onSearch={type} onForget={controller.forgetSearches} />
      )}
      <main class="screen" aria-busy={state.asked.question !== null}>
        <h1 class="spoken">{text('extension_name')}</h1>
        {screen.kind === 'results' && <NotSearched results={screen.results} />}
        <ScreenView
          state={state}
          dispatch={controller.dispatch}
          onShow={(entity) => void controller.showMention(entity)}
          remedies={{
            onResume: () => void controller.pause(false),
            onAccess: () => void controller.askAccess(),
          }}
        />
      </main>
      <p class={state.isUnseen ? 'unseen' : 'spoken'} role="status">
        {state.isUnseen ? text('popup_unseen') : spokenStatus(screen)}
      </p>
      {screen.kind === 'page' && <PageOptions switches={screen.page.switches} controller={controller} />}
      <Footer
        library={libraryAddress(libraryPlace(screen))}
        switches={switches}
        onSite={(off) => void controller.switchSite(switches?.host ?? '', off)}
        onEverywhere={(off) => void controller.switchEverywhere(off)}
      />
    </div>
  );
}

/** A key that puts a character into a text; the space bar belongs to the button that has the focus. */
function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}
