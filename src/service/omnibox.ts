import { type LibraryRoute, libraryAddress, placeOfSearch } from '../model/library-route.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import type { SearchView } from '../model/search-views.ts';
import type { EventView } from '../model/views.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';

/** What the address bar shows under the typed words; Chromium draws up to eight, and the first is its own. */
const MOST_SUGGESTIONS = 6;

/** Names come first, but not so many that no event is left in sight. */
const MOST_NAMES = 2;

/** One thing that was found, as the address bar offers it. */
interface Offer {
  /** What stands in the address bar when the reader chooses it, and is handed back then. */
  readonly words: string;
  readonly place: LibraryRoute;
}

/**
 * The keyword in the address bar: finds as you type; Enter opens what was chosen in the library, or there all that the
 * words find. `dateLabel` puts EDTF into the reader's words.
 */
export function serveOmnibox(
  find: (query: string) => Promise<SearchView>,
  dateLabel: (edtf: string) => string,
): void {
  // Firefox for Android has none.
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_default') });

  const offersFor = async (typed: string): Promise<Offer[]> => {
    const query = typed.trim().slice(0, LONGEST_QUERY);
    return query === '' ? [] : offersOf(await find(query), dateLabel);
  };

  omnibox.onInputChanged.addListener((typed, suggest) => {
    void offersFor(typed)
      .then((offers) => suggest(offers.map(({ words }) => ({ content: words, description: drawn(words) }))))
      .catch((error: unknown) => report(error, 'searching from the address bar'));
  });

  omnibox.onInputEntered.addListener((entered, disposition) => {
    void openEntered(entered, disposition).catch((error: unknown) =>
      report(error, 'opening from the address bar'),
    );
  });

  /** The background may have slept since the offer was made, so nothing is remembered: the words find it again. */
  async function openEntered(entered: string, disposition: string): Promise<void> {
    // From a private window the library opens in a normal one: its address, which the history keeps, says nothing then.
    if (await isPrivate()) {
      await browser.tabs.create({ url: browser.runtime.getURL(libraryAddress(WHOLE_LIBRARY)) });
      return;
    }
    const title = titleIn(entered);
    const chosen = (await offersFor(title)).find(({ words }) => words === entered);
    const url = browser.runtime.getURL(libraryAddress(chosen?.place ?? placeOfSearch(title)));
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }
}

const WHOLE_LIBRARY = placeOfSearch('');

/** True where the reader types into the address bar of a private window. */
async function isPrivate(): Promise<boolean> {
  return (await browser.windows.getLastFocused()).incognito;
}

/** Between the title of an offer and what tells it from others of that title: spaces that no title holds. */
const BREAK = ' \u2009·\u2009 ';

function titleIn(words: string): string {
  return words.split(BREAK, 1)[0] ?? words;
}

function offersOf(found: SearchView, dateLabel: (edtf: string) => string): Offer[] {
  const eventOffer = ({ id, title, date }: EventView): Offer => ({
    words: `${title}${BREAK}${dateLabel(date)}`,
    place: { kind: 'event', id },
  });
  const answer = found.answer?.event ? [eventOffer(found.answer.event)] : [];
  // Who holds an office comes before whoever is only described by it; a perhaps says so in the popup alone.
  const holders = (found.answer?.holders ?? []).filter(({ held }) => held !== 'perhaps');
  const named = [
    ...holders.map(({ entity: { id, name }, description }) => ({ id, name, description })),
    ...found.entities.map(({ entity }) => entity),
  ];
  const names = named
    .filter(({ id }, at) => named.findIndex((one) => one.id === id) === at)
    .slice(0, MOST_NAMES)
    .map(
      ({ id, name, description }): Offer => ({
        words: [name, ...(description === '' ? [] : [description])].join(BREAK),
        place: { kind: 'entity', id },
      }),
    );
  const events = found.events
    .filter(({ event }) => event.id !== found.answer?.event?.id)
    .map(({ event }) => eventOffer(event));
  return [...answer, ...names, ...events].slice(0, MOST_SUGGESTIONS);
}

/** Chromium reads a description as XML; Firefox draws it as it is, and has no word for its own markup either. */
function drawn(words: string): string {
  return isGecko() ? words : words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** True in Firefox, by the scheme of the extension's own files. */
function isGecko(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
