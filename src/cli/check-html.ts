import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../model/result.ts';

/**
 * Deepest HTML that is read, in elements: the deepest of 33 real pages has 37. Readability takes 0.2 s for 200 elements in each
 * other, 4 s for 500, and did not come back from 5,000.
 */
export const DEEPEST_HTML = 128;

/** Most elements and pieces of text that are read: 25 times the most of 33 real pages. Five million "<" took 4 GB, and the process with them. */
const MOST_PIECES = 500_000;

/**
 * Whether HTML can be read, as linkedom would read it: this is its own parser. Told from the tags alone, in time linear in its length: making the document
 * would take 30 s for 100,000 elements in each other, and four times that for twice as many.
 */
export function checkHtml(html: string): Result<undefined> {
  let [depth, pieces] = [0, 0];
  let fault: string | undefined;
  const refuse = (sentence: string): void => {
    fault = sentence;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      if (++depth > DEEPEST_HTML)
        refuse(`The HTML of this document nests deeper than ${DEEPEST_HTML} elements.`);
      if (++pieces > MOST_PIECES) refuse(TOO_MANY);
    },
    onclosetag() {
      depth--;
    },
    ontext() {
      if (++pieces > MOST_PIECES) refuse(TOO_MANY);
    },
  });
  parser.write(html);
  return fault === undefined ? ok(undefined) : fail(fault);
}

const TOO_MANY = `The HTML of this document has more than ${MOST_PIECES} elements and pieces of text.`;
