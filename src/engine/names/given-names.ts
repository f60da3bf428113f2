/**
 * What is left of a first name when languages and hands have spelled it: "Vladimir", "Wladimir", "Władimir", "Владимир" in
 * Latin letters; "Sergei", "Sergej", "Sergey"; "Alexander", "Aleksandr". Vowels vary, and so do a few consonants.
 */
function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('x', 'ks')
    .replace(/kh|ch/g, 'h')
    .replaceAll('th', 't')
    .replaceAll('ph', 'f')
    .replace(/c[kq]?/g, 'k')
    .replaceAll('w', 'v')
    .replace(/[aeiouyj’']/g, '')
    .replace(/(.)\1/g, '$1');
}

/** Fewer consonants are alike by chance: "Li" and "Leo". */
const LEAST_CONSONANTS = 2;

/** True for two spellings of one first name; both begin with the same sound. */
export function isSameGivenName(written: string, given: string): boolean {
  if (given === '') return false;
  const skeleton = skeletonOf(given);
  return skeleton.length >= LEAST_CONSONANTS && skeletonOf(written) === skeleton;
}
