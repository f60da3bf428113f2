/** How a method of strings counts: for what it was given, by `this`, and what it gives back. */
type Cost = (text: string, result: unknown) => number;

const ONE: Cost = () => 1;
/** Asked for a part, a string need only copy that part. */
const PART: Cost = (_, result) => String(result).length;
const WHOLE: Cost = (text) => text.length;

const COSTS: Readonly<Record<string, Cost>> = {
  charCodeAt: ONE,
  charAt: ONE,
  slice: PART,
  toLowerCase: WHOLE,
  split: WHOLE,
  search: WHOLE,
  match: WHOLE,
  indexOf: WHOLE,
  lastIndexOf: WHOLE,
  includes: WHOLE,
  // Of what was put together it joins the whole first.
  endsWith: WHOLE,
};

/**
 * How many units of strings a task looks at through the methods above: what its time grows with, and no other process can change.
 * What a pattern reads by itself (`exec`, `test`, `replace`) is not counted; patterns are tried on parts that were cut out,
 * which are, or where they stop after some characters.
 */
export function looksOf(task: () => unknown): number {
  let looks = 0;
  const strings = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>; // To be patched by name.
  const kept = Object.keys(COSTS).map((name) => [name, strings[name]] as const);
  for (const [name, method] of kept) {
    strings[name] = function (this: string, ...given: unknown[]) {
      const result = method?.apply(this, given);
      looks += COSTS[name]?.(this, result) ?? 0;
      return result;
    };
  }
  try {
    task();
  } finally {
    for (const [name, method] of kept) if (method) strings[name] = method;
  }
  return looks;
}
