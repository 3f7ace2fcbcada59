// Reads the options of a command. Every command takes paths, and tells its help where that is asked for.
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Topic } from "./help.ts";
import { type Mistake, optionMistake } from "./mistakes.ts";

/** The wish for a command's help. */
export interface Help {
  readonly command: "help";
  readonly topic: Topic;
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>["values"];

/** What the arguments give for the options, and the paths; or else what is to be done instead: tell the mistake, or the help. */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  topic: Topic,
): { readonly values: Values<O>; readonly paths: readonly string[] } | Mistake | Help {
  try {
    const { values, positionals: paths } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    return "help" in values ? { command: "help", topic } : { values: values as Values<O>, paths };
  } catch (error) {
    return optionMistake(error, topic);
  }
}
