// Reads the command line's arguments.
import type { Severity } from "../core/rules/rule.ts";
import { type CheckWish, parseCheck } from "./checkArguments.ts";
import { TOPICS } from "./help.ts";
import { failOnOf, formatOf, type Mistake, mistake, stdinMistake } from "./mistakes.ts";
import { type Help, parseOptions } from "./options.ts";
import { SETTINGS_OPTIONS, type SettingsWish, settingsWishOf } from "./settingsArguments.ts";
import { parseTable, type TableWish } from "./tableArguments.ts";
import { parseWord, type WordWish } from "./wordArguments.ts";

/** What analyze was asked to do. */
export interface AnalyzeWish extends SettingsWish {
  readonly command: "analyze";
  readonly format: "jsonl" | "text";
  /** Findings of this weight or more make the exit status 1; undefined where no finding does. */
  readonly failOn: Severity | undefined;
  /** Standard input lists more paths. */
  readonly stdinPaths: boolean;
  /** Paths as given; "-" is standard input. */
  readonly files: readonly string[];
}

/** What fix was asked to do. */
export interface FixWish extends SettingsWish {
  readonly command: "fix";
  /** True: the files are changed; false: it is only told what would be. */
  readonly write: boolean;
  /** Paths as given. */
  readonly files: readonly string[];
}

/** What the user wants, or the mistake in it, told in Chinese. */
export type Wish =
  | AnalyzeWish
  | CheckWish
  | TableWish
  | WordWish
  | FixWish
  | Help
  | { readonly command: "version" }
  | Mistake;

const FORMATS = ["jsonl", "text"] as const;

/** Reads the arguments after the program's name. Never throws. */
export function parseArguments(args: readonly string[]): Wish {
  const [first, ...rest] = args;
  if (first === undefined) return mistake("请指定命令。", "gongwen");
  if (first === "--help" || first === "-h") return { command: "help", topic: "gongwen" };
  if (first === "--version" || first === "-v") return { command: "version" };
  if (first === "help") return help(rest);
  if (first === "analyze") return analyze(rest);
  if (first === "check") return parseCheck(rest);
  if (first === "fix") return fix(rest);
  if (first === "metrics" || first === "compare") return parseTable(first, rest);
  if (first === "word") return parseWord(rest);
  return mistake(`没有名为“${first}”的${first.startsWith("-") ? "选项" : "命令"}。`, "gongwen");
}

function help([name]: readonly string[]): Wish {
  const topic = name === undefined ? "gongwen" : TOPICS.find((topic) => topic === name);
  return topic ? { command: "help", topic } : mistake(`没有名为“${name}”的命令。`, "gongwen");
}

function analyze(args: readonly string[]): Wish {
  const parsed = parseOptions(args, ANALYZE_OPTIONS, "analyze");
  if ("command" in parsed) return parsed;
  const { values, paths: files } = parsed;
  const format = formatOf(values.format, FORMATS, "analyze");
  if ("message" in format) return format;
  const failOn = failOnOf(values["fail-on"], "analyze");
  if ("message" in failOn) return failOn;
  const settings = settingsWishOf(values, "analyze");
  if ("message" in settings) return settings;
  const stdinPaths = values["stdin-paths"];
  const twice = stdinMistake(files, stdinPaths, "analyze");
  if (twice) return twice;
  if (files.length === 0 && !stdinPaths) return mistake("请给出要分析的文件。", "analyze");
  return { command: "analyze", ...format, ...failOn, ...settings, stdinPaths, files };
}

const ANALYZE_OPTIONS = {
  format: { type: "string", default: "text" },
  "fail-on": { type: "string" },
  "stdin-paths": { type: "boolean", default: false },
  ...SETTINGS_OPTIONS,
} as const;

function fix(args: readonly string[]): Wish {
  const parsed = parseOptions(args, FIX_OPTIONS, "fix");
  if ("command" in parsed) return parsed;
  const { values, paths: files } = parsed;
  if (values.write && values["dry-run"]) return mistake("--dry-run 和 --write 只能用一个。", "fix");
  const settings = settingsWishOf(values, "fix");
  if ("message" in settings) return settings;
  if (files.length === 0) return mistake("请给出要修正的文件。", "fix");
  if (files.includes("-")) return mistake("fix 修正的是文件，不能用“-”读标准输入。", "fix");
  return { command: "fix", write: values.write ?? false, ...settings, files };
}

const FIX_OPTIONS = {
  "dry-run": { type: "boolean" },
  write: { type: "boolean" },
  ...SETTINGS_OPTIONS,
} as const;
