// The bank as the build made it, from the extension's own folder.
import type { Readings } from "../core/bank/readings.ts";
import type { Bank } from "../core/bank/types.ts";
import type { BankSource } from "../core/ports.ts";
import type { FileSystem } from "./fileSystem.ts";

/** The bank in a folder, by its uri. */
export function createBankSource(files: FileSystem, folder: string): BankSource {
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(new TextDecoder().decode(await files.readFile(`${folder}/${name}`)));
  return { bank: () => read<Bank>("bank.json"), readings: () => read<Readings>("pinyin.json") };
}
