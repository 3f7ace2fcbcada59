// Reads the JSON files that people write by hand: the tree, line numbers, and what is wrong with it in Chinese.
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** A file's tree as far as it could be read, and its first fault. */
export interface OwnJson {
  readonly root: Node | undefined;
  readonly fault: JsonFault | undefined;
}

/** Where a text is no JSON. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong there, in Chinese, as it goes on behind 第 3 行: 缺少逗号. */
  readonly reason: string;
}

/** A fault as a sentence: 第 3 行缺少逗号。 */
export function faultSentence({ line, reason }: JsonFault): string {
  return `第 ${line} 行${reason}。`;
}

/** Reads a text. Comments and a comma behind the last entry do no harm; an empty text has no root and no fault. */
export function parseOwnJson(text: string): OwnJson {
  const errors: ParseError[] = [];
  const root =
    text.trim() === ""
      ? undefined
      : parseTree(text.replace(/^\ufeff/, " "), errors, { allowTrailingComma: true });
  // One slip makes a parser stumble several times; the first stumble is where the slip is.
  const [error] = errors;
  if (!error) return { root, fault: undefined };
  const reason = REASONS[printParseErrorCode(error.error)] ?? "的写法不对";
  return { root, fault: { line: lineAt(text, error.offset), reason } };
}

const REASONS: Readonly<Record<string, string>> = {
  CommaExpected: "缺少逗号",
  ColonExpected: "缺少冒号",
  CloseBraceExpected: "缺少右花括号 }",
  CloseBracketExpected: "缺少右方括号 ]",
  PropertyNameExpected: "应有一个带引号的名称",
  ValueExpected: "缺少值",
  UnexpectedEndOfString: "缺少右引号",
  InvalidSymbol: "有不认识的符号，引号、冒号、逗号都要用英文的",
  EndOfFileExpected: "之后还有多余的内容",
};

/** The number of the line, from 1, that the offset lies in. */
export function lineAt(text: string, offset: number): number {
  return lineCounter(text)(offset);
}

/** Tells the line, from 1, of offsets that are asked for in ascending order. */
export function lineCounter(text: string): (offset: number) => number {
  const ends = /\r\n|\r|\n/g;
  let line = 1;
  let next = ends.exec(text);
  return (offset) => {
    for (; next && next.index < offset; next = ends.exec(text)) line++;
    return line;
  };
}
