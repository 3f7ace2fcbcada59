// jieba's own process: loads the trimmed dictionary once, then answers texts with words.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import type { Word } from "../core/ports.ts";

/** A question to the process. */
export interface Question {
  readonly id: number;
  readonly texts: readonly string[];
}

/** Its answer, or why there can be none. */
export type Answer =
  | { readonly failed?: undefined; readonly id: number; readonly words: readonly (readonly Word[])[] }
  | { readonly failed: string };

interface NodeJieba {
  load(files: Record<"dict" | "hmmDict" | "userDict" | "idfDict" | "stopWordDict", string>): void;
  /** Adds a word that weighs what the middle one of the loaded words does. */
  insertWord(word: string, tag: string): void;
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

/** The files that jieba loads, as .scripts/dictionary.mjs makes them. */
const FILES = {
  dict: "words.utf8",
  hmmDict: "hmm.utf8",
  userDict: "domain.utf8",
  idfDict: "idf.utf8",
  stopWordDict: "stop.utf8",
};
/** The words that need no weights of their own, each in a line behind a space, below their tag. */
const REST = "rest.utf8";

/** The work is jieba's: an optimizer for the little that is ours takes 4 MB, room for what is new grew to 20 and more. */
const SMALL = ["--no-opt", "--semi-space-growth-factor=1"];

start(process.argv[2] ?? "", process.argv[3] ?? "");

function start(folder: string, module: string): void {
  // Whoever asked is gone: nothing left to do.
  process.once("disconnect", () => process.exit());
  for (const setting of SMALL) setFlagsFromString(setting);
  try {
    const jieba = loadJieba(folder, module);
    process.on("message", ({ id, texts }: Question) => {
      answer({ id, words: texts.map((text) => wordsOf(jieba, text)) });
    });
  } catch (error) {
    answer({ failed: error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error) });
  }
}

function loadJieba(folder: string, module: string): NodeJieba {
  const jieba: NodeJieba = createRequire(import.meta.url)(module);
  // jieba opens its files by narrow paths, which on Windows lose Chinese letters; relative ones have none.
  if (!existsSync(folder)) throw new Error(`找不到词典目录 ${folder}`);
  process.chdir(folder);
  // A missing file would end the process without a word.
  for (const file of [...Object.values(FILES), REST]) {
    if (!existsSync(file)) throw new Error(`词典目录 ${folder} 中缺少 ${file}`);
  }
  jieba.load(FILES);
  insertRest(jieba);
  return jieba;
}

/**
 * What is loaded jieba holds twice, the second time for keywords, which nobody asks for; what is inserted it holds once.
 * A list of all the words would itself take 3 MB.
 */
function insertRest(jieba: NodeJieba): void {
  const rest = readFileSync(REST, "utf8");
  let tag = "";
  for (let at = 0; at < rest.length; ) {
    const end = rest.indexOf("\n", at);
    const entry = rest.slice(at, end);
    if (entry.startsWith(" ")) jieba.insertWord(entry.slice(1), tag);
    else tag = entry;
    at = end + 1;
  }
}

/** Words cut from the text itself, since jieba turns what is no character (half a pair) into another of its length. */
function wordsOf(jieba: NodeJieba, text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { word, tag } of jieba.tag(text)) {
    words.push({ text: text.slice(end, end + word.length), tag });
    end += word.length;
  }
  return end === text.length ? words : [{ text, tag: "x" }];
}

function answer(message: Answer): void {
  process.send?.(message);
}
