/**
 * The names of the months in a language from CLDR, as the browser has them: as they stand alone, and as they stand in a
 * date ("luty", "20 lutego"). Empty for a language that it does not know, so that no date is read in the browser's own.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  const known = /^[a-z]{2,3}$/.test(language) && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  if (!known) return [];
  const formats = FORMS.map((form) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, form));
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => nameIn(format.formatToParts(Date.UTC(2024, month, 5)))).filter(isName),
  );
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', timeZone: 'UTC' },
  { month: 'long', day: 'numeric', timeZone: 'UTC' },
];

/** Chinese and its like give the number of the month. */
const isName = (name: string): boolean => /^\p{L}[\p{L}\p{M}\d ʼ’'-]*$/u.test(name);

const nameIn = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
