import messages from '../../assets/shipped/_locales/en/messages.json' with { type: 'json' };

/**
 * Stands in for src/platform/browser.ts where a test draws a view: the English messages as a browser fills them in, in
 * a browser that speaks `language`. webextension-polyfill refuses to load outside of an extension.
 */
export const reader = { language: 'en-GB' };

export const browser = {
  i18n: {
    getUILanguage: () => reader.language,
    getMessage(key: string, values: readonly string[] = []): string {
      const entry = Object.hasOwn(messages, key) ? messages[key as keyof typeof messages] : undefined;
      return entry?.message.replaceAll(/\$(\d)/g, (_, digit) => values[Number(digit) - 1] ?? '') ?? '';
    },
  },
};

// What goes without the polyfill finds the browser here.
Object.assign(globalThis, { chrome: browser });
