// Spells texts that no build has seen, by the common reading of each character.

/** dist/pinyin.json: the syllables with the characters that are commonly read so, and those that can be. */
export interface Readings {
  readonly main: Readonly<Record<string, string>>;
  readonly other: Readonly<Record<string, string>>;
}

const tables = new WeakMap<Readings, ReadonlyMap<string, string>>();

/** The syllables of the text's Han characters, one blank between two; "" where one is not known. */
export function spelled(text: string, readings: Readings | undefined): string {
  if (!readings) return "";
  const table = tableOf(readings);
  const syllables = (text.match(/\p{Script=Han}/gu) ?? []).map((character) => table.get(character));
  return syllables.includes(undefined) ? "" : syllables.join(" ");
}

function tableOf(readings: Readings): ReadonlyMap<string, string> {
  let table = tables.get(readings);
  if (!table) {
    table = new Map(
      Object.entries(readings.main).flatMap(([syllable, characters]) =>
        [...characters].map((character) => [character, syllable] as const),
      ),
    );
    tables.set(readings, table);
  }
  return table;
}
