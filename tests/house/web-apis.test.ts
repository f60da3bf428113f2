import { describe, expect, it } from 'vitest';
import { featuresNamed, lacking } from './compat-data.ts';
import { filesUnder, nodesOf, ownNames, placeOf, type SyntaxNode, scriptsUnder, textOf } from './project.ts';

/**
 * Everything shipped runs in the oldest browsers that the manifest names, by MDN's data. The types of objects are not
 * known here, so a member counts as too new only where every feature of that name is: never a false alarm, and what
 * has an old namesake (`add`, `size`) is not seen. The browser tests run on newer versions, so this is the only guard.
 */

/** What is used although one of the browsers lacks it: there it is asked for first, or does nothing. */
const KNOWN: Readonly<Record<string, string>> = {
  ancestorOrigins: 'src/platform/sites-of-frame.ts goes by less where it is missing',
  'browser.sidebarAction.open': 'src/platform/side-panel.ts takes Chromium’s own panel where there is one',
};

const shipped = scriptsUnder('src', 'entrypoints').filter(
  (path) => !path.startsWith('src/cli/') && !path.endsWith('.d.ts'),
);
const styles = [...filesUnder('src'), ...filesUnder('entrypoints')].filter((path) => path.endsWith('.css'));

/** Keys of our own objects and types: a member of that name is ours before it is the platform's. */
const ownKeys = new Set(shipped.flatMap((path) => [...nodesOf(path)].flatMap(declaredKey)));

describe('the web APIs in shipped code', () => {
  it('are there in the oldest browsers', () => {
    const found = shipped.flatMap((path) => [
      ...globalsOf(path),
      ...membersOf(path),
      ...extensionApisOf(path),
    ]);
    expect(
      found.filter(({ name }) => !(name in KNOWN)).map(({ place, fault }) => `${place}: ${fault}`),
    ).toEqual([]);
    const stale = Object.keys(KNOWN).filter((known) => !found.some(({ name }) => name === known));
    expect(stale, 'known, but not used any more').toEqual([]);
  });

  it('are known to MDN under the names that this test uses', () => {
    expect(lacking('api/Highlight')).toEqual([]);
    expect(lacking('api/Scheduler/yield')).toEqual([]);
    expect(lacking('webextensions/api/scripting/insertCSS')).toEqual([]);
    expect(lacking('api/Sanitizer')).toEqual(['chrome 144', 'firefox 142']);
    expect(lacking('css/properties/anchor-name')).toEqual(['firefox 142']);
    expect(featuresNamed('caretPositionFromPoint')).not.toEqual([]);
  });
});

describe('the style sheets', () => {
  it('use properties and rules that the oldest browsers have', () => {
    const faults = styles.flatMap((path) => {
      const css = textOf(path).replace(/\/\*[\s\S]*?\*\//g, '');
      const features = [
        ...[...css.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:/g)].map(([, name]) => `css/properties/${name}`),
        ...[...css.matchAll(/@([a-z-]+)/g)].map(([, name]) => `css/at-rules/${name}`),
        ...[...css.matchAll(/:([a-z][a-z-]+)(?=[\s{,.:()[>])/g)].map(([, name]) => `css/selectors/${name}`),
      ];
      return [...new Set(features)].flatMap((feature) => {
        const browsers = lacking(feature);
        return browsers === null || browsers.length === 0
          ? []
          : [`${path}: ${feature} is not in ${browsers.join(', ')}`];
      });
    });
    expect(faults).toEqual([]);
  });
});

interface Found {
  readonly name: string;
  readonly place: string;
  readonly fault: string;
}

/** `name` where some feature is at one of `paths`, and none of those is in every browser. */
function judge(path: string, node: SyntaxNode, name: string, paths: readonly string[]): Found[] {
  const judged = paths.map(lacking).filter((browsers) => browsers !== null);
  if (judged.length === 0 || judged.some((browsers) => browsers.length === 0)) return [];
  return [{ name, place: placeOf(path, node.start), fault: `${name} is not in ${judged[0]?.join(', ')}` }];
}

function globalsOf(path: string): Found[] {
  const own = ownNames(path);
  return [...nodesOf(path)].flatMap((node) => {
    if (node.type !== 'Identifier') return [];
    const name = String(node.name);
    if (own.has(name) || ownKeys.has(name)) return [];
    return judge(path, node, name, [
      `api/${name}`,
      `api/Window/${name}`,
      `api/WorkerGlobalScope/${name}`,
      `javascript/builtins/${name}`,
    ]);
  });
}

function membersOf(path: string): Found[] {
  return [...nodesOf(path)].flatMap((node) => {
    const name = memberName(node);
    if (name === null || ownKeys.has(name) || isExtensionApi(node.object as SyntaxNode)) return [];
    // Members of a style declaration are CSS properties.
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return judge(path, node, name, [...featuresNamed(name), `css/properties/${property}`]);
  });
}

/** True for `browser`, `browser.storage` and what hangs on it. */
function isExtensionApi(node: SyntaxNode): boolean {
  if (node.type === 'Identifier') return node.name === 'browser';
  return node.type === 'MemberExpression' && isExtensionApi(node.object as SyntaxNode);
}

/** `browser.storage.local`: the first two names after `browser`. */
function extensionApisOf(path: string): Found[] {
  return [...nodesOf(path)].flatMap((node) => {
    const inner = node.object as SyntaxNode | undefined;
    const root = inner?.object as SyntaxNode | undefined;
    const [area, name] = [inner ? memberName(inner) : null, memberName(node)];
    if (area === null || name === null || root?.type !== 'Identifier' || root.name !== 'browser') return [];
    return judge(path, node, `browser.${area}.${name}`, [`webextensions/api/${area}/${name}`]);
  });
}

/** The name of a member that is reached by a dot. */
function memberName(node: SyntaxNode): string | null {
  if (node.type !== 'MemberExpression' || node.computed === true) return null;
  const property = node.property as SyntaxNode;
  return property.type === 'Identifier' ? String(property.name) : null;
}

function declaredKey(node: SyntaxNode): string[] {
  if (
    !/^(?:Property|TSPropertySignature|TSMethodSignature|MethodDefinition|PropertyDefinition)$/.test(
      node.type,
    )
  )
    return [];
  const key = node.key as SyntaxNode;
  return key.type === 'Identifier' ? [String(key.name)] : [];
}
