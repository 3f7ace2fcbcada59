// Reads the arguments of gongwen word.
import { parseArgs } from "node:util";
import { type Mistake, mistake, optionMistake } from "./mistakes.ts";

/** What word was asked to do. */
export interface WordWish {
  readonly command: "word";
  /** The file to be written, for one draft; undefined for the draft's own name beside it. */
  readonly output: string | undefined;
  /** The path of a settings file that holds for every draft; undefined where each draft's own is looked for. */
  readonly settings: string | undefined;
  /** True where what is found is to stand in the document as comments. */
  readonly comments: boolean;
  /** Paths as given; "-" is standard input. */
  readonly files: readonly string[];
}

type Help = { readonly command: "help"; readonly topic: "word" };

/** Reads the arguments after the command's name. Never throws. */
export function parseWord(args: readonly string[]): WordWish | Mistake | Help {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return optionMistake(error, "word");
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { command: "help", topic: "word" };
  if (files.length === 0) return mistake("请给出要导出的文件。", "word");
  const { output, settings, comments = false } = values;
  if (output !== undefined && files.length > 1) {
    return mistake("--output 只用于一份稿子；几份一起导出时，各写在自己旁边。", "word");
  }
  if (output === undefined && files.includes("-")) {
    return mistake("从标准输入读稿子时，请用 --output 指定写到哪个文件。", "word");
  }
  return { command: "word", output, settings, comments, files };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o" },
      settings: { type: "string" },
      comments: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}
