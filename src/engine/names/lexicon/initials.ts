/** How many letters of a surname tell whom an initial before it names: all its cases begin so. */
const STEM = 4;

/** Of a pack with thousands of people the pattern would be as long as their names. */
const MOST_FORMS = 3000;

/** "Директор завода А. И. Новик" may have any father. */
const NOT_OF_ANOTHER =
  '(?<!(?:[Дд]иректор|[Вв]рач|[Лл]ікар|[Пп]рофес+ор|[Дд]оцент|[Бб]ухгалтер|[Ии]нженер|[Нн]отариус|[Сс]уд[ьд]|[Аа]двокат|[Уу]чител|[Тт]ренер|[Пп]редпринимател|[Вв]ладел)[а-яіїє]{0,4}(?: [а-яіїє]{2,20}){0,2} (?:[А-ЯІЇЄ][.] ?){1,2})';

/**
 * Where a Russian or Ukrainian surname begins, the initial of its bearer before it: "С. Лавров", "С.В. Лавров", but not "В.С. Лавров". Made from
 * the whole names of people, in lower case; empty where there are none, or too many.
 */
export function initialsOf(people: readonly string[]): string {
  const surnames = new Map<string, Set<string>>();
  if (people.length > MOST_FORMS) return '';
  for (const key of people) {
    const [, first, surname] = /^([а-яіїє])[а-яіїє]+ ([а-яіїє]{4,})$/.exec(key) ?? [];
    if (first === undefined || surname === undefined) continue;
    const stems = surnames.get(first) ?? new Set();
    stems.add(surname.charAt(0).toUpperCase() + surname.slice(1, STEM));
    surnames.set(first, stems);
  }
  const pairs = [...surnames]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([first, stems]) =>
        `(?<=(?<![А-ЯІЇЄ][.] ?)${first.toUpperCase()}[.] ?(?:[А-ЯІЇЄ][.] ?)?)(?=${[...stems].sort().join('|')})`,
    );
  return pairs.length > 0 ? `${NOT_OF_ANOTHER}(?:${pairs.join('|')})` : '';
}
