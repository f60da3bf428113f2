/**
 * Agglomerative clustering by average link: the two clusters with the highest mean evidence over their pairs are joined,
 * until no mean is positive. Pairs without evidence are never joined, not even by way of others (complete link for
 * "cannot"): two days far apart, or two events that an editor keeps apart.
 */

/** Evidence between items, by their indexes; undefined where they cannot be one. */
export type PairEvidence = (a: number, b: number) => number | undefined;

/**
 * Clusters of item indexes, each in ascending order. `seeds` are clusters to begin with (sets that an editor made);
 * an item in no seed begins alone. Ties go to the lowest indexes, so order the items by something stable.
 */
export function averageLink(
  size: number,
  pairs: Iterable<readonly [number, number]>,
  evidence: PairEvidence,
  seeds: readonly (readonly number[])[] = [],
): number[][] {
  const clusters = seedClusters(size, seeds);
  const owner = new Map([...clusters].flatMap(([id, members]) => members.map((item) => [item, id])));
  const links = createLinks(clusters, owner, pairs, evidence);
  // What no chain of links connects never meets: each part is searched by itself, which is most of the time saved.
  for (const part of connectedParts(links)) joinWithin(part, links, clusters);
  return [...clusters.values()].map((members) => members.toSorted((a, b) => a - b));
}

/** Sums of evidence between clusters, both ways; a missing one means never. */
type Links = Map<number, Map<number, number>>;

function seedClusters(size: number, seeds: readonly (readonly number[])[]): Map<number, readonly number[]> {
  const seeded = new Set(seeds.flat());
  const clusters = new Map<number, readonly number[]>();
  for (let item = 0; item < size; item++) if (!seeded.has(item)) clusters.set(item, [item]);
  for (const seed of seeds) if (seed.length > 0) clusters.set(Math.min(...seed), [...seed]);
  return clusters;
}

function createLinks(
  clusters: ReadonlyMap<number, readonly number[]>,
  owner: ReadonlyMap<number, number>,
  pairs: Iterable<readonly [number, number]>,
  evidence: PairEvidence,
): Links {
  const links: Links = new Map([...clusters.keys()].map((id) => [id, new Map()]));
  const never = new Set<string>();
  for (const [a, b] of pairs) {
    const [one, other] = [owner.get(a) ?? a, owner.get(b) ?? b];
    if (one === other) continue;
    const value = evidence(a, b);
    if (value === undefined) {
      never.add(`${one} ${other}`).add(`${other} ${one}`);
      continue;
    }
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      links.get(from)?.set(to, (links.get(from)?.get(to) ?? 0) + value);
  }
  for (const pair of never) {
    const [from = 0, to = 0] = pair.split(' ').map(Number);
    links.get(from)?.delete(to);
  }
  return links;
}

/** Clusters that links connect, by way of others too; in order of their lowest ids. */
function* connectedParts(links: Links): Iterable<readonly number[]> {
  const seen = new Set<number>();
  for (const start of [...links.keys()].toSorted((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const one of part)
      for (const other of links.get(one)?.keys() ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    yield part;
  }
}

function joinWithin(part: readonly number[], links: Links, clusters: Map<number, readonly number[]>): void {
  for (
    let best = bestLink(part, links, clusters);
    best !== undefined;
    best = bestLink(part, links, clusters)
  ) {
    const [kept, gone] = best;
    clusters.set(kept, [...(clusters.get(kept) ?? []), ...(clusters.get(gone) ?? [])]);
    clusters.delete(gone);
    joinLinks(links, kept, gone);
  }
}

function bestLink(
  part: readonly number[],
  links: Links,
  clusters: ReadonlyMap<number, readonly number[]>,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let highest = 0;
  for (const one of part) {
    const size = clusters.get(one)?.length ?? 1;
    for (const [other, sum] of links.get(one) ?? []) {
      if (one >= other) continue;
      const mean = sum / (size * (clusters.get(other)?.length ?? 1));
      if (mean < highest || (mean === highest && !comesFirst(one, other, best))) continue;
      if (mean <= 0) continue;
      best = [one, other];
      highest = mean;
    }
  }
  return best;
}

function comesFirst(one: number, other: number, best: readonly [number, number] | undefined): boolean {
  return best === undefined || one < best[0] || (one === best[0] && other < best[1]);
}

/** The links of a joined cluster: only to those with which both parts could be one. */
function joinLinks(links: Links, kept: number, gone: number): void {
  const [ofKept, ofGone] = [links.get(kept), links.get(gone)];
  links.delete(gone);
  for (const [other, sum] of ofKept ?? []) {
    const added = ofGone?.get(other);
    const joined = added === undefined ? undefined : sum + added;
    links.get(other)?.delete(gone);
    if (joined === undefined) {
      ofKept?.delete(other);
      links.get(other)?.delete(kept);
    } else {
      ofKept?.set(other, joined);
      links.get(other)?.set(kept, joined);
    }
  }
  for (const other of ofGone?.keys() ?? []) links.get(other)?.delete(gone);
}
