/** The names of the bundled corpus, compiled in by src/cli/corpus-plugin.ts. */
declare module 'virtual:name-index' {
  const shipped: import('../engine/names/index/ship.ts').ShippedNameIndex;
  export default shipped;
}
