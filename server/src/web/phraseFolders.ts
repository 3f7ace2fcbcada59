// The office's own phrase files in folders of the editor's files.
import { createPhraseFolders as createFolders } from "../adapters/phraseFolders.ts";
import type { PhraseFolders } from "../core/ports.ts";
import { nextTurn } from "../lsp/turn.ts";
import type { FileSystem } from "./fileSystem.ts";
import { strictUtf8 } from "./utf8.ts";

/** Folders by their uris. A path, which a setting may have for a disk, stands for the folder that the client keeps. */
export function createPhraseFolders(files: FileSystem, kept: string): PhraseFolders {
  const folders = createFolders({
    async files(folder) {
      const home = folder.replace(/\/$/, "");
      const entries = await files.readFolder(home);
      const names = entries.filter(([, kind]) => kind === "file").map(([name]) => name);
      return names.sort().map((name) => `${home}/${encodeURIComponent(name)}`);
    },
    async state(uri) {
      const state = await files.stat(uri);
      if (!state) throw new Error(uri);
      return { stamp: `${state.mtime} ${state.size}`, size: state.size };
    },
    bytes: files.readFile,
    strictUtf8,
    pause: nextTurn,
  });
  return { read: (folder) => folders.read(folder.includes("://") ? folder : kept) };
}
