import { defineConfig } from 'wxt';
import { bareScriptPlugin } from './src/cli/bare-script-plugin.ts';
import { corpusPlugin, knowledgeBaseFile } from './src/cli/corpus-plugin.ts';

/** Gecko's id of the extension: fixed, because Firefox keeps a reader's settings under it. */
const GECKO_ID = 'backstory@backstory.example';

/** What a reader types in the address bar, before a space, to search Backstory from there. */
const OMNIBOX_KEYWORD = 'story';

/** The oldest versions that are tested against (tests/house/web-apis.test.ts reads them from the built manifests). */
const OLDEST_CHROME = '144';
const OLDEST_FIREFOX = '142.0';

/** What the extension's own pages may load: its own files, and nothing from any network. */
const NO_NETWORK = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/**
 * One file of what the views share, and of what they all send messages by: on their own a few lines of two parts cost a card
 * two loads more, and 200 B. A card searches nothing. With them the module of wxt's own for every page, which is empty: as a file
 * of its own it was one more to load.
 */
const SHARED_VIEWS = {
  name: 'views',
  test: /[\\/](?:src[\\/](?:ui[\\/](?!search-field)|messaging[\\/](?:deliver|faults)|model[\\/]message-limits|platform[\\/]report)|@?preact[\\/])|virtual:wxt-html-plugins/,
  minShareCount: 2,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/shipped',
  // `npm run dev` opens the browser itself (src/cli/dev.ts): wxt's own runner would need web-ext, 269 packages.
  webExt: { disabled: true },
  // Every browser we support preloads modules by itself (the stand-in costs each page a third of a KB).
  vite: () => ({
    plugins: [corpusPlugin(), bareScriptPlugin()],
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The named numbers of a module are written out in it too, not only in those that import them: 141 bytes of page.js.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        // A `const` stays one, so that the minifier knows what never changes: 226 bytes of page.js, no slower.
        output: { topLevelVar: false },
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      const { output } = build?.rolldownOptions ?? {};
      // Only the pages share files; each script is one.
      const arePages = entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'));
      if (arePages && output && !Array.isArray(output)) output.codeSplitting = { groups: [SHARED_VIEWS] };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(knowledgeBaseFile());
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    omnibox: { keyword: OMNIBOX_KEYWORD },
    host_permissions: ['<all_urls>'],
    // Only the dev build may reach a socket: wxt adds its reload server to the policy it makes itself.
    ...(command === 'build' ? { content_security_policy: { extension_pages: NO_NETWORK } } : {}),
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`])),
    // By hand, because the content script is none of wxt's own: see entrypoints/page.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      // Without it a reader by keyboard has to walk through the toolbar to search.
      _execute_action: { suggested_key: { default: 'Alt+Shift+Period' } },
      'open-card': {
        // Alt+Shift+B is the bookmark bar in Chromium, and most other letters are access keys of Wikipedia.
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_command_open__',
      },
      'hide-marks': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_hide__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        // A page cannot probe for the extension by a fixed URL. Firefox has a random id for each reader anyway.
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: OLDEST_FIREFOX },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});
