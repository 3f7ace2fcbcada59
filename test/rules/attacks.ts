// The strings that a rule has the hardest time with: what wakes it, as often as 100,000 characters hold it.
import type { Rule } from "../../server/src/core/rules/rule.ts";
import { parseMarked } from "../support/marked.ts";

/** A string that goes on as long as one likes. */
export interface Attack {
  readonly name: string;
  /** About so many UTF-16 units of it, and no fewer. */
  make(length: number): string;
}

/** What pairs close with. */
const CLOSING = /[”’）》〉】〕］｝」』)\]}>]/g;
/** How many of a rule's examples, and of the characters that it finds, are used as strings of their own. */
const MOST = 2;

/** The attacks on a rule, made of what its examples flag and of what they leave alone. */
export function attacksOn({ examples }: Rule): Attack[] {
  const attacks = new Map<string, Attack>();
  const add = (name: string, piece: string, head = "", tail = ""): void => {
    const make = (length: number) => head + piece.repeat(Math.ceil(length / piece.length)) + tail;
    if (piece !== "")
      attacks.set(`${head}⟦${piece}⟧${tail}`, { name: `${name} ${piece.slice(0, 30)}`, make });
  };
  const flagged = examples.flags.map((example) => parseMarked(example.replaceAll("⟦", "⟦find:")));
  const all = flagged.map(({ text }) => text).join("");
  const found = flagged.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
  add("one after the other", all);
  add("never closed", all.replace(CLOSING, ""));
  add("beginnings", flagged.map(({ text, marks }) => text.slice(0, marks[0]?.end)).join(""));
  add("found", found.join(""));
  add("left alone", examples.allows.join("\n"));
  for (const { text, marks } of flagged.slice(0, MOST)) {
    add("line by line", `${text}\n`);
    const { start = 0, end = 0 } = marks[0] ?? {};
    add("found in its place", text.slice(start, end), text.slice(0, start), text.slice(end));
  }
  for (const character of [...new Set(found.join(""))].slice(0, MOST)) add("one character", character);
  return [...attacks.values()];
}
