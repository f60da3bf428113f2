import { expect, test } from 'vitest';
import { annotate } from '../../src/cli/annotate.ts';
import { runCommand, withFile } from './run-command.ts';
import { SMALL_PACK } from './small-pack.ts';

const TEXT = 'Anna Berg in Norddal';

test('a pack that refers to nothing is used, and each reference told with its place', async () => {
  const [event] = SMALL_PACK.events;
  const lost = {
    ...event,
    participants: ['nobody'],
    reports: [{ ...event?.reports[0], article: 'nowhere' }],
  };
  const { status, stderr } = await withFile({ ...SMALL_PACK, events: [lost] }, (file) =>
    runCommand(annotate, ['--kb', file], [{ id: 'd', text: TEXT }]),
  );
  expect(status).toBe(0);
  expect(stderr.split('\n')).toEqual([
    '--kb: events.0.participants.0: there is no entity "nobody" in the pack.',
    '--kb: events.0.reports.0.article: there is no article "nowhere" in the pack.',
    '',
  ]);
});

test('a pack with the byte order mark of an editor is read', async () => {
  const { status } = await withFile(`\ufeff${JSON.stringify(SMALL_PACK)}`, (file) =>
    runCommand(annotate, ['--kb', file], [{ id: 'd', text: TEXT }]),
  );
  expect(status).toBe(0);
});
