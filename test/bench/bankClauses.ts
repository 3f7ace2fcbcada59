// The clauses of the phrase bank that hold nothing to fill in: words as reports use them, many more than a bench could list.
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../snippets/bank/phrases/", import.meta.url);

/** What stands inside a report's paragraphs, not at its start or its end. */
const PLACES = ["achievement", "cause", "effect", "measure", "next", "shortcoming"];

interface PhraseFile {
  readonly phrases: readonly { readonly text: string }[];
}

let clauses: readonly string[] | undefined;

/** The clauses, without marks. */
export function bankClauses(): readonly string[] {
  clauses ??= PLACES.map((place) => `${place}.json`)
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as PhraseFile).phrases)
    .flatMap(({ text }) => text.split(/[，。；：！？]/))
    .filter((clause) => /^[\u4e00-\u9fff、]{6,24}$/.test(clause));
  return clauses;
}
