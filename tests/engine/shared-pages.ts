import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { type ReadDocument, readDocument } from '../../src/cli/document.ts';

/** The pages that three golds judge; they are no part of the project, so a copy of the project alone has none of them. */
const FOLDER = resolve('../shared/pages');

const Manifest = v.object({
  pages: v.array(v.object({ id: v.string(), file: v.string(), url: v.nullable(v.string()) })),
});

/** A page as it was published. */
export interface SharedPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => string;
}

/** The pages that are at hand. */
export function sharedPages(): SharedPage[] {
  const manifest = resolve(FOLDER, 'manifest.json');
  if (!existsSync(manifest)) return [];
  return v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8'))).pages.map(({ id, file, url }) => ({
    id,
    url: url ?? '',
    html: () => readFileSync(resolve(FOLDER, file), 'utf8'),
  }));
}

const articles = new Map<string, ReadDocument>();

/** The article of a page, as this version of the main text reads it. Kept, for three golds judge the same pages. */
export function articleOf({ id, url, html }: SharedPage): ReadDocument {
  const known = articles.get(id);
  if (known) return known;
  const document = readDocument({ id, html: html(), ...(url !== '' && { url }) });
  if (!document.ok) throw new Error(`${id}: ${document.error}`);
  articles.set(id, document.value);
  return document.value;
}

/** Tells whether a text is the one that a gold's offsets refer to. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
