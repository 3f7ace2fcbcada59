// Reads the arguments of gongwen check.
import type { Severity } from "../core/rules/rule.ts";
import { failOnOf, formatOf, type Mistake, mistake, stdinMistake } from "./mistakes.ts";
import { type Help, parseOptions } from "./options.ts";
import { SETTINGS_OPTIONS, type SettingsWish, settingsWishOf } from "./settingsArguments.ts";

/** The forms in which findings are printed. */
const CHECK_FORMATS = ["text", "json", "jsonl", "sarif", "github"] as const;

/** What check was asked to do. */
export interface CheckWish extends SettingsWish {
  readonly command: "check";
  readonly format: (typeof CHECK_FORMATS)[number];
  /** Only what stands between a draft and its issue. */
  readonly final: boolean;
  /** What the files say alike, instead of what is wrong in each. */
  readonly repeats: boolean;
  readonly failOn: Severity | undefined;
  /** Standard input lists more paths. */
  readonly stdinPaths: boolean;
  /** Files and folders as given; "-" is standard input. */
  readonly paths: readonly string[];
}

/** Reads the arguments after the command's name. Never throws. */
export function parseCheck(args: readonly string[]): CheckWish | Mistake | Help {
  const parsed = parseOptions(args, OPTIONS, "check");
  if ("command" in parsed) return parsed;
  const { values, paths } = parsed;
  const format = formatOf(values.format, CHECK_FORMATS, "check");
  if ("message" in format) return format;
  const failOn = failOnOf(values["fail-on"], "check");
  if ("message" in failOn) return failOn;
  const settings = settingsWishOf(values, "check");
  if ("message" in settings) return settings;
  const stdinPaths = values["stdin-paths"];
  const twice = stdinMistake(paths, stdinPaths, "check");
  if (twice) return twice;
  const { final, repeats } = values;
  if (repeats && final) return mistake("--repeats 和 --final 只能用一个。", "check");
  if (repeats && (format.format === "sarif" || format.format === "github")) {
    return mistake("--repeats 的结果可用 text、json、jsonl 格式。", "check");
  }
  if (paths.length === 0 && !stdinPaths) return mistake("请给出要检查的文件或文件夹。", "check");
  return { command: "check", ...format, ...failOn, ...settings, final, repeats, stdinPaths, paths };
}

const OPTIONS = {
  format: { type: "string", default: "text" },
  final: { type: "boolean", default: false },
  repeats: { type: "boolean", default: false },
  "fail-on": { type: "string" },
  "stdin-paths": { type: "boolean", default: false },
  ...SETTINGS_OPTIONS,
} as const;
