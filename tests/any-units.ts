import fc from 'fast-check';

/**
 * Any text, of UTF-16 units drawn alike: lone surrogates, controls, every script. fast-check's own binary strings first
 * make a table of all code points, which costs a test file 0.7 s.
 */
export function anyUnits(maxLength = 24): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
}
