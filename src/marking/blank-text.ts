const WHITE_SPACE = /\s/;

/** True for a text of nothing but white space, and for none. A loop: nearly all that are not blank show it at once. */
export function isBlankText(data: string): boolean {
  for (let at = 0; at < data.length; at++) if (!isWhiteSpace(data.charCodeAt(at))) return false;
  return true;
}

/** White space as `\s` has it, in the order of what pages hold. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && WHITE_SPACE.test(String.fromCharCode(unit));
}
