// jieba's own process: loads the trimmed dictionary once, then answers texts with words.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
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
  tag(text: string): readonly { readonly word: string; readonly tag: string }[];
}

/** The dictionary's files, as .scripts/dictionary.mjs makes them. */
const FILES = {
  dict: "words.utf8",
  hmmDict: "hmm.utf8",
  userDict: "domain.utf8",
  idfDict: "idf.utf8",
  stopWordDict: "stop.utf8",
};

start(process.argv[2] ?? "", process.argv[3] ?? "");

function start(folder: string, module: string): void {
  // Whoever asked is gone: nothing left to do.
  process.once("disconnect", () => process.exit());
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
  for (const file of Object.values(FILES)) {
    if (!existsSync(file)) throw new Error(`词典目录 ${folder} 中缺少 ${file}`);
  }
  jieba.load(FILES);
  return jieba;
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
