// Reads the arguments of gongwen word.
import { type Mistake, mistake } from "./mistakes.ts";
import { type Help, parseOptions } from "./options.ts";

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

/** Reads the arguments after the command's name. Never throws. */
export function parseWord(args: readonly string[]): WordWish | Mistake | Help {
  const parsed = parseOptions(args, OPTIONS, "word");
  if ("command" in parsed) return parsed;
  const { values, paths: files } = parsed;
  if (files.length === 0) return mistake("请给出要导出的文件。", "word");
  const { output, settings, comments = false } = values;
  if (output === "-") return mistake("Word 文档不能显示在屏幕上，请用 --output 指定写到哪个文件。", "word");
  if (output !== undefined && files.length > 1) {
    return mistake("--output 只用于一份文稿；几份一起导出时，各写在自己旁边。", "word");
  }
  if (output === undefined && files.includes("-")) {
    return mistake("从标准输入读文稿时，请用 --output 指定写到哪个文件。", "word");
  }
  return { command: "word", output, settings, comments, files };
}

const OPTIONS = {
  output: { type: "string", short: "o" },
  settings: { type: "string" },
  comments: { type: "boolean" },
} as const;
