import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { textOf } from './project.ts';

/** The browsers that wxt.config.ts promises, with the oldest version of each. */
const OLDEST = { chrome: oldest('CHROME'), firefox: oldest('FIREFOX') } as const;
const KINDS = ['chrome', 'firefox'] as const;

/** Everything in MDN's data that a member of an object may be, by its name: `Highlight.add`, `Array.at` … */
const MEMBERS: ReadonlyMap<string, readonly string[]> = collectMembers();

/** The promised browsers that lack a feature, given by its path in MDN's data; null where MDN has no such feature. */
export function lacking(path: string): readonly string[] | null {
  const compat = path
    .split('/')
    .reduce<Identifier | undefined>((node, key) => child(node, key), bcd as unknown as Identifier)?.__compat;
  return compat
    ? KINDS.filter((kind) => !isSupported(compat, kind)).map((kind) => `${kind} ${OLDEST[kind]}`)
    : null;
}

/** The paths of all features that a member of this name may be. */
export function featuresNamed(member: string): readonly string[] {
  return MEMBERS.get(member) ?? [];
}

function collectMembers(): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const root of ['api', 'javascript/builtins']) {
    const tree = root
      .split('/')
      .reduce<Identifier | undefined>((node, key) => child(node, key), bcd as unknown as Identifier);
    for (const [owner, features] of Object.entries(tree ?? {}))
      for (const key of Object.keys(features as Identifier)) {
        if (key === '__compat') continue;
        const name = key.replace(/_(?:static|event)$/, '');
        members.set(name, [...(members.get(name) ?? []), `${root}/${owner}/${key}`]);
      }
  }
  return members;
}

function child(node: Identifier | undefined, key: string): Identifier | undefined {
  return node !== undefined && Object.hasOwn(node, key) ? (node[key] as Identifier) : undefined;
}

function isSupported({ support }: CompatStatement, kind: (typeof KINDS)[number]): boolean {
  const said = support[kind];
  const statements: readonly SimpleSupportStatement[] =
    said === undefined ? [] : Array.isArray(said) ? said : [said];
  return statements.some(
    ({ version_added, version_removed, flags, alternative_name, prefix }) =>
      flags === undefined &&
      alternative_name === undefined &&
      prefix === undefined &&
      (version_removed === undefined || Number.parseFloat(String(version_removed)) > OLDEST[kind]) &&
      typeof version_added === 'string' &&
      Number.parseFloat(version_added.replace('≤', '')) <= OLDEST[kind],
  );
}

function oldest(name: string): number {
  const version = textOf('wxt.config.ts').match(new RegExp(`OLDEST_${name} = '(\\d+)`))?.[1];
  if (version === undefined) throw new Error(`wxt.config.ts does not say OLDEST_${name}`);
  return Number(version);
}
