// Makes dist/dict: jieba's dictionary cut down to the words that reports use, and the domain's own words.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "./lib/paths.mjs";
import { importSource } from "./lib/typescript.mjs";

/** Rarer words cost over a second and 200 MB when loaded, and the nouns found are the same without them. */
const LEAST_FREQUENCY = 50;

/**
 * Writes the dictionary's five files into a folder, under the names that server/src/node/segmenterWorker.ts reads.
 * Gives the number of words, or 0 (and writes nothing) where nodejieba, an optional dependency, is not installed.
 */
export async function makeDictionary(folder = join(ROOT, "dist", "dict")) {
  const source = jiebaFolder();
  if (!source) return 0;
  const words = frequentWords(readFileSync(join(source, "jieba.dict.utf8"), "utf8"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "words.utf8"), `${words.join("\n")}\n`);
  copyFileSync(join(source, "hmm_model.utf8"), join(folder, "hmm.utf8"));
  writeFileSync(join(folder, "domain.utf8"), await domainWords());
  // Only keyword extraction reads these two, and we do not extract; jieba insists on a line in each.
  writeFileSync(join(folder, "idf.utf8"), "的 1\n");
  writeFileSync(join(folder, "stop.utf8"), "的\n");
  return words.length;
}

function jiebaFolder() {
  const packageFile = join(ROOT, "node_modules", "nodejieba", "package.json");
  if (!existsSync(packageFile)) return undefined;
  return dirname(createRequire(packageFile)("nodejieba").DEFAULT_DICT);
}

function frequentWords(dictionary) {
  return dictionary.split(/\r?\n/).filter((line) => {
    const [, frequency, tag] = line.split(" ");
    return tag !== undefined && Number(frequency) >= LEAST_FREQUENCY;
  });
}

/** The words of server/src/core/data/segmentWords.ts, a list of [word, tag], one a line as jieba wants them. */
async function domainWords() {
  const file = "server/src/core/data/segmentWords.ts";
  if (!existsSync(join(ROOT, file))) return "";
  const { segmentWords } = await importSource(file);
  return segmentWords.map(([word, tag]) => `${word} ${tag}\n`).join("");
}
