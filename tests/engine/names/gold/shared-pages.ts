import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readDocument } from '../../../../src/cli/document.ts';
import { GOLD, type GoldPage } from './gold.ts';

/** The pages of the gold; they are no part of the project, so a copy of the project alone has none of them. */
const FOLDER = resolve('../shared/pages');

const Manifest = v.object({
  pages: v.array(v.object({ id: v.string(), file: v.string(), url: v.nullable(v.string()) })),
});

/** A page of the gold with its article's text as this version of the main text reads it. */
export interface PageText {
  readonly page: GoldPage;
  readonly text: string;
  /** True where it is the text that the gold's offsets refer to. */
  readonly same: boolean;
}

/** The pages of the gold that are at hand, in order of their ids. Reading all of them takes seconds. */
export function readSharedPages(): PageText[] {
  const manifest = resolve(FOLDER, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { pages } = v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8')));
  return GOLD.flatMap((page) => {
    const entry = pages.find(({ id }) => id === page.id);
    if (!entry) return [];
    const { id, file, url } = entry;
    const html = readFileSync(resolve(FOLDER, file), 'utf8');
    const document = readDocument({ id, html, ...(url !== null && { url }) });
    if (!document.ok) throw new Error(`${id}: ${document.error}`);
    const { text } = document.value;
    return [{ page, text, same: digestOf(text) === page.text }];
  });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
