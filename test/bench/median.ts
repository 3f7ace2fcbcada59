// The middle one of several measures.

/** The median of at least one number; of an even count, the upper of the middle two. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError("没有可取中位数的数据");
  return middle;
}
