// Writes numbers as people read them: 164,000 and 16.4万.

/** The number in plain digits with thousands grouped, at most six decimals: 164,000; 0.035. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toFixed(6));
  // Beyond 10^21 digits would come out as 1e+21.
  if (Math.abs(rounded) >= 1e21) return String(rounded);
  const [integer = "", fraction] = String(Math.abs(rounded)).includes("e")
    ? [rounded.toFixed(0)]
    : String(rounded).split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The number with 万 or 亿 where it is large: 16.4万, 1.28亿, else the same as {@link plainNumber}. Rounded to four decimals. */
export function readableNumber(value: number): string {
  const size = Math.abs(value);
  for (const [scale, name] of SCALES) {
    if (size >= scale) return `${plainNumber(Number((value / scale).toFixed(4)))}${name}`;
  }
  return plainNumber(value);
}

/** The number with 万 or 亿 where nothing is lost by it, else in plain digits: what is reckoned with stays exact. */
export function exactNumber(value: number): string {
  const scaled = value / (SCALES.find(([size]) => Math.abs(value) >= size)?.[0] ?? 1);
  return Number(scaled.toFixed(4)) === scaled ? readableNumber(value) : plainNumber(value);
}

const SCALES = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
] as const;
