/** Hands over the ends of each range of units, both of them in it, as they are written: hexadecimal, "9-d a0". */
export function eachRange(ranges: string, take: (first: number, last: number) => void): void {
  for (const range of ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    take(Number.parseInt(first, 16), Number.parseInt(last, 16));
  }
}
