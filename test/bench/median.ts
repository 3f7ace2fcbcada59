// The middle one of several measures, and the one that nearly all stay below.

/** The median of at least one number; of an even count, the upper of the middle two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that the share `part` (0 to 1) of at least one number does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new RangeError("没有可取的数据");
  return value;
}
