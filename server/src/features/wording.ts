// Small pieces of wording that several features share.
import type { OutlineNode } from "../core/report/outline.ts";

/** A whole number with its thousands parted: 6,087. */
export function grouped(count: number): string {
  const digits = String(count);
  if (digits.length <= 3) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** The name of an outline's node as a list shows it; never empty. */
export function nameOf(node: OutlineNode): string {
  return `${node.number}${node.title}`.trim() || "（无标题）";
}

/** The text, cut with … behind as many characters as given; never inside a surrogate pair. */
export function shortened(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
