import type { Plugin } from 'vite';

/** How wxt names what starts an unlisted script; the script's own file comes behind it. */
const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';

/** Where wxt makes a definition of a script out of the function that it is, or out of several other things. */
const DEFINITION = /\/define-unlisted-script\.mjs$/;

/**
 * The vite plugin that starts the scripts of pages without wxt's wrapper, which only logs what a script throws: the console
 * has that anyway, and a page paid 150 bytes for it. Ours are all functions.
 */
export function bareScriptPlugin(): Plugin {
  return {
    name: 'backstory:bare-script',
    transform(_code, id) {
      if (DEFINITION.test(id)) return 'export const defineUnlistedScript = (main) => ({ main });';
      if (!id.startsWith(WRAPPER)) return undefined;
      return `import script from ${JSON.stringify(id.slice(WRAPPER.length))}; script.main();`;
    },
  };
}
