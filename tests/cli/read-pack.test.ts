import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { runCommand, withFile } from './run-command.ts';
import { SMALL_PACK } from './small-pack.ts';

const DOCUMENT = { id: 'd', text: 'Anna Berg in Norddal, with José Peña' };

const run = (content: unknown) =>
  withFile(content, (file) => runCommand(annotate, ['--kb', file, '--only', 'names'], [DOCUMENT]));

const withNames = (...names: unknown[]) => ({
  ...SMALL_PACK,
  entities: [{ id: 'jose', kind: 'person', name: 'José Peña', names }],
});

describe('a file that is no pack is refused with what it is', () => {
  const written = JSON.stringify(withNames());
  const utf16 = Buffer.from(`\ufeff${written}`, 'utf16le');
  const cyrillic = Buffer.from(
    JSON.stringify(withNames('Владимир')).replace(/[а-яВ]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - 0x350),
    ),
    'latin1',
  );
  const bytesOf = (...bytes: number[]) => Buffer.concat([Buffer.from('{"id": "'), Buffer.from(bytes)]);

  test.each<[string, Uint8Array | string, string | RegExp]>([
    [
      'Latin-1',
      Buffer.from(written, 'latin1'),
      /not in UTF-8, but probably in Windows-1252 \(Latin-1\); .*after ….*"name":"Jos\)/,
    ],
    ['Cyrillic of Windows', cyrillic, 'probably in Windows-1251 (Cyrillic); save it as UTF-8'],
    [
      'Chinese of old',
      bytesOf(0xcf, 0xb0, 0xbd, 0xfc, 0xc6, 0xbd),
      'probably in GB18030, Shift_JIS or another',
    ],
    ['a fault in its third line', Buffer.from('{\n"id":\n"Jos\xe9"}', 'latin1'), 'line 3, after …"Jos'],
    ['UTF-16', utf16, 'it is in UTF-16; save it as UTF-8'],
    ['UTF-16 of the other order', Buffer.from(utf16).swap16(), 'it is in UTF-16'],
    ['UTF-16 without a mark', utf16.subarray(2), 'it is in UTF-16'],
    ['gzip', gzipSync(written), 'it is compressed with gzip; unpack it first'],
    ['ZIP', Buffer.from('PK\x03\x04\x14\x00'), 'it is a ZIP archive'],
    ['nothing', '', 'it is empty'],
    ['white space', ' \n', 'it is empty'],
    ['JSON Lines', '{"id": "a"}\n{"id": "b"}\n', 'one a line (JSON Lines), and a pack is one object'],
    [
      'a comma too many',
      '{"id": "a",\n "entities": [],\n}',
      'line 3, column 1: a comma stands before "}", and nothing after it',
    ],
    ['a comment', '{\n  // ours\n}', 'line 2, column 3: JSON has no comments'],
    ['half of a file', written.slice(0, 100), 'it is no JSON: '],
    ['a list', '[]', 'it is a list, and a pack is one object'],
    ['a word', '"pack"', 'it is no object'],
  ])('%s', async (_, content, sentence) => {
    const { status, stdout, stderr } = await run(content);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    // One sentence, without the words of a library.
    expect(stderr.trimEnd()).not.toMatch(/\n|\ufffd|received/);
  });
});

test('a fault is told with its place and the id of what has it', async () => {
  const entities = [
    { id: 'a', kind: 'person', name: 'Anna Berg' },
    { id: 'b', kind: 'person', name: '' },
    { id: 'c', kind: 'town', name: 'C' },
  ];
  const { stderr } = await run({ ...SMALL_PACK, entities });
  expect(stderr).toMatch(/ is no pack: entities\.1\.name is empty, in the entity "b"; and 1 more faults\n$/);
  const events = [
    { id: 'e', title: 't', date: '2020', reports: [{ article: 'x', date: 'soon', summary: 's' }] },
  ];
  expect((await run({ ...SMALL_PACK, events })).stderr).toMatch(
    /events\.0\.reports\.0\.date: .*, in the event "e"\n$/,
  );
});

test('two of one id are both told', async () => {
  const [anna] = SMALL_PACK.entities;
  const { status, stderr } = await run({ ...SMALL_PACK, entities: [...SMALL_PACK.entities, anna] });
  expect(status).toBe(2);
  expect(stderr).toContain('entities.3.id: another entity has the id "anna-berg", entities.0');
});

test('a name that is none is left out with the id of its entity, and the others are found', async () => {
  const names = ['', null, 7, { text: '' }, {}, { text: 'Pepe', needsSupport: 'yes' }, 'Norddal'];
  const { status, stderr, answers } = await run({ ...withNames(...names), events: [] });
  expect(status).toBe(0);
  expect(stderr.split('\n')).toEqual([
    '--kb: jose: names.0 is empty.',
    '--kb: jose: names.1 is no name: it should be a text, or an object with "text".',
    '--kb: jose: names.2 is no name: it should be a text, or an object with "text".',
    '--kb: jose: names.3 is empty.',
    '--kb: jose: names.4 is no name: it should be a text, or an object with "text".',
    '--kb: 1 more entries are no names and left out.',
    '',
  ]);
  expect(answers[0]).toMatchObject({ mentions: [{ surface: 'Norddal' }, { surface: 'José Peña' }] });
});

test('names that would be found everywhere, or nowhere, are told with their entity', async () => {
  const { status, stderr, answers } = await run({
    ...withNames('und', 'May 2024', 'Pe\ufffda', 'José', 'Pepe Peña'),
    events: [],
  });
  expect(status).toBe(0);
  expect(stderr.split('\n')).toEqual([
    '--kb: jose: the name "und" is a word of every text; as a surname it takes "needsSupport": true.',
    '--kb: jose: the name "May 2024" is a date.',
    '--kb: jose: the name "Pe\ufffda" holds the sign \ufffd of a letter that was lost when its file was converted.',
    '--kb: jose: the name "José" is a first name: alone it may mean anybody who bears it.',
    '',
  ]);
  expect(answers[0]).toMatchObject({ mentions: [{ surface: 'José Peña' }] });
});

test.each([
  ['no entity', []],
  ['one entity', [{ id: 'norddal', kind: 'place', name: 'Norddal' }]],
])('a pack of %s is a pack', async (_, entities) => {
  const { status, stderr, answers } = await run({
    format: 'backstory-pack',
    version: 1,
    id: 'p',
    revision: 0,
    entities,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(answers[0]?.mentions).toHaveLength(entities.length);
});
