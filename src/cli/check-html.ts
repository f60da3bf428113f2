import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../model/result.ts';

/**
 * Deepest HTML that is read, in elements: the deepest of 33 real pages has 37. Readability takes 0.2 s for 200 elements in each
 * other, 4 s for 500, and did not come back from 5,000.
 */
export const DEEPEST_HTML = 128;

/** Most elements and pieces of text that are read: 25 times the most of 33 real pages. Five million "<" took 4 GB, and the process with them. */
const MOST_PIECES = 500_000;

/** Most of them in one element: linkedom hands them all over as arguments of one call, and with 120,000 the stack is full. */
const MOST_CHILDREN = 100_000;

/** Signs that are written as entities in text, and elements whose text is written as it stands. */
const ENTITIES = /[<>&\u00a0]/g;
const RAW = /^(?:script|style)$/;

/**
 * Whether HTML can be read, as linkedom would read it: this is its own parser. Told from the tags alone, in time linear in its length: making the document
 * would take 30 s for 100,000 elements in each other, and four times that for twice as many.
 */
export function checkHtml(html: string): Result<undefined> {
  let pieces = 0;
  let fault: string | undefined;
  const children = [0];
  let raw = false;
  const refuse = (sentence: string): void => {
    fault = sentence;
    parser.pause();
  };
  const count = (more: number): void => {
    pieces += more;
    const inside = (children.at(-1) ?? 0) + more;
    children[children.length - 1] = inside;
    if (pieces > MOST_PIECES) refuse(TOO_MANY);
    else if (inside > MOST_CHILDREN) refuse(TOO_MANY_INSIDE);
  };
  const parser = new Parser({
    onopentagname(name) {
      count(1);
      raw = RAW.test(name);
      children.push(0);
      if (children.length - 1 > DEEPEST_HTML)
        refuse(`The HTML of this document nests deeper than ${DEEPEST_HTML} elements.`);
    },
    onclosetag() {
      children.pop();
      raw = false;
    },
    // Readability writes a page and reads it again, and each sign that is written as an entity is a piece of text then.
    ontext: (text) => count(1 + (raw ? 0 : (text.match(ENTITIES)?.length ?? 0))),
  });
  parser.write(html);
  return fault === undefined ? ok(undefined) : fail(fault);
}

const TOO_MANY = `The HTML of this document has more than ${MOST_PIECES} elements and pieces of text.`;
const TOO_MANY_INSIDE = `The HTML of this document has more than ${MOST_CHILDREN} elements and pieces of text in one element.`;
