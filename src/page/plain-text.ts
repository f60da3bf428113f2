import { INLINE, UNSEEN } from './element-names.ts';

/**
 * The text of an element as a reader would copy it: paragraphs apart by a blank line, `<br>` as a line break, white
 * space folded. A loop, not recursion, so that a page nested a hundred thousand deep is read as well.
 */
export function plainText(root: Node): string {
  const blocks: string[] = [];
  let block = '';
  const endBlock = (): void => {
    const text = block
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) blocks.push(text);
    block = '';
  };
  let node: Node | null = root;
  while (node) {
    const name: string = node.nodeName.toLowerCase();
    if (name === '#text') block += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (name === 'br') block += '\n';
    else if (!INLINE.test(name)) endBlock();
    const sign: string | undefined = name === 'sup' ? noteSign(node as Element, block) : undefined;
    block += sign ?? '';
    let next: Node | null = sign !== undefined || UNSEEN.test(name) ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node && !INLINE.test(node.nodeName.toLowerCase())) endBlock();
    }
    node = next;
  }
  endBlock();
  return blocks.join('\n\n');
}

/** What a note's sign stands behind: a word, or what ends a clause. "km²" and "10⁶" are no such. */
const BEFORE_NOTE = /(?:\p{L}{3}|\p{Lu}\p{Ll}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}.,;:!?"'”’»)\]])$/u;

/** The sign of a note as plain text has it, in brackets: "Putin1" would be a word. Undefined for what else stands above the line. */
function noteSign(sup: Element, before: string): string | undefined {
  const text = (sup.textContent ?? '').trim();
  return /^\d{1,3}$/.test(text) && BEFORE_NOTE.test(before) ? `[${text}]` : undefined;
}
