// The bank of documents, sections, phrases and formulations: reads its files, and makes dist/bank.json with pinyin.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/paths.mjs";
import { Trouble } from "./lib/trouble.mjs";
import { importSource } from "./lib/typescript.mjs";
import { readingsOfCharacters, syllablesOf } from "./pinyin.mjs";

const FOLDER = "snippets/bank";

/** The bank's files, each held to its schema; a Trouble names the first that does not fit, the place and the fault. */
export async function readBank() {
  const schemas = await importSource("server/src/node/bankSchema.ts");
  const read = (name, schema) => {
    const path = `${FOLDER}/${name}`;
    const value = parsed(path);
    const fault = schemas.faultOf(schema, value);
    if (fault) throw new Trouble(`${path} 不合要求`, fault);
    return value;
  };
  const readAll = (folder, schema) =>
    readdirSync(join(ROOT, FOLDER, folder))
      .sort()
      .map((name) => read(`${folder}/${name}`, schema));
  const { kinds } = read("kinds.json", schemas.kindsFile);
  const order = new Map(kinds.map(({ kind }, i) => [kind, i]));
  return {
    kinds,
    documents: readAll("documents", schemas.documentFile)
      .map(({ $schema: _, ...document }) => document)
      .sort((a, b) => order.get(a.kind) - order.get(b.kind)),
    sections: read("sections.json", schemas.sectionsFile).sections,
    phrases: readAll("phrases", schemas.phrasesFile).flatMap(({ place, phrases }) =>
      phrases.map(({ id, ...rest }) => ({ id, place, ...rest })),
    ),
    formulations: read("formulations.json", schemas.formulationsFile).formulations,
  };
}

/** Writes into a folder bank.json, the bank with every entry's pinyin, and pinyin.json for the office's own phrases. */
export async function makeBank(folder = join(ROOT, "dist")) {
  const bank = await readBank();
  const { plainOf } = await importSource("server/src/core/bank/plain.ts");
  const spelled = (entries, textOf) =>
    entries.map((entry) => ({ ...entry, pinyin: syllablesOf(textOf(entry)) }));
  mkdirSync(folder, { recursive: true });
  write(join(folder, "bank.json"), {
    kinds: bank.kinds,
    documents: spelled(bank.documents, ({ name }) => name),
    sections: spelled(bank.sections, ({ title }) => title),
    phrases: spelled(bank.phrases, ({ text }) => plainOf(text)),
    formulations: spelled(bank.formulations, ({ text }) => text),
  });
  write(join(folder, "pinyin.json"), readingsOfCharacters());
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

function parsed(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch (fault) {
    throw new Trouble(`${path} 读不了`, fault.message);
  }
}
