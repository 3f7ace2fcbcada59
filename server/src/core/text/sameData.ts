// Compares plain data by value.

/** True where two values made of primitives, lists and plain objects say the same. Linear; ends at the first difference. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b || Number.isNaN(a)) return a === b || Number.isNaN(b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]));
  }
  const keys = Object.keys(a);
  return (
    !Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameData(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
