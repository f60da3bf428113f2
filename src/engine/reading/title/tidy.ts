import { patternWith } from '../../text/pattern-of.ts';

/** What stands at the ends of a stretch of text and belongs to none of its words. */
const ENDS = /^['’]s\s+|^[\s,;:，；、—–•▪◦‣►-]+|[\s,;:，；、—–-]+$|[.。]$/gu;

/** Adverbs that lead from the sentence before, with their comma. */
const CONNECTIVE = patternWith(
  'u',
  '^(?:In addition|Moreover|Furthermore|However|Meanwhile|Also|Then|In fact|Indeed|For (?:example|',
  'instance)|As a result|Therefore|Thus|Still|Nevertheless|Nonetheless|Separately|Finally|At the same time|',
  'Of course|Instead|Likewise|By contrast|In contrast|On the other hand|In turn|Similarly|In other words|',
  'In particular|Besides|In short|After all|En outre|Par ailleurs|En revanche|Cependant|Toutefois|Ensuite|',
  `Enfin|D[’']ailleurs|Ainsi|Par exemple|De plus|Además|Sin embargo|Por otra parte|Por otro lado|Asimismo|`,
  'No obstante|Mientras tanto|En cambio|Por ejemplo|Кроме того|Однако|Между тем|При этом|Также|В частности|',
  String.raw`Например|此外|另外|同时|然而|不过|比如|例如|其中|随后|据悉)(?:,\s+|，)`,
);

/** Marks that stand in pairs. */
const PAIRS = ['()', '（）', '“”', '«»', '„“', '「」', '[]'] as const;

/** Signs that nobody sees: controls, soft hyphens, spaces without width. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

/** A stretch of text as a line: one space between words, no mark of punctuation at its ends, no half of a pair of marks. */
export function tidy(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(UNSEEN, '').trim().replace(ENDS, '').trim();
  const even = withoutHalves(line);
  return even === line ? line : even.trim().replace(ENDS, '').trim();
}

/** A sentence without an adverb that leads from the one before. */
export function withoutConnective(words: string): string {
  return words.trimStart().replace(CONNECTIVE, '');
}

function withoutHalves(line: string): string {
  let even = line;
  for (const [open = '', close = ''] of PAIRS) {
    // „ is closed in three ways, and “ opens in English what it closes in German.
    if (open === '„' ? !even.includes(open) : open === '“' && even.includes('„')) continue;
    const more = even.split(open).length - even.split(close).length;
    if (more > 0) even = without(even, even.lastIndexOf(open));
    else if (more < 0) even = without(even, even.indexOf(close));
  }
  return even.split('"').length % 2 === 0 ? without(even, even.lastIndexOf('"')) : even;
}

function without(line: string, at: number): string {
  return line.slice(0, at) + line.slice(at + 1);
}
