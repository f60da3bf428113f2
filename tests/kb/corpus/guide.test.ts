import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/cli/yaml-lines.ts';
import { ArticleSource, EntitySource, EventSource } from '../../../src/kb/corpus/source.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

const GUIDE = readFileSync('assets/corpus/README.md', 'utf8');

/** The YAML examples of the corpus guide, in their order. */
const examples = [...GUIDE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parseYaml(text).value);

test('an author who copies the examples of the guide makes no mistake', () => {
  const [article, events, entities] = examples;
  expect(examples).toHaveLength(3);
  expect(v.safeParse(ArticleSource, article).issues).toBeUndefined();
  expect(v.safeParse(v.array(EventSource), events).issues).toBeUndefined();
  expect(v.safeParse(v.array(EntitySource), entities).issues).toBeUndefined();
});

test('every date that the guide shows is one', () => {
  const dates = [...GUIDE.matchAll(/^\| .+ \| `"?([^`"]+)"?` \|$/gm)].map(([, date = '']) => date);
  const inTable = dates.filter((text) => /\d{3}/.test(text));
  expect(inTable.length).toBeGreaterThan(8);
  for (const date of inTable) expect(parseEdtf(date)).toMatchObject({ ok: true });
});
