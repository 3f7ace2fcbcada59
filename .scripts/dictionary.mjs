// Makes dist/dict: jieba's dictionary cut down to the words that tell what figures count, and the domain's own words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./lib/paths.mjs";
import { importSource } from "./lib/typescript.mjs";

/** Rarer words cost over a second and 200 MB when loaded, and the nouns found are the same without them. */
const LEAST_FREQUENCY = 50;
/** Rarer characters count as what the dictionary does not know, which weighs the same. */
const LEAST_OF_CHARACTERS = 1000;
/** Rarer nouns of two characters, and names, are put together from their characters nearly as well. */
const LEAST_OF_NOUNS = 80;
const NAMES = /^(?:nr|ns|nt|nz)/;
/** Longer nouns are kept from here on even if they fall into shorter ones, and count the same. */
const LEAST_OF_SUMS = 500;

/** Words that are used so often need weights of their own; all the others weigh what the middle one of these does. */
const WEIGHTY = 10000;
/** What is known of characters that words hardly use never matters. */
const LEAST_USE = 600;

/**
 * Writes the dictionary's files into a folder, under the names that server/src/node/segmenterWorker.ts reads. Gives the
 * number of words, or 0 (and writes nothing) where nodejieba, an optional dependency, is not installed or not compiled.
 */
export async function makeDictionary(folder = join(ROOT, "dist", "dict")) {
  const jieba = findJieba();
  if (!jieba) return 0;
  const write = (name, lines) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  const all = entriesOf(readFileSync(jieba.DEFAULT_DICT, "utf8"));
  const { segmentWords } = await importSource("server/src/core/data/segmentWords.ts");
  const { kindOfWord } = await importSource("server/src/core/report/subjectWords.ts");
  const isNoun = ({ word, tag }) => kindOfWord({ text: word, tag }) === "noun";

  mkdirSync(folder, { recursive: true });
  write("hmm.utf8", usedEmissions(readFileSync(jieba.DEFAULT_HMM_DICT, "utf8"), all));
  write(
    "domain.utf8",
    segmentWords.map(([word, tag]) => `${word} ${tag}`),
  );
  // Only keyword extraction reads these two, and we do not extract; jieba insists on a line in each.
  write("idf.utf8", ["的 1"]);
  write("stop.utf8", ["的"]);

  const own = new Set(segmentWords.map(([word]) => word));
  const kept = all.filter((entry) => entry.frequency >= leastOf(entry, isNoun) && !own.has(entry.word));
  write("words.utf8", kept.filter(({ length }) => length <= 2).map(lineOf));
  loadFrom(folder, jieba);
  const isSum = (entry) =>
    entry.length > 2 &&
    entry.frequency < LEAST_OF_SUMS &&
    isNoun(entry) &&
    jieba.tag(entry.word).every((part) => part.word.length > 1 && isNoun(part));
  const words = kept.filter((entry) => !isSum(entry));
  const isWeighty = ({ length, frequency }) => length === 1 || frequency >= WEIGHTY;
  write("words.utf8", words.filter(isWeighty).map(lineOf));
  write("rest.utf8", byTag(words.filter((entry) => !isWeighty(entry))));
  return words.length;
}

function findJieba() {
  const packageFile = join(ROOT, "node_modules", "nodejieba", "package.json");
  if (!existsSync(packageFile)) return undefined;
  const compiled = existsSync(join(ROOT, "node_modules", "nodejieba", "build", "Release", "nodejieba.node"));
  return compiled ? createRequire(packageFile)("nodejieba") : undefined;
}

function entriesOf(dictionary) {
  return dictionary.split(/\r?\n/).flatMap((line) => {
    const [word, frequency, tag] = line.split(" ");
    const isEntry = tag !== undefined && Number(frequency) >= LEAST_FREQUENCY;
    return isEntry ? { word, frequency: Number(frequency), tag, length: [...word].length } : [];
  });
}

function lineOf({ word, frequency, tag }) {
  return `${word} ${frequency} ${tag}`;
}

function leastOf(entry, isNoun) {
  if (entry.length === 1) return LEAST_OF_CHARACTERS;
  const isPlain = NAMES.test(entry.tag) || (entry.length === 2 && isNoun(entry));
  return isPlain ? LEAST_OF_NOUNS : LEAST_FREQUENCY;
}

/** The words below their tags, each in a line behind a space. */
function byTag(entries) {
  const lines = new Map();
  for (const { word, tag } of entries) lines.set(tag, `${lines.get(tag) ?? tag}\n ${word}`);
  return [...lines.values()];
}

/** The lines of jieba's table of where in words characters stand, without those that hardly any word uses. */
function usedEmissions(table, entries) {
  const uses = new Map();
  for (const { word, frequency } of entries)
    for (const character of word) uses.set(character, (uses.get(character) ?? 0) + frequency);
  const isUsed = (emission) => (uses.get(String.fromCodePoint(emission.codePointAt(0))) ?? 0) >= LEAST_USE;
  const isTable = (line) => !line.startsWith("#") && line.includes(",");
  return table
    .split(/\r?\n/)
    .map((line) => (isTable(line) ? line.split(",").filter(isUsed).join(",") : line));
}

/** jieba opens its files by narrow paths, which on Windows lose Chinese letters; relative ones have none. */
function loadFrom(folder, jieba) {
  const before = process.cwd();
  process.chdir(folder);
  jieba.load({
    dict: "words.utf8",
    hmmDict: "hmm.utf8",
    userDict: "domain.utf8",
    idfDict: "idf.utf8",
    stopWordDict: "stop.utf8",
  });
  process.chdir(before);
}
