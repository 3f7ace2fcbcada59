// The bank as the build made it: dist/bank.json and dist/pinyin.json, read when first asked for.
import { promises as fs } from "node:fs";
import { join } from "node:path";
import type { Readings } from "../core/bank/readings.ts";
import type { Bank } from "../core/bank/types.ts";
import type { BankSource } from "../core/ports.ts";
import { utf8 } from "./utf8.ts";

/** The bank in a folder. */
export function createBankSource(folder: string): BankSource {
  const read = async <T>(name: string): Promise<T> => JSON.parse(utf8(await fs.readFile(join(folder, name))));
  return { bank: () => read<Bank>("bank.json"), readings: () => read<Readings>("pinyin.json") };
}
