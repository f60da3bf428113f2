import { describe, expect, it } from 'vitest';
import {
  governing,
  governingSurely,
  readBefore,
} from '../../../../../src/engine/reading/who/aside/before-name.ts';

const WITHOUT = new Set(['without', 'except for']);
const leadOf = (before: string): string | undefined => governing(readBefore(before), WITHOUT)?.lead;

describe('what governs a name', () => {
  it.each([
    ['They met without ', 'without'],
    ['Without ', 'without'],
    ['(without ', 'without'],
    ['all except for the former Russian president ', 'except for'],
    ['sans le président russe, without ', 'without'],
  ])('stands before it and its titles: %s', (before, lead) => {
    expect(leadOf(before)).toBe(lead);
  });

  it.each([
    ['Without warning '],
    ['Without a word, '],
    ['without Berg saw '],
    ['without. The president '],
    [''],
  ])('and nowhere else: %s', (before) => {
    expect(leadOf(before)).toBeUndefined();
  });

  it('may be somebody with a title alone where a verb follows the name', () => {
    const before = readBefore('without the minister ');
    expect(governingSurely(before, WITHOUT, ' left Norddal')).toBeUndefined();
    expect(governingSurely(before, WITHOUT, ' in Norddal')?.lead).toBe('without');
  });
});
