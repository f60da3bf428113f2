import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { type CompactPack, compactPack, expandPack } from '../../src/kb/compact.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';

/**
 * What the corpus costs: to build it, to ship it, and to open it in a background that has just been started. CPU time; the
 * last in a process of its own, which has run none of the code before. The bounds are those of issue 4.
 */

const [file] = process.argv.slice(2);
if (file === undefined) measure();
else console.log(openCold(file));

function measure(): void {
  const start = process.cpuUsage();
  const pack = bundledPack();
  const compact = JSON.stringify(compactPack(pack));
  const build = msSince(start);
  const names = shipNameIndex(buildNameIndex(pack.entities));
  console.table([
    { what: 'build, s', measured: (build / 1000).toFixed(1), bound: 10 },
    { what: 'knowledge base, packed, KB', measured: packedKb(compact), bound: 400 },
    { what: 'name index, packed, KB', measured: packedKb(JSON.stringify(names)), bound: 100 },
    {
      what: 'name index for Latin script, packed, KB',
      measured: packedKb(JSON.stringify({ ...names, scripts: { latin: names.scripts.latin } })),
      bound: 45,
    },
    { what: 'background ready from cold, ms', measured: inOwnProcess(compact), bound: 60 },
  ]);
}

function packedKb(text: string): string {
  return (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);
}

function inOwnProcess(compact: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  try {
    const path = join(folder, 'kb.json');
    writeFileSync(path, compact);
    return spawnSync(process.execPath, [fileURLToPath(import.meta.url), path], {
      encoding: 'utf8',
    }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads and opens the knowledge base as the background does, and answers for the one whom most events name. */
function openCold(path: string): string {
  const start = process.cpuUsage();
  const kb = openKnowledgeBase(expandPack(JSON.parse(readFileSync(path, 'utf8')) as CompactPack)); // our own file
  createRankingIndex(kb);
  kb.eventsOf('xi-jinping');
  return msSince(start).toFixed(0);
}

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
