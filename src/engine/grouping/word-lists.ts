/** Endings that the stemmer takes off, longest first. */
export const SUFFIXES: readonly string[] =
  'ations ation ements ement ingly ments ment ings edly ness ing ies ied ers ed es er ly al s e y'.split(' ');

/** Stems that no event is about. */
export const STOP_STEMS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been before but by both during for from had has have he her his how in into is it its just ' +
    'more most not of off on one or other out over own said say says she since so some still than that the their them ' +
    'then there they this those through to two under until up was were when where which while who whom whose will with ' +
    'would after again also among around beside between down each first second third day days year years week month ' +
    'monday tuesday wednesday thursday friday saturday sunday told tell ask'
  ).split(' '),
);
