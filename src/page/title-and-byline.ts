/** The first headings that are looked at: a page's own headline stands among them. */
const MOST_HEADINGS = 12;

/** A heading must be this much of the title to be its headline; a shorter one is the name of a section. */
const LEAST_SHARE = 1 / 3;

/** What a title is followed by: "Headline | Site", "Headline – Site", "Headline_Section". */
const LAST_PART = /\s+[|–—-]\s+([^|–—]{2,40})$/u;

/** A host's name, as titles end with ("- rp.pl"). */
const HOST = /^[\w-]+(?:\.[\w-]+){1,3}$/;

/** What stands before and after the names of a byline. */
const BEFORE_NAMES = /^(?:by|par|von|por|di|da|автор|作者|文)[\s:：]\s*/iu;
const BESIDE_NAMES = /\s*\([^()]*\)|\s*(?:https?:\/\/|www\.)\S+/gu;

/**
 * The headline of a page: the heading that its title repeats, whole where the title is cut short ("…"), else the title without the name
 * of the site at its end.
 */
export function printedTitle(document: Document, title: string, publisher: string): string {
  const wanted = folded(title);
  const stub = wanted.replace(/\s?(?:…|\.{3})$/, '');
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map((heading) => folded(heading.textContent ?? ''));
  const repeated = headings.find(
    (heading) =>
      heading !== '' &&
      ((stub !== wanted && heading.startsWith(stub)) ||
        (wanted.includes(heading) && heading.length >= wanted.length * LEAST_SHARE)),
  );
  if (repeated !== undefined) return repeated;
  const last = LAST_PART.exec(wanted);
  const isSite = last?.[1] !== undefined && (sameName(last[1], publisher) || HOST.test(last[1]));
  return last && isSite ? wanted.slice(0, last.index) : wanted;
}

/** The names of a byline alone; empty where it holds an address of mail or names only the publisher. */
export function plainByline(byline: string, publisher: string): string {
  const names = folded(byline).replace(BEFORE_NAMES, '').replace(BESIDE_NAMES, '').trim();
  return names.includes('@') || HOST.test(names) || sameName(names, publisher) ? '' : names;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sameName(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
