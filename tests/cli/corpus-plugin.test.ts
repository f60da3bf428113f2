import { build, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { corpusPlugin, knowledgeBaseFile } from '../../src/cli/corpus-plugin.ts';
import { expandPack } from '../../src/kb/compact.ts';
import { bundled } from './bundled.ts';
import { corpusFolder } from './corpus-folder.ts';

/** What a script that imports the names is built into. */
async function built(plugin: Plugin, minify = false): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      minify,
      rolldownOptions: { input: 'virtual:name-index', preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  return first !== undefined && 'output' in first ? first.output[0].code : '';
}

test('a script that imports the names of the corpus holds every entity', async () => {
  const code = await built(corpusPlugin());
  for (const { id } of bundled().entities) expect(code).toContain(id);
});

test('a script has the names in quotes however it is minified: as templates they take longer to compile', async () => {
  const ids = bundled()
    .entities.map(({ id }) => id)
    .join('\n');
  expect(await built(corpusPlugin(), true)).toContain(JSON.stringify(ids));
});

test('a fault of the corpus stops the build with file, line and mend', async () => {
  const folder = corpusFolder({ 'entities/more.yaml': '- id: oslo\n  kind: town\n' });
  await expect(built(corpusPlugin(folder))).rejects.toThrow(/more\.yaml:2: "town" is no kind; use one of/);
  expect(() => knowledgeBaseFile(folder)).toThrow(/more\.yaml:2: "town" is no kind; use one of/);
});

test('the file that ships is the whole corpus', () => {
  const { relativeDest, contents } = knowledgeBaseFile();
  expect(relativeDest).toBe('kb.json');
  expect(expandPack(JSON.parse(contents))).toEqual(bundled());
});
