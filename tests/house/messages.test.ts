import { describe, expect, it } from 'vitest';
import { filesUnder, scriptsUnder, textOf } from './project.ts';

const FOLDER = 'assets/shipped/_locales/';
const messages: Record<string, { message: string }> = JSON.parse(textOf(`${FOLDER}en/messages.json`));

describe('the words of the views', () => {
  // That every key used is there, the compiler checks: keys are typed by the English file.
  it('are all used', () => {
    const code = [...scriptsUnder('src', 'entrypoints'), 'wxt.config.ts'].map(textOf).join('\n');
    const stems = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, stem = '']) => stem);
    const isUsed = (key: string): boolean => {
      const plural = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
      return (
        [key, plural].some((name) => code.includes(`'${name}'`)) ||
        code.includes(`__MSG_${key}__`) ||
        stems.some((stem) => key.startsWith(stem))
      );
    };
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('say something in every language, with the same places to fill in', () => {
    const others = filesUnder(FOLDER).filter((path) => path.endsWith('messages.json'));
    const faults = others.flatMap((path) => {
      const words: typeof messages = JSON.parse(textOf(path));
      return Object.entries(words)
        .filter(
          ([key, { message }]) =>
            message.trim() === '' || places(message) !== places(messages[key]?.message ?? ''),
        )
        .map(([key]) => `${path}: ${key}`);
    });
    expect(faults).toEqual([]);
  });
});

/** The numbered places of a message: "$1 $2". */
function places(message: string): string {
  return [...new Set(message.match(/\$\d/g))].sort().join(' ');
}
