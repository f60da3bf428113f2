/** The part of the `edtf` package that the tests use as an oracle; it ships no types. Milliseconds since 1970. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
