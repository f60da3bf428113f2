import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pages of the benchmarks of marking: made up, each hard in another way, and real ones where there are any. */

/** Pages of newspapers: they belong to others, so they lie beside the project and not in it. */
const REAL_PAGES = path.resolve('../shared/pages');

/** A page to read, by the name it has in the table. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const WORDS =
  'the talks in a city that few had heard of went on for days while papers wrote of trade and of peace and nobody ' +
  'could say when a date would be set or who would come to hear what was said by whom before it was denied';

/** Every page that is made up, with names from this list. */
export function benchPages(names: readonly string[]): BenchPage[] {
  const text = proseWith(names);
  return [
    { name: 'article, 100k characters', html: page(repeat(250, () => `<p>${text(400, 60)}`)) },
    {
      name: 'inline markup, 200k',
      html: page(repeat(500, () => `<p>${text(200, 40, markUp)} ${text(200, 40, markUp)}`)),
    },
    { name: 'no name, 300k', html: page(repeat(750, () => `<p>${text(400, Number.POSITIVE_INFINITY)}`)) },
    { name: '5,000 names', html: page(repeat(500, () => `<div><p>${text(500, 8)}</div>`)) },
    { name: 'dense, 2 MB', html: page(repeat(4_000, () => `<div><p>${text(500, 8)}</div>`)) },
    {
      name: 'table, 50k cells',
      html: page(`<table>${repeat(5_000, () => `<tr>${repeat(10, () => `<td>${text(12, 20)}`)}`)}</table>`),
    },
    { name: 'a million nodes', html: page(repeat(250_000, () => '<i>so</i><b></b>\n')) },
    {
      name: 'a text file of 1 MB',
      html: page(`<pre style="white-space: pre-wrap">${text(1_000_000, 60)}</pre>`),
    },
    { name: 'a line of 1 MB', html: page(`<pre>${text(1_000_000, 60)}</pre>`) },
  ];
}

/** Makes prose of about so many characters with a name every so many words. Deterministic. */
function proseWith(names: readonly string[]) {
  const words = WORDS.split(' ');
  let place = 0;
  return (
    characters: number,
    namesEvery: number,
    dress: (name: string) => string = (name) => name,
  ): string => {
    let prose = '';
    while (prose.length < characters) {
      place++;
      const word = words[(place * 7) % words.length] ?? '';
      prose += place % namesEvery === 0 ? `${dress(names[place % names.length] ?? '')} ` : `${word} `;
    }
    return prose;
  };
}

function markUp(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return `<a href="#"><b>${first}</b> <i>${others.join(' ')}</i></a>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>${body}`;
}

function repeat(times: number, part: () => string): string {
  return Array.from({ length: times }, part).join('\n');
}

/** One real page in so many, without their scripts; none where there is no folder of them. */
export function realPages(step: number): BenchPage[] {
  if (!existsSync(REAL_PAGES)) return [];
  return readdirSync(REAL_PAGES)
    .filter((file) => file.endsWith('.html'))
    .filter((_, number) => number % step === 0)
    .map((file) => ({
      name: `real ${file.slice(0, 8)}`,
      html: readFileSync(path.join(REAL_PAGES, file), 'utf8').replace(
        /<script\b/gi,
        '<script type="text/plain"',
      ),
    }));
}
