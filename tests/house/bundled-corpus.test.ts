import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Pack } from '../../src/model/pack.ts';
import { corpus } from '../cli/run-corpus.ts';

test('check finds nothing to mend in the bundled corpus', () => {
  expect(corpus('check')).toMatchObject({ status: 0, stderr: '' });
});

test('export writes the whole corpus as one valid pack', () => {
  const written = corpus('export');
  expect(written).toMatchObject({ status: 0, stderr: '' });
  const pack = v.parse(Pack, JSON.parse(written.stdout));
  // Nothing that the command writes is a default that a reader of the pack has to fill in.
  expect(pack).toEqual(JSON.parse(written.stdout));
});
