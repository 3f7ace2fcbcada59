// Reads the section bank for its tests, with the parts of a paragraph that snippets give a meaning of their own.
import { readFileSync } from "node:fs";

/** One standard section; the meaning of each field stands in snippets/bank/schema.json. */
export type Section = {
  id: string;
  title: string;
  pinyin: string;
  place: string;
  kinds: string[];
  keywords: string[];
  description: string;
  body: string[];
};

/** A data file in snippets/, parsed; `path` is relative to that folder. */
export function readData(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../snippets/${path}`, import.meta.url), "utf8"));
}

/** The sections of the bank, in its order. */
export const sections = (readData("bank/sections.json") as { sections: Section[] }).sections;

/** A number of the bank: {n}, {n+1}, {n.2}, {n+1.2.1}. */
export const NUMBER = /\{n(?:\+[1-9])?(?:\.[1-9]){0,3}\}/g;

/** A part of a paragraph that a snippet makes live, or a text between two such parts. */
export type Part =
  | { type: "text" | "variable" | "mirror"; text: string }
  | { type: "slot"; index: number; text: string }
  | { type: "choice"; index: number; text: string; options: string[] };

const LIVE =
  /\$\{(?<slot>\d+):(?<value>\$\{[A-Z_]+\}|[^${}|]*)\}|\$\{(?<choice>\d+)\|(?<options>[^${}|]*)\|\}|\$\{[A-Z_]+(?:\/[^/]*\/[^/]*\/)?\}|\$\d+/g;

/** The parts of a paragraph, numbers taken out; what is no well-formed part stays in a text. */
export function partsOf(paragraph: string): Part[] {
  const plain = paragraph.replace(/^# /, "").replace(NUMBER, "");
  const parts: Part[] = [];
  let at = 0;
  for (const match of plain.matchAll(LIVE)) {
    if (match.index > at) parts.push({ type: "text", text: plain.slice(at, match.index) });
    at = match.index + match[0].length;
    const { slot, value = "", choice, options = "" } = match.groups ?? {};
    if (slot) parts.push({ type: "slot", index: Number(slot), text: value });
    else if (choice)
      parts.push({ type: "choice", index: Number(choice), text: options, options: options.split(",") });
    else parts.push({ type: match[0].startsWith("${") ? "variable" : "mirror", text: match[0] });
  }
  if (at < plain.length) parts.push({ type: "text", text: plain.slice(at) });
  return parts;
}

/** What a paragraph can read like before anyone fills it in: one reading for every option of its longest choice. */
export function readings(paragraph: string): string[] {
  const parts = partsOf(paragraph);
  const most = Math.max(1, ...parts.map((part) => (part.type === "choice" ? part.options.length : 1)));
  return Array.from({ length: most }, (_, i) =>
    parts
      .map((part) => (part.type === "choice" ? part.options[i % part.options.length] : part.text))
      .join(""),
  );
}
