// Reads the arguments of gongwen metrics and gongwen compare.
import { TABLE_FORMATS, type TableFormat } from "../protocol.ts";
import { formatOf, type Mistake, mistake } from "./mistakes.ts";
import { type Help, parseOptions } from "./options.ts";

/** What metrics or compare was asked to do. */
export interface TableWish {
  /** compare: the first file is the older report, the second the newer. */
  readonly command: "metrics" | "compare";
  readonly format: TableFormat;
  /** The file to be written; undefined for standard output. */
  readonly output: string | undefined;
  /** Paths as given; "-" is standard input. */
  readonly files: readonly string[];
}

/** Reads the arguments after the command's name. Never throws. */
export function parseTable(
  command: TableWish["command"],
  args: readonly string[],
): TableWish | Mistake | Help {
  const parsed = parseOptions(args, OPTIONS, command);
  if ("command" in parsed) return parsed;
  const { values, paths: files } = parsed;
  const format = formatOf(values.format, TABLE_FORMATS, command);
  if ("message" in format) return format;
  const output = values.output === "-" ? undefined : values.output;
  if (format.format === "xlsx" && output === undefined) {
    return mistake("Excel 文件不能显示在屏幕上，请用 --output 指定写到哪个文件。", command);
  }
  if (command === "compare" && files.length !== 2) {
    return mistake("请给出两份报告：先写上年的，再写本年的。", command);
  }
  if (files.length === 0) return mistake("请给出要列出数据的文件。", command);
  return { command, ...format, output, files };
}

const OPTIONS = {
  format: { type: "string", default: "md" },
  output: { type: "string", short: "o" },
} as const;
