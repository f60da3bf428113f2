/**
 * A pattern that is compiled when it is first asked for. A literal with classes of Unicode is built twice before it serves:
 * V8 checks it while it parses the script, and again as the module starts. Five of them took 1.4 ms of every page and frame,
 * most of which never show what they are for.
 */
export function latePattern(source: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, 'u');
    return pattern;
  };
}
