import { localNameOf, matches, ownerDocumentOf, parentElementOf } from '../platform/native-node.ts';
import { MOST_LEVELS } from './tuning.ts';

/**
 * What an element means for the text around it, by its name alone: computed style would tell more, but asking for it
 * forces the page to work it out before it wants to. `join` text goes on through it; `space` it stands for one space;
 * `skip` it and its text are as if they were not there; `unread` cuts, and its text is never read; `cut` everything
 * else, unknown elements too.
 */
export type ElementKind = 'join' | 'space' | 'skip' | 'unread' | 'cut';

const NAMES: Readonly<Record<Exclude<ElementKind, 'cut'>, string>> = {
  join:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span ' +
    'strike strong time tt u',
  space: 'br',
  // The readings over Chinese and Japanese characters stand between the parts of a name.
  skip: 'wbr rt rp rtc',
  // Program text is no prose (but `pre` is: browsers show plain text files in one). Charts answer to the pointer
  // themselves and cut their labels anywhere. What a frame, a canvas or a video holds is shown only where they fail.
  unread:
    'script style noscript template title head textarea input select option optgroup datalist output ' +
    'code samp kbd var svg math iframe noframes object audio video canvas',
};

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, ElementKind] => [name, kind as ElementKind]),
  ),
);

/** What an element means for the text around it. */
export function kindOf(element: Element): ElementKind {
  return KINDS.get(localNameOf(element)) ?? 'cut';
}

/** Code editors that are not even editable for the browser. */
export const EDITORS = '.monaco-editor,.cm-editor,.CodeMirror,.ace_editor,.ql-editor,.ProseMirror';

/**
 * Elements in which nothing is a mention, at whatever depth: where a reader writes (editable fields and code editors),
 * program text, and what is shown only on failure. Joined as it runs: the minifier writes one literal out at each use.
 */
export const CLOSED = [
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i]',
  'textarea,select,code,samp,kbd,svg,math,canvas,audio,video,object',
  EDITORS,
].join();

/**
 * True for an element that is closed to reading: inside an editable field, a code editor or program text, or deeper than pages
 * are read. Looks at names and attributes only, never at style.
 */
export function isClosedToReading(element: Element): boolean {
  let levels = 0;
  for (let at: Element | null = element; at !== null; at = parentElementOf(at))
    if (++levels > MOST_LEVELS || matches(at, CLOSED)) return true;
  return isBeingDesigned(element);
}

/** True where all of the document is an editable field. */
export function isBeingDesigned(element: Element): boolean {
  return ownerDocumentOf(element)?.designMode === 'on';
}
