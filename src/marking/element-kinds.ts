/**
 * What an element means for the text around it, by its name alone: computed style would tell more, but asking for it
 * forces the page to work it out before it wants to.
 * `join` text goes on through it; `space` it stands for one space; `skip` it and its text are as if they were not
 * there; `unread` cuts, and its text is never read; `cut` everything else, unknown elements too.
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
    'code samp kbd var svg text tspan textPath desc math mi mn mo ms mtext iframe noframes object audio video canvas',
};

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, ElementKind] => [name, kind as ElementKind]),
  ),
);

/** What an element means for the text around it. */
export function kindOf(element: Element): ElementKind {
  return KINDS.get(element.localName) ?? 'cut';
}

/**
 * Elements in which nothing is a mention, at whatever depth: where a reader writes (editable fields and the code editors
 * that are not even editable for the browser), program text, and what is shown only on failure.
 */
const CLOSED =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i],' +
  'textarea,select,code,samp,kbd,svg,math,canvas,audio,video,object,' +
  '.monaco-editor,.cm-editor,.CodeMirror,.ace_editor,.ql-editor,.ProseMirror';

/** True inside an editable field, a code editor or program text. Looks at names and attributes only, never at style. */
export function isClosedToReading(element: Element): boolean {
  return element.closest(CLOSED) !== null || element.ownerDocument.designMode === 'on';
}

/** The same for many elements in one reading: what is known of an ancestor is not asked again. */
export function createClosedCheck(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const isClosed = (element: Element): boolean => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = element.parentElement;
    const closed = parent === null ? isClosedToReading(element) : isClosed(parent) || element.matches(CLOSED);
    known.set(element, closed);
    return closed;
  };
  return isClosed;
}

/** Where a site leads around itself. Names there answer to the pointer but get no mark: a first mention belongs in the text. */
const AROUND =
  'nav,footer,header:not(main header,article header),[role="banner" i],[role="navigation" i],[role="menu" i],' +
  '[role="menubar" i],[role="contentinfo" i]';

/** True in menus, navigation, and the head and foot of the site (a `header` within the article holds its title). */
export function isAroundTheText(element: Element): boolean {
  return element.closest(AROUND) !== null;
}
