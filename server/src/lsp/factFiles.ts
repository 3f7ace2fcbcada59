// The fact files of the workspace's folders: read when a draft is read, again when they change, each fault told once.
import { type FactTable, NO_FACTS } from "../core/links/factTable.ts";
import type { Files } from "../core/ports.ts";
import { FACT_FILE } from "../protocol.ts";
import { fileIn, shownPath } from "./uris.ts";

/** What the store needs of the server. */
export interface FactFilesOptions {
  readonly read: Files["read"];
  /** The folder that a document belongs to. */
  folderOf(uri: string): string | undefined;
  /** Tells the writer of a fault in the file with an address. */
  tell(message: string, file: string): void;
}

/** How long what was read is believed: not every client tells of changes, and news of a deleted folder may be lost. */
const TRUST_MS = 2000;

/** The facts that hold for each document. */
export interface FactFiles {
  of(uri: string): Promise<FactTable>;
  /** A fact file has changed on disk. */
  stale(): void;
}

/** A store. Nothing is read before the first question. */
export function createFactFiles({ read, folderOf, tell }: FactFilesOptions): FactFiles {
  const kept = new Map<string, { text: string | undefined; facts: FactTable }>();
  let fresh = new Map<string, { readonly facts: Promise<FactTable>; readonly readAt: number }>();

  const load = async (folder: string): Promise<FactTable> => {
    const file = fileIn(folder, FACT_FILE);
    const text = await read(file);
    const before = kept.get(folder);
    if (before && before.text === text) return before.facts;
    const { facts, problems } =
      text === undefined
        ? { facts: NO_FACTS, problems: [] }
        : (await import("./factFile.ts")).readFactFile(text);
    kept.set(folder, { text, facts });
    for (const problem of problems) tell(`填写对照表 ${shownPath(folder, FACT_FILE)}：${problem}`, file);
    return facts;
  };

  return {
    async of(uri) {
      const folder = folderOf(uri);
      if (folder === undefined) return NO_FACTS;
      const known = fresh.get(folder);
      if (known && Date.now() - known.readAt <= TRUST_MS) return known.facts;
      const facts = load(folder);
      fresh.set(folder, { facts, readAt: Date.now() });
      return facts;
    },
    stale() {
      fresh = new Map();
    },
  };
}
