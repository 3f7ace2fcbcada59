// The office's own wording for each draft: the nearest .gongwen/wording.json above it, each fault told once.
import type { Wording } from "../core/facts/words/officeWording.ts";
import type { OwnFiles } from "../core/ports.ts";
import { WORDING_FILE } from "../protocol.ts";
import { createFirstTimes } from "./firstTimes.ts";
import { createNearestFiles, type NearestFiles } from "./nearestFiles.ts";
import { fileIn, shownPath } from "./uris.ts";

/** What the store needs of the server or the command line. */
export interface WordingStoreOptions {
  readonly own: OwnFiles;
  /** Takes what is wrong with the file with an address, in Chinese, the file and the line named; each fault once. */
  complain(message: string, file: string): void;
  /** True where changes in a folder are told of; other folders' files are looked at again after a while. */
  watches(folder: string): boolean;
}

/** The wording of each draft. */
export type WordingStore = NearestFiles<Wording>;

/** A store that has read nothing yet. The wording of a draft is the same object until its file changes. */
export function createWordingStore({ own, complain, watches }: WordingStoreOptions): WordingStore {
  const isNew = createFirstTimes();
  const tell = (folder: string, problem: string): void => {
    const message = `本单位用语 ${shownPath(folder, WORDING_FILE)}：${problem}`;
    if (isNew(message)) complain(message, fileIn(folder, WORDING_FILE));
  };
  return createNearestFiles<Wording>({
    own,
    path: WORDING_FILE,
    watches,
    async read(text, folder) {
      const { readWordingFile } = await import("./wordingFile.ts");
      const { wording, problems } = readWordingFile(text);
      for (const problem of problems) tell(folder, problem);
      return wording;
    },
    failed: (folder, reason) => tell(folder, `读不了：${reason}。改正之前，这份本单位用语不起作用。`),
  });
}
