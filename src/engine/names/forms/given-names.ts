/** The Cyrillic letters from а to х in Latin ones; those behind are vowels and signs, or spelled in too many ways. */
const LATIN = 'abvgdejzijklmnoprstufh';
const CYRILLIC = 0x430;

/**
 * What is left of a first name when languages and hands have spelled it: "Vladimir", "Wladimir", "Władimir", "Владимир" and
 * "Эмманюэль" for Emmanuel; "Sergei", "Sergej", "Sergey"; "Alexander", "Aleksandr". Vowels vary, and so do a few consonants.
 */
function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[а-х]/g, (letter) => LATIN[letter.charCodeAt(0) - CYRILLIC] ?? '')
    .replaceAll('ł', 'l')
    .replaceAll('x', 'ks')
    .replace(/kh|ch/g, 'h')
    .replaceAll('th', 't')
    .replaceAll('ph', 'f')
    .replace(/c[kq]?/g, 'k')
    .replaceAll('w', 'v')
    .replace(/[aeiouyj’'ъ-яєі]/g, '')
    .replace(/(.)\1/g, '$1');
}

/** Fewer consonants are alike by chance: "Li" and "Leo". */
const LEAST_CONSONANTS = 2;

/** What Polish, Russian and Ukrainian add to a first name, where they add more than vowels: "Donaldowi", "Viktorem", "Кіром". */
const CASE = /(?:owi|i?em|ego|emu|[ое]м)$/;

/** True for two spellings of one first name; both begin with the same sound. */
export function isSameGivenName(written: string, given: string): boolean {
  const skeleton = skeletonOf(given);
  if (skeleton.length < LEAST_CONSONANTS) return false;
  return skeletonOf(written) === skeleton || skeletonOf(written.replace(CASE, '')) === skeleton;
}
