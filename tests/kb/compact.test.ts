import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compactPack, expandPack } from '../../src/kb/compact.ts';
import { Pack } from '../../src/model/pack.ts';

/** Fields that a later version or another tool may have added, of any shape. */
const unknownFields = fc.dictionary(
  fc.string().map((key) => `x-${key}`),
  fc.jsonValue(),
  { maxKeys: 3 },
);

const id = fc.constantFrom('a', 'b', 'c', 'not-in-any-list', '0');
const ids = fc.array(id, { maxLength: 3 });
const date = fc.constantFrom('2023', '2023-03-20/2023-03-22', '2015-10/..', '2023-03~');
const status = fc.constantFrom('happened', 'planned', 'reported', 'denied', 'cancelled');
const known = fc.constantFrom('stated', 'resolved', 'inferred');
const text = fc.string({ minLength: 1 });

/** An object with the required fields, any of the optional ones, and unknown ones. */
function loose(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  const requiredKeys = Object.keys(required);
  return fc
    .tuple(unknownFields, fc.record({ ...required, ...optional }, { requiredKeys }))
    .map(([extra, fields]) => ({ ...extra, ...fields }));
}

const name = fc.oneof(
  text,
  loose({ text }, { language: text, needsSupport: fc.boolean(), unchecked: fc.boolean() }),
);
const entity = loose(
  { id, kind: fc.constantFrom('person', 'place', 'organisation'), name: text },
  { names: fc.array(name, { maxLength: 3 }), description: fc.string(), within: id, of: id },
);
const article = loose(
  { id, title: text },
  {
    titleBasis: fc.constantFrom('printed', 'described'),
    publisher: fc.string(),
    url: text.map((path) => `https://${path}`),
    language: text,
    published: date,
    known,
    evidence: text,
    sourceKind: text,
    digest: fc.string(),
  },
);
const report = loose(
  { article: id, date, summary: text },
  { status, known, note: text, participants: ids, places: ids, alsoNames: ids },
);
const disagreement = loose(
  { about: fc.constantFrom('date', 'place', 'number', 'status', 'first', 'other'), text },
  { articles: ids, derived: fc.boolean() },
);
const event = loose(
  { id, title: text, date },
  {
    status,
    participants: ids,
    places: ids,
    reports: fc.array(report, { maxLength: 3 }),
    disagreements: fc.array(disagreement, { maxLength: 2 }),
    evidence: text,
    replacedBy: id,
    parts: ids,
  },
);
const pack = loose(
  { format: fc.constant('backstory-pack'), version: fc.constant(1), id, revision: fc.nat() },
  {
    title: fc.string(),
    entities: fc.array(entity, { maxLength: 3 }),
    articles: fc.array(article, { maxLength: 3 }),
    events: fc.array(event, { maxLength: 3 }),
  },
);

test('every pack comes back as it was, with what is not known, repeated ids and references to nothing', () => {
  fc.assert(
    fc.property(pack, (written) => {
      const before = v.parse(Pack, written);
      const shipped = JSON.parse(JSON.stringify(compactPack(before)));
      expect(expandPack(shipped)).toEqual(JSON.parse(JSON.stringify(before)));
    }),
    { numRuns: 100 },
  );
});
