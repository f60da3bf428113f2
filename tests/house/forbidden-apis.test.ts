import { describe, expect, it } from 'vitest';
import { nodesOf, ownNames, placeOf, scriptsUnder } from './project.ts';

/** What shipped code never names, and the rule that it would break. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  innerHTML: 'text reaches the screen through preact or textContent',
  outerHTML: 'text reaches the screen through preact or textContent',
  insertAdjacentHTML: 'text reaches the screen through preact or textContent',
  dangerouslySetInnerHTML: 'text reaches the screen through preact or textContent',
  setHTMLUnsafe: 'text reaches the screen through preact or textContent',
  createContextualFragment: 'text reaches the screen through preact or textContent',
  srcdoc: 'text reaches the screen through preact or textContent',
  XMLHttpRequest: 'no network',
  WebSocket: 'no network',
  EventSource: 'no network',
  sendBeacon: 'no network',
  RTCPeerConnection: 'no network',
  importScripts: 'no remote code',
  eval: 'no remote code',
  Function: 'no remote code',
  postMessage: 'pages hear nothing from us',
};

/** The one file that may fetch: the knowledge base, from the extension's own package. */
const FETCHES = 'src/service/knowledge.ts';

const shipped = scriptsUnder('src', 'entrypoints').filter((path) => !path.startsWith('src/cli/'));

describe('shipped code', () => {
  it('uses nothing that is forbidden', () => {
    const found = shipped.flatMap((path) =>
      named(path, (name) => Object.hasOwn(FORBIDDEN, name)).map(
        ({ name, place }) => `${place}: ${name} (${FORBIDDEN[name]})`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('fetches nothing but the knowledge base from its own package', () => {
    const fetching = shipped.filter((path) => named(path, (name) => name === 'fetch').length > 0);
    expect(fetching).toEqual([FETCHES]);
  });
});

/** Where a file names a global: not where it has a name of its own that is spelt alike. */
function named(path: string, wanted: (name: string) => boolean): { name: string; place: string }[] {
  const own = ownNames(path);
  return [...nodesOf(path)].flatMap((node) => {
    const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? String(node.name) : '';
    return wanted(name) && !own.has(name) ? [{ name, place: placeOf(path, node.start) }] : [];
  });
}
