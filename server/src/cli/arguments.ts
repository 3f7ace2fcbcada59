// Reads the command line's arguments.
import { parseArgs } from "node:util";
import type { Severity } from "../core/rules/rule.ts";
import type { Topic } from "./help.ts";

/** What analyze was asked to do. */
export interface AnalyzeWish {
  readonly command: "analyze";
  readonly format: "jsonl" | "text";
  /** Findings of this weight or more make the exit status 1; undefined where no finding does. */
  readonly failOn: Severity | undefined;
  /** Paths as given; "-" is standard input. */
  readonly files: readonly string[];
}

/** What fix was asked to do. */
export interface FixWish {
  readonly command: "fix";
  /** True: the files are changed; false: it is only told what would be. */
  readonly write: boolean;
  /** Paths as given. */
  readonly files: readonly string[];
}

/** What the user wants, or the mistake in it, told in Chinese. */
export type Wish =
  | AnalyzeWish
  | FixWish
  | { readonly command: "help"; readonly topic: Topic }
  | { readonly command: "version" }
  | { readonly command: "mistake"; readonly message: string; readonly topic: Topic };

/** The severities, heaviest first. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[];
const FORMATS = ["jsonl", "text"] as const;

/** Reads the arguments after the program's name. Never throws. */
export function parseArguments(args: readonly string[]): Wish {
  const [first, ...rest] = args;
  if (first === undefined) return mistake("请指定命令。", "gongwen");
  if (first === "--help" || first === "-h") return { command: "help", topic: "gongwen" };
  if (first === "--version" || first === "-v") return { command: "version" };
  if (first === "help") return help(rest);
  if (first === "analyze") return analyze(rest);
  if (first === "fix") return fix(rest);
  return mistake(`没有名为“${first}”的${first.startsWith("-") ? "选项" : "命令"}。`, "gongwen");
}

function help([topic]: readonly string[]): Wish {
  if (topic === undefined || topic === "analyze" || topic === "fix")
    return { command: "help", topic: topic ?? "gongwen" };
  return mistake(`没有名为“${topic}”的命令。`, "gongwen");
}

function analyze(args: readonly string[]): Wish {
  let parsed: ReturnType<typeof parseAnalyze>;
  try {
    parsed = parseAnalyze(args);
  } catch (error) {
    return mistake(optionMistake(error as NodeJS.ErrnoException), "analyze");
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { command: "help", topic: "analyze" };
  const format = FORMATS.find((name) => name === values.format);
  if (!format)
    return mistake(`--format 没有“${values.format}”这一格式，可用 ${FORMATS.join("、")}。`, "analyze");
  const failOn = SEVERITIES.find((name) => name === values["fail-on"]);
  if (values["fail-on"] !== undefined && !failOn) {
    return mistake(
      `--fail-on 没有“${values["fail-on"]}”这一级别，可用 ${SEVERITIES.join("、")}。`,
      "analyze",
    );
  }
  if (files.length === 0) return mistake("请给出要分析的文件。", "analyze");
  return { command: "analyze", format, failOn, files };
}

function parseAnalyze(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      "fail-on": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function fix(args: readonly string[]): Wish {
  let parsed: ReturnType<typeof parseFix>;
  try {
    parsed = parseFix(args);
  } catch (error) {
    return mistake(optionMistake(error as NodeJS.ErrnoException), "fix");
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { command: "help", topic: "fix" };
  if (values.write && values["dry-run"]) return mistake("--dry-run 和 --write 只能用一个。", "fix");
  if (files.length === 0) return mistake("请给出要修正的文件。", "fix");
  if (files.includes("-")) return mistake("fix 修正的是文件，不能用“-”读标准输入。", "fix");
  return { command: "fix", write: values.write ?? false, files };
}

function parseFix(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean" },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}

/** Node's messages are English; what matters in them is the option's name. */
function optionMistake({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有名为“${option}”的选项。`;
  return `选项 ${option} 的值不对：要取值的选项写作 ${option || "--选项"} 值，不取值的不要带值。`;
}

function mistake(message: string, topic: Topic): Wish {
  return { command: "mistake", message, topic };
}
