/** The language of a BCP 47 tag without region or script, in lower case; pages also write `en_US`. Empty where there is none. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
