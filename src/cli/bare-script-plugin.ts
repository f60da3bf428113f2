import type { Plugin } from 'vite';

/** How wxt names what starts an unlisted script; the script's own file comes behind it. */
const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * The vite plugin that starts the scripts of pages without wxt's wrapper, which only logs what a script throws: the console
 * has that anyway, and a page paid 150 bytes for it.
 */
export function bareScriptPlugin(): Plugin {
  return {
    name: 'backstory:bare-script',
    transform(_code, id) {
      if (!id.startsWith(WRAPPER)) return undefined;
      return `import script from ${JSON.stringify(id.slice(WRAPPER.length))}; script.main();`;
    },
  };
}
