import { uiLocale } from '../ui/i18n.ts';

/** The name of a language (BCP 47) in the reader's own; the tag itself where it is none. */
export function languageLabel(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What is no language tag throws; packs come from anywhere.
    return tag;
  }
}
