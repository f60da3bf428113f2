import { expect, test } from 'vitest';
import { corpus as command } from '../../src/cli/corpus.ts';
import { corpusFolder } from './corpus-folder.ts';
import { runCommand } from './run-command.ts';

const corpus = (...args: string[]) => runCommand(command, args);

test('check prints each fault, the warnings too, and fails only for an error', async () => {
  const unused = corpusFolder({
    'entities/more.yaml': '- id: oslo\n  kind: place\n  name: Oslo\n  description: A city.\n',
  });
  const warned = await corpus('check', '--folder', unused);
  expect(warned.status).toBe(0);
  expect(warned.stderr).toMatch(/entities\/more\.yaml:1: no report names "oslo"; .+ \(warning\)\n/);

  const broken = await corpus('check', '--folder', corpusFolder({ 'events/more.yaml': '- id: a\n' }));
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/events\/more\.yaml:1: "title" is missing; add "title: …"\n/);
});

test('check finds words of source texts that an author has at hand', async () => {
  const copied = 'In Rome it rained from morning to night without end';
  const folder = corpusFolder({
    'entities/places.yaml': `- id: rome\n  kind: place\n  name: Rome\n  description: ${copied}\n`,
    'sources/herald.txt': `${copied}, and longer.`,
  });
  const { status, stderr } = await corpus('check', '--folder', folder, '--sources', `${folder}/sources`);
  expect(status).toBe(0);
  expect(stderr).toMatch(/places\.yaml:4: "in rome it .+" stands in herald\.txt too; .+ \(warning\)\n/);
  expect(await corpus('check', '--sources', `${folder}/nowhere`)).toMatchObject({ status: 2 });
});

test('export writes the same each time', async () => {
  const folder = corpusFolder();
  const { stdout } = await corpus('export', '--folder', folder);
  expect((await corpus('export', '--folder', folder)).stdout).toBe(stdout);
});

/** A second article, which has the rain on another day. */
const OTHER_DAY = {
  'articles/post-rain.yaml': [
    'id: post-rain',
    'title: The rain of Tuesday',
    'publisher: The Post',
    'language: en',
    'digest: On the weather.',
    'reports:',
    '  - { event: rain, date: 2023-03-21, status: happened, summary: It rained., places: [rome] }',
    '',
  ].join('\n'),
};

// Of a small corpus: that of hundreds of articles takes over a second of CPU each time.
test('stats tells how much there is and where sources disagree', async () => {
  const { stdout } = await corpus('stats', '--folder', corpusFolder(OTHER_DAY));
  expect(stdout).toMatch(/^2 articles, 2 reports, 1 events, 1 entities\n/);
  for (const title of ['Events by year', 'Events by person', 'Articles by publisher', 'Reports by precision'])
    expect(stdout).toContain(`\n${title}\n`);
  expect(stdout).toMatch(/Disagreements: 1\n {2}rain \(date\): /);
});

test('groups shows what was put together, and by whom', async () => {
  const third = OTHER_DAY['articles/post-rain.yaml'].replace('post-rain', 'times-rain');
  const folder = corpusFolder({ ...OTHER_DAY, 'articles/times-rain.yaml': third });
  const { stdout } = await corpus('groups', '--folder', folder);
  expect(stdout).toMatch(/^rain: .+\n/m);
  expect(stdout).toMatch(/^\* 2023-03-21 {12}happened {2}\S.+ \(post-rain#\d+\)$/m);
});

test.each([
  [['publish'], 'There is no command "publish".'],
  [[], 'Say which command.'],
  [['check', 'articles'], 'One command at a time, not "check articles".'],
  [['check', '--bogus'], "Unknown option '--bogus'."],
  [['check', '--folder'], "Option '--folder <value>' argument missing."],
])('%j is answered with a sentence and how the command is used', async (args, sentence) => {
  const { status, stdout, stderr } = await corpus(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^.+\.\n\nUsage: npm run corpus -- check/);
  expect(stderr).toContain(sentence);
});

test('a folder that there is not is told in a sentence', async () => {
  expect(await corpus('check', '--folder', 'no-such-folder')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no folder no-such-folder.\n',
  });
});

test('--help prints how the command is used', async () => {
  expect(await corpus('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
});
