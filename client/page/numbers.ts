// Numbers as the table shows them.

const SCALES = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
] as const;

/** 164,000 becomes 16.4万; at most four decimals. */
export function readable(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  const number = Number((scale ? value / scale[0] : value).toFixed(4));
  return `${number.toLocaleString("en-US", { maximumFractionDigits: 4 })}${scale?.[1] ?? ""}`;
}

/** A count with its thousands set apart: 1,204. */
export function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

/** A difference with its sign: +3, −2.5. */
export function signed(value: number, suffix = ""): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return `${sign}${readable(Math.abs(value))}${suffix}`;
}
