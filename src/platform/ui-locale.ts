/** What of the browser's i18n tells in which language the reader reads. */
interface Languages {
  getUILanguage(): string;
  getMessage(key: string): string;
}

/**
 * The locale for dates, times and numbers: the reader's own where the messages are in their language ("en-US" reads dates
 * the American way), else that of the messages, because a German date inside an English sentence helps nobody.
 */
export function localeOf(i18n: Languages): string {
  const reader = i18n.getUILanguage();
  const words = i18n.getMessage('ui_locale');
  return language(reader) === language(words) ? reader : words;
}

function language(locale: string): string {
  return locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
