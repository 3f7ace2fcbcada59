// One file as gongwen check reads it, under the settings and the ignore file nearest to it; here or in a thread of its own.
import { pathFrom } from "../lsp/ignoreStore.ts";
import type { CheckWish } from "./checkArguments.ts";
import { type CheckedFinding, checkText } from "./checkText.ts";
import { commandIgnores, uriOfPath } from "./ignores.ts";
import { readText } from "./readText.ts";
import { commandSettings } from "./settings.ts";
import type { StaleEntries } from "./staleEntries.ts";

/** What came of a file, as plain data: why it could not be read, or what was found and which entries were of use. */
export type CheckedPath =
  | { readonly problem: string }
  | {
      readonly findings: readonly CheckedFinding[];
      /** The ignore file's entries that left something alone, by their place in it. */
      readonly used: readonly number[];
    };

/** Checks files one by one. */
export interface Checker {
  check(path: string): Promise<CheckedPath>;
  /** Notes in which ignore file a checked file stands. */
  note(path: string, used: readonly number[], stale: StaleEntries): Promise<void>;
}

/** A checker; undefined, and told why, where the settings that the arguments name cannot be used. */
export async function createChecker(
  wish: CheckWish,
  complain: (text: string) => void,
): Promise<Checker | undefined> {
  const settings = await commandSettings(wish, complain);
  if (!settings) return undefined;
  const ignores = commandIgnores(complain);
  return {
    async check(path) {
      const read = await readText(path);
      if ("problem" in read) return read;
      const uri = uriOfPath(path);
      const entries = await ignores.of(uri);
      const { findings, used } = checkText(path, read.text, await settings.of(uri), entries);
      const all = (await ignores.fileOf(uri))?.entries ?? [];
      return { findings, used: all.flatMap((entry, i) => (used.has(entry) ? [i] : [])) };
    },
    async note(path, used, stale) {
      const uri = uriOfPath(path);
      const file = await ignores.fileOf(uri);
      if (!file) return;
      const entries = used.flatMap((i) => file.entries[i] ?? []);
      stale.note(file, pathFrom(file.folder, uri), new Set(entries));
    },
  };
}
