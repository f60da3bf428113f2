import { grammar } from '../pattern.ts';
import { FRAGMENTS } from './words.ts';

/** Builds a rule of the English grammar. */
export const rule = grammar(FRAGMENTS);
