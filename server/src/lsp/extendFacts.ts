// Adds the masks of a draft to the text of a fact file, and leaves all that stands there as it is written.
import { parseTree } from "jsonc-parser";
import { type ExtendFactsResult, FACT_FILE } from "../protocol.ts";
import { readFactFile } from "./factFile.ts";

const INDENT = "  ";

/** The text with an entry, still without a value, for each name that it lacks; or why it cannot be extended, in Chinese. */
export function extendFacts(text: string, names: readonly string[]): ExtendFactsResult {
  const { facts, problems } = readFactFile(text);
  const [problem] = problems;
  if (problem) return { refused: `填写对照表 ${FACT_FILE}：${problem}` };
  const added = names.filter((name) => !facts.has(name));
  return { text: added.length > 0 ? withEntries(text, added) : text, added };
}

/** Behind the last entry, set like it; a comma behind that one then stands behind the new ones. */
function withEntries(text: string, names: readonly string[]): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = (indent: string) =>
    names.map((name) => `${indent}${JSON.stringify(name)}: ""`).join(`,${eol}`);
  const root = parseTree(text);
  if (!root) return `{${eol}${lines(INDENT)}${eol}}${eol}`;
  const last = root.children?.at(-1);
  if (!last) return put(text, root.offset + 1, eol + lines(INDENT) + eol);
  const lineStart = Math.max(text.lastIndexOf("\n", last.offset), text.lastIndexOf("\r", last.offset)) + 1;
  const [indent = INDENT] = /^[ \t]+$/.exec(text.slice(lineStart, last.offset)) ?? [];
  return put(text, last.offset + last.length, `,${eol}${lines(indent)}`);
}

function put(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}
