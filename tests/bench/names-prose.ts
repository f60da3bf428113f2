/** Prose and names that the benchmark of the matcher makes up; the same at every run. */

const WORDS = (
  'the of and to a in that is was for on with as by at from it be are this have an which were not or has had their ' +
  'its more will been who one new would about when also they there other after into some than first two said over ' +
  'government talks between trade policy energy leaders agreement officials meeting visit support summit countries ' +
  'economic security cooperation international relations development military sanctions statement partnership ' +
  'minister foreign region border pipeline exports billion year week during under against since because before ' +
  'announced discussed expected continued reported signed opened agreed described remained including according'
).split(' ');

const ONSETS = 'b br ch d dm f g gr h j k kh kr l m n p r s sh sk t tr v w x y z zh'.split(' ');
const VOWELS = 'a ai ao e ei i ia o ou u'.split(' ');
const CODAS = ['', '', 'n', 'ng', 'r', 'v', 'k', 'sky', 'l', 'son'];

/** A source of numbers from 0 to before 1 that begins alike every time (the constants of Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How many of the names have one word: countries, short forms, organisations. */
export const ONE_WORD = 0.15;

/** Distinct names of one or two words, as many as asked for, out of few enough parts that many begin alike. */
export function makeNames(count: number): string[] {
  const random = randomFrom(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const part = () => {
    const sound =
      pick(ONSETS) + pick(VOWELS) + (random() < 0.5 ? pick(ONSETS) + pick(VOWELS) : '') + pick(CODAS);
    return sound.charAt(0).toUpperCase() + sound.slice(1);
  };
  const given = Array.from({ length: 400 }, part);
  const family = Array.from({ length: 4_000 }, part);
  const names = new Set<string>();
  while (names.size < count) {
    names.add(
      random() < ONE_WORD ? (random() < 0.5 ? pick(family) : part()) : `${pick(given)} ${pick(family)}`,
    );
  }
  return [...names];
}

/** About `length` characters of English-like sentences with a name every 150 characters, as in news of politics. */
export function makeProse(length: number, names: readonly string[]): string {
  const random = randomFrom(11);
  let text = '';
  let sinceName = 0;
  while (text.length < length) {
    let sentence = '';
    for (let word = 0; word < 18; word++) {
      // Squared, so that the first words of the list are the most frequent, as in a language.
      let next = WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '';
      sinceName += next.length + 1;
      if (sinceName > 120 + random() * 100) {
        next = names[Math.floor(random() * names.length)] ?? '';
        sinceName = 0;
      }
      sentence += `${word === 0 ? next.charAt(0).toUpperCase() + next.slice(1) : ` ${next}`}`;
    }
    text += `${sentence}. `;
  }
  return text;
}
