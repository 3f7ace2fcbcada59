// Reads the fact file .gongwen/facts.json: what may stand there, and what is wrong with it, place by place.
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as z from "zod/mini";
import { circularEntries, type FactTable } from "../core/links/factTable.ts";
import { FACT_FILE } from "../protocol.ts";

/** A mask as drafts write it, one line. */
export const factNameSchema = z.string().check(z.regex(/^[^\S\r\n]*\S[^\r\n]*$/));
/** What stands for it, one line; "" is not known yet. */
export const factValueSchema = z.string().check(z.regex(/^[^\r\n]*$/));
/** The whole file. The schema that the manifest contributes says the same. */
export const factFileSchema = z.record(factNameSchema, factValueSchema);

/** A fault, told in Chinese with the file and the line, and what holds all the same. */
export type FactProblem = string;

/** Reads the text of the file. A fault costs its own entry; of broken JSON, what can be read holds. */
export function readFactFile(text: string): { facts: FactTable; problems: readonly FactProblem[] } {
  const faults: ParseError[] = [];
  const root = text.trim() === "" ? undefined : parseTree(text, faults, { allowTrailingComma: true });
  const problems: FactProblem[] = [];
  const complain = (offset: number, reason: string): void => {
    problems.push(`填写对照表 ${FACT_FILE} 第 ${lineOf(text, offset)} 行${reason}其余各项照常使用。`);
  };
  const [first] = faults;
  if (first)
    complain(first.offset, `写法有误：${SYNTAX[printParseErrorCode(first.error)] ?? "这里看不懂"}。请改正，`);
  const facts = new Map<string, string>();
  if (root && root.type !== "object") {
    complain(root.offset, `应以 { 开头，里面逐行写“X市”和它的实际名称。请改正，`);
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

function faultOf(key: Node, value: Node): string | undefined {
  if (!factNameSchema.safeParse(key.value).success) return `的名称是空的或者有换行，这一项没有使用。请改正，`;
  if (factValueSchema.safeParse(value.value).success) return undefined;
  return `“${key.value}”的值应是一行文字，如 "滨海市"，这一项没有使用。请改正，`;
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: "两项之间少了英文逗号",
  ColonExpected: "名称和值之间少了英文冒号",
  PropertyNameExpected: "名称要放在英文双引号里",
  ValueExpected: "冒号后面没有值",
  CloseBraceExpected: "末尾少了 }",
  UnexpectedEndOfString: "少了收尾的英文双引号",
  InvalidSymbol: "有不认识的符号，引号、冒号、逗号都要用英文的",
};

/** The line's number, from 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
