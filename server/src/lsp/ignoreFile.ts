// .gongwen/ignore.json as text: read entry by entry, and changed entry by entry without touching what else stands there.
import { applyEdits, getNodeValue, modify, type Node } from "jsonc-parser";
import * as z from "zod/mini";
import type { IgnoreEntry } from "../features/ignored.ts";
import { faultSentence, lineAt, lineCounter, parseOwnJson } from "../json/ownJson.ts";

const words = z.string().check(z.minLength(1));

/** One entry. Keys of other programs may stand beside ours. */
export const ignoreEntrySchema = z.looseObject({
  rule: z.optional(words),
  text: z.optional(words),
  file: z.optional(words),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});

/** The whole file. */
export const ignoreFileSchema = z.looseObject({ ignore: z.optional(z.array(ignoreEntrySchema)) });

/** An entry with the line, from 1, that it stands on. */
export type WrittenEntry = IgnoreEntry & { readonly line: number };

/** What a file says: its good entries, and what is wrong with it, in Chinese, the line named. */
export interface IgnoreList {
  readonly entries: readonly WrittenEntry[];
  readonly problems: readonly string[];
  /** True where the text is no such list at all: none of it holds, and nothing may be added to it. */
  readonly broken: boolean;
}

/** Reads a file's text. A bad entry costs itself; a text that is not JSON gives no entry at all. */
export function readIgnoreList(text: string): IgnoreList {
  const { list, problem } = listIn(text);
  if (problem !== undefined) return { entries: [], problems: [problem], broken: true };
  const entries: WrittenEntry[] = [];
  const problems: string[] = [];
  const lineOfEntry = lineCounter(text);
  for (const node of list?.children ?? []) {
    const line = lineOfEntry(node.offset);
    const value = getNodeValue(node);
    const fault = faultOf(value);
    if (fault) problems.push(`第 ${line} 行的这一条不起作用：${fault}。`);
    else entries.push({ ...(value as IgnoreEntry), line });
  }
  return { entries, problems, broken: false };
}

/**
 * The text with an entry more, a line of its own, in order of draft and rule so that two writers' entries seldom meet; the
 * text as it is where the entry stands there. Throws an Error where the text is broken.
 */
export function withEntry(text: string | undefined, entry: IgnoreEntry): string {
  if (text === undefined || text.trim() === "") {
    return `{\n  "ignore": [\n    ${written(entry)}\n  ]\n}\n`;
  }
  const { root, list, problem } = listIn(text);
  if (problem !== undefined) throw new Error(problem);
  if (!root || !list)
    return applyEdits(text, modify(text, ["ignore"], [entry], { formattingOptions: FORMAT }));
  const nodes = list.children ?? [];
  const key = keyOf(entry);
  const keys = nodes.map((node) => keyOf(getNodeValue(node)));
  if (keys.includes(key)) return text;
  const next = nodes[keys.findIndex((other) => other > key)];
  const last = nodes.at(-1);
  const line = `${/\r?\n/.exec(text)?.[0] ?? "\n"}    `;
  if (next) return inserted(text, next.offset, `${written(entry)},${line}`);
  if (last) return inserted(text, last.offset + last.length, `,${line}${written(entry)}`);
  return inserted(
    text,
    list.offset + 1,
    `${line}${written(entry)}${line.slice(0, -2)}`,
    list.offset + list.length - 1,
  );
}

/** The text without an entry; as it is where it stands there no more. Throws an Error where the text is broken. */
export function withoutEntry(text: string, entry: IgnoreEntry): string {
  const { list, problem } = listIn(text);
  if (problem !== undefined) throw new Error(problem);
  const index = (list?.children ?? []).findIndex((node) => keyOf(getNodeValue(node)) === keyOf(entry));
  if (index < 0) return text;
  return applyEdits(text, modify(text, ["ignore", index], undefined, { formattingOptions: FORMAT }));
}

const FORMAT = { insertSpaces: true, tabSize: 2, eol: "\n" };

/** The tree of a text and its list, or what keeps it from being one. A text without a list, such as an empty one, has none yet. */
function listIn(text: string): { root?: Node; list?: Node; problem?: string } {
  const { root, fault } = parseOwnJson(text);
  if (fault) return { problem: faultSentence(fault) };
  if (!root) return {};
  if (root.type !== "object") return { problem: "第 1 行起要写成一对花括号，里面写 ignore。" };
  const property = root.children?.find(({ children }) => children?.[0]?.value === "ignore");
  const list = property?.children?.[1];
  if (list && list.type !== "array") {
    return { problem: `第 ${lineAt(text, list.offset)} 行 ignore 的值要写成列表，放在方括号里。` };
  }
  return list ? { root, list } : { root };
}

function faultOf(value: unknown): string | undefined {
  const read = z.safeParse(ignoreEntrySchema, value);
  if (!read.success) {
    const key = read.error.issues[0]?.path[0];
    return key === undefined ? "要写成一对花括号" : `${String(key)} 的值要写成文字，不能是空的`;
  }
  if (read.data.rule === undefined && read.data.text === undefined)
    return "要写明 rule（规则）或 text（文字）";
  return undefined;
}

/** An entry as one line of JSON, its keys in their order. */
function written({ file, rule, text, before, after }: IgnoreEntry): string {
  const pairs = Object.entries({ file, rule, text, before, after }).filter(
    ([, value]) => value !== undefined,
  );
  return `{ ${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }`;
}

/** The same for entries that ask the same, and in order of draft, rule and text. */
function keyOf(value: unknown): string {
  const { file = "", rule = "", text = "", before, after } = (value ?? {}) as IgnoreEntry;
  return JSON.stringify([file, rule, text, before ?? null, after ?? null]);
}

function inserted(text: string, from: number, words: string, to = from): string {
  return text.slice(0, from) + words + text.slice(to);
}
