// Reads the fact file .gongwen/facts.json: what may stand there, and what is wrong with it, place by place.
import type { Node } from "jsonc-parser";
import * as z from "zod/mini";
import { circularEntries, type FactTable } from "../core/links/factTable.ts";
import { faultSentence, lineAt, parseOwnJson } from "../json/ownJson.ts";

/** A mask as drafts write it, one line. */
const factNameSchema = z.string().check(z.regex(/^[^\S\r\n]*\S[^\r\n]*$/));
/** What stands for it, one line; "" is not known yet. */
const factValueSchema = z.string().check(z.regex(/^[^\r\n]*$/));
/** The whole file. The schema that the manifest contributes says the same. */
export const factFileSchema = z.record(factNameSchema, factValueSchema);

/** A fault, told in Chinese with the line and what holds all the same; the file is named by who tells it. */
export type FactProblem = string;

/** Reads the text of the file. A fault costs its own entry; of broken JSON, what can be read holds. */
export function readFactFile(text: string): { facts: FactTable; problems: readonly FactProblem[] } {
  const { root, fault } = parseOwnJson(text);
  const problems: FactProblem[] = fault ? [`${faultSentence(fault)}请改正，${REST}`] : [];
  const complain = (offset: number, reason: string): void => {
    problems.push(`第 ${lineAt(text, offset)} 行${reason}${REST}`);
  };
  const facts = new Map<string, string>();
  if (root && root.type !== "object") {
    const line = lineAt(text, root.offset);
    problems.push(`第 ${line} 行应以 { 开头，里面逐行写“X市”和它的实际名称。改正之前，这份对照表不起作用。`);
    return { facts, problems };
  }
  for (const { children } of root?.children ?? []) {
    const [key, value] = children ?? [];
    if (!key || !value) continue;
    const fault = faultOf(key, value);
    if (fault) complain(key.offset, fault);
    else facts.set(key.value, String(value.value).trim());
  }
  for (const name of circularEntries(facts)) {
    const place = root?.children?.find(({ children }) => children?.[0]?.value === name);
    complain(place?.offset ?? 0, `的“${name}”绕了一圈又指回自己。请把其中一处改成实际名称，`);
  }
  return { facts, problems };
}

const REST = "其余各项照常使用。";

function faultOf(key: Node, value: Node): string | undefined {
  if (!factNameSchema.safeParse(key.value).success) return `的名称是空的或者有换行，这一项没有使用。请改正，`;
  if (factValueSchema.safeParse(value.value).success) return undefined;
  return `“${key.value}”的值应是一行文字，如 "滨海市"，这一项没有使用。请改正，`;
}
