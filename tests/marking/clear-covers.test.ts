import { afterEach, expect, test, vi } from 'vitest';
import { isClear } from '../../src/marking/clear-covers.ts';

afterEach(() => vi.unstubAllGlobals());

/** What browsers compute for a box that paints nothing. */
const BARE = {
  opacity: '1',
  filter: 'none',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  backgroundRepeat: 'repeat',
  backgroundSize: 'auto',
  backdropFilter: 'none',
  borderImageSource: 'none',
  boxShadow: 'none',
  outlineStyle: 'none',
  outlineOffset: '0px',
  transform: 'none',
  scale: 'none',
  width: '600px',
  content: 'normal',
  ...Object.fromEntries(
    ['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => [
      [`border${side}Style`, 'none'],
      [`border${side}Width`, '0px'],
    ]),
  ),
};

/** Whether a name is seen under a link of this style, which is stretched over it. */
function isSeenUnder(style: Partial<typeof BARE>): boolean {
  vi.stubGlobal('getComputedStyle', (_: Element, part?: string) => ({ ...BARE, ...(part ? {} : style) }));
  const link = {
    localName: 'a',
    namespaceURI: 'http://www.w3.org/1999/xhtml',
    shadowRoot: null,
    assignedSlot: null,
    parentNode: null,
  };
  return isClear(link as unknown as Element);
}

const ICON = { backgroundImage: 'url("icon.svg")', backgroundRepeat: 'no-repeat', backgroundSize: '10px' };

test.each([
  ['a link that paints nothing', {}],
  ['one icon', ICON],
])('a name is seen under %s', (_, style) => expect(isSeenUnder(style)).toBe(true));

test.each([
  ['a ground', { backgroundColor: 'rgb(255, 255, 255)' }],
  ['an icon that is repeated all over it', { ...ICON, backgroundRepeat: 'repeat' }],
  ['one that is repeated in a line', { ...ICON, backgroundRepeat: 'repeat-x' }],
  ['a picture as wide as a part of it', { ...ICON, backgroundSize: '20%' }],
  ['a blur of what lies below', { backdropFilter: 'blur(20px)' }],
])('but not under %s', (_, style) => expect(isSeenUnder(style)).toBe(false));
