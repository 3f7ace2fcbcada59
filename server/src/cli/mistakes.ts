// Mistakes in the command line's arguments, told in Chinese.
import { SEVERITIES, type Severity } from "../core/data/severities.ts";
import type { Topic } from "./help.ts";

/** A mistake and the help that goes with it. */
export interface Mistake {
  readonly command: "mistake";
  readonly message: string;
  readonly topic: Topic;
}

/** True where a finding weighs as much as asked, or more; never where nothing is asked. */
export function weighs(severity: Severity, least: Severity | undefined): boolean {
  return least !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** A mistake. */
export function mistake(message: string, topic: Topic): Mistake {
  return { command: "mistake", message, topic };
}

/** Node's messages are English; what matters in them is the option's name. */
export function optionMistake(error: unknown, topic: Topic): Mistake {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return mistake(`没有名为“${option}”的选项。`, topic);
  return mistake(
    `选项 ${option} 的值不对：要取值的选项写作 ${option || "--选项"} 值，不取值的不要带值。`,
    topic,
  );
}

/** The mistake of naming standard input both a draft and a list of paths; undefined where it is one or neither. */
export function stdinMistake(
  paths: readonly string[],
  stdinPaths: boolean,
  topic: Topic,
): Mistake | undefined {
  return stdinPaths && paths.includes("-")
    ? mistake("标准输入不能既是文稿又是路径：“-”和 --stdin-paths 只能用一样。", topic)
    : undefined;
}

/** The value of --format among those there are, or the mistake. */
export function formatOf<F extends string>(
  value: string,
  formats: readonly F[],
  topic: Topic,
): { format: F } | Mistake {
  const format = formats.find((name) => name === value);
  return format
    ? { format }
    : mistake(`--format 没有“${value}”这一格式，可用 ${formats.join("、")}。`, topic);
}

/** The value of --fail-on, undefined where it is not given, or the mistake. */
export function failOnOf(
  value: string | undefined,
  topic: Topic,
): { failOn: Severity | undefined } | Mistake {
  const failOn = SEVERITIES.find((name) => name === value);
  return value === undefined || failOn
    ? { failOn }
    : mistake(`--fail-on 没有“${value}”这一级别，可用 ${SEVERITIES.join("、")}。`, topic);
}
