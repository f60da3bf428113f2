import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLines } from '../../src/cli/json-lines.ts';
import { ok } from '../../src/model/result.ts';

/** A stream that takes one chunk at a time, slowly, and knows how many lines were made before it took them. */
function slowStream(takenAt: (text: string) => void, highWaterMark = 1): Writable {
  return new Writable({
    highWaterMark,
    write(chunk, _encoding, done) {
      takenAt(String(chunk));
      setImmediate(done);
    },
  });
}

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function answersTo(...parts: (string | Uint8Array)[]): Promise<{ status: number; lines: unknown[] }> {
  let text = '';
  const stdout = slowStream((taken) => {
    text += taken;
  });
  const status = await answerLines({ stdin: chunks(...parts), stdout, stderr: stdout }, (value) =>
    ok({ value }),
  );
  await new Promise((resolve) => stdout.end(resolve));
  return {
    status,
    lines:
      text === ''
        ? []
        : text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
  };
}

test('lines across chunks, characters across bytes, CRLF, a mark of byte order, no end at the end', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"id":"ä"}\r\n\n{"id":"習"}');
  const parts = [...bytes].map((byte) => Uint8Array.of(byte));
  expect(await answersTo(...parts)).toEqual({
    status: 0,
    lines: [
      { id: 'ä', value: { id: 'ä' } },
      { id: '習', value: { id: '習' } },
    ],
  });
});

test('nothing in, nothing out', async () => {
  expect(await answersTo()).toEqual({ status: 0, lines: [] });
});

test('an answer that throws is the error of its own line', async () => {
  const taken: string[] = [];
  const stdout = slowStream((text) => taken.push(text));
  const status = await answerLines(
    { stdin: chunks('{"id":1}\n{"id":2}\n'), stdout, stderr: stdout },
    (value) => {
      if ((value as { id: number }).id === 1) throw new Error('too deep');
      return ok({});
    },
  );
  await new Promise((resolve) => stdout.end(resolve));
  expect(status).toBe(2);
  expect(taken).toEqual(['{"id":1,"error":"This document could not be read: too deep"}\n', '{"id":2}\n']);
});

test('no faster than it is taken: at most one answer waits', async () => {
  let [asked, taken, ahead] = [0, 0, 0];
  const stdout = slowStream(() => {
    taken++;
  });
  await answerLines({ stdin: chunks('{"id":0}\n'.repeat(500)), stdout, stderr: stdout }, () => {
    asked++;
    ahead = Math.max(ahead, asked - taken);
    return ok({});
  });
  expect(asked).toBe(500);
  expect(ahead).toBeLessThanOrEqual(2);
});

test('stops quietly where the reader of its output has gone', async () => {
  let asked = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      done(asked < 3 ? null : Object.assign(new Error('gone'), { code: 'EPIPE' }));
    },
  });
  const status = await answerLines(
    { stdin: chunks('{"id":0}\n'.repeat(500)), stdout, stderr: stdout },
    () => {
      asked++;
      return ok({});
    },
  );
  expect(status).toBe(0);
  expect(asked).toBeLessThan(10);
});
