import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { guessLanguage } from '../engine/language/guess-language.ts';
import { publicationDate } from '../engine/publication-date/publication-date.ts';
import { EdtfText } from '../model/pack.ts';
import type { PageDate } from '../model/page-facts.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readArticle } from '../page/main-text.ts';
import { readPageFacts } from '../page/read-page.ts';
import { checkHtml } from './check-html.ts';

/** A document as commands take it, a line of JSON: text or HTML, with what is known of it. */
export const DocumentInput = v.pipe(
  v.looseObject({
    id: v.string('"id" must be a text'),
    text: v.optional(v.string('"text" must be a text')),
    html: v.optional(v.string('"html" must be a text')),
    url: v.optional(v.string('"url" must be a text')),
    published: v.optional(EdtfText),
    language: v.optional(v.string('"language" must be a text')),
  }),
  v.check(({ text, html }) => (text === undefined) !== (html === undefined), 'give either "text" or "html"'),
);
export type DocumentInput = v.InferOutput<typeof DocumentInput>;

/** A document as it was read. Fields of `article` are null where the document does not say. */
export interface ReadDocument {
  readonly language: string;
  /** The language that a page says it is in, or that was given with it: what a browser hears. Empty for text. */
  readonly declared: string;
  /** The text that offsets refer to: the one given, or the article's where HTML was given. */
  readonly text: string;
  readonly article: {
    readonly title: string | null;
    readonly byline: string | null;
    readonly publisher: string | null;
    readonly published: PageDate | null;
  };
}

/** Checks a value against the schema of a command's input; the error says what is wrong with it, in a sentence. */
export function checkInput<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  // The library's own words for these are of keys and objects.
  if (issue.type === 'loose_object') {
    const { received } = issue;
    if (path === null) return fail('This document is not valid: a line is one object in braces.');
    return fail(
      received === 'undefined'
        ? `This document is not valid: "${path}" is missing.`
        : `This document is not valid: "${path}" must be an object in braces, and is ${received}.`,
    );
  }
  return fail(`This document is not valid: ${path === null ? '' : `${path}: `}${issue.message}.`);
}

/** Reads a document: its language, text, title, and when it was published. Fails for HTML that is too deep or too much to be read. */
export function readDocument(input: DocumentInput): Result<ReadDocument> {
  const given: PageDate | null =
    input.published === undefined
      ? null
      : { edtf: input.published, known: 'stated', evidence: 'given with the document' };
  if (input.html === undefined) {
    const text = input.text ?? '';
    return ok({
      language: input.language ?? guessLanguage(text),
      declared: '',
      text,
      article: { title: null, byline: null, publisher: null, published: given },
    });
  }
  const readable = checkHtml(input.html);
  if (!readable.ok) return readable;
  const document = parseDocument(input.html);
  const facts = readPageFacts(document, input.url ?? addressIn(document));
  const { title, byline, publisher, text } = readArticle(document);
  return ok({
    language: input.language ?? (facts.language || guessLanguage(text)),
    declared: input.language ?? facts.language,
    text,
    article: {
      title: title || facts.title || null,
      byline: byline || null,
      publisher: publisher || hostOf(facts.url) || null,
      published: given ?? publicationDate({ ...facts, language: input.language ?? facts.language }),
    },
  });
}

/** linkedom takes the first element of a fragment for the root, and then finds neither head nor body. */
function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  putInPlace(document);
  return document;
}

/** What stands in the head of a page, be it written there or not. */
const OF_HEAD = new Set(['TITLE', 'META', 'LINK', 'BASE', 'STYLE', 'SCRIPT']);

/** Does what browsers do and linkedom leaves: tags of head and body may be left out, and what stands outside of both is put in its place. */
function putInPlace({ documentElement, head, body }: Document): void {
  for (const node of [...documentElement.childNodes]) if (node !== head && node !== body) body.append(node);
  if (head.childElementCount > 0) return;
  for (const node of [...body.childNodes]) {
    if (node.nodeType === node.TEXT_NODE ? node.textContent?.trim() : !OF_HEAD.has(node.nodeName)) return;
    if (node.nodeType !== node.TEXT_NODE) head.append(node);
  }
}

/** Where a page names nobody, its site is known by its host: "lemonde.fr". */
function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** The address that a page gives itself, for a document that came without one. */
function addressIn(document: Document): string {
  return (
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  );
}
