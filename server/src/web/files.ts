// The drafts of a folder in the editor's files: finds them and reads them.
import { decode } from "../adapters/decode.ts";
import { type FileLimits, listFolder, type Tree } from "../adapters/listFolder.ts";
import type { Files } from "../core/ports.ts";
import type { FileSystem } from "./fileSystem.ts";
import { strictUtf8 } from "./utf8.ts";

/** Files within the limits. Links are not followed. */
export function createFiles(files: FileSystem, limits: FileLimits): Files {
  const tree: Tree = {
    entries: async (folder) => {
      const entries = await files.readFolder(folder).catch(() => []);
      return entries.map(([name, kind]) => ({ name, kind: kind === "link" ? "other" : kind }));
    },
    below: (folder, name) => `${folder}/${encodeURIComponent(name)}`,
    async file(uri) {
      const state = await files.stat(uri).catch(() => undefined);
      return state && { uri, stamp: `${state.mtime} ${state.size}`, size: state.size };
    },
  };
  return {
    list: (folder, signal) => listFolder(folder.replace(/\/$/, ""), tree, limits, signal),
    async read(uri) {
      try {
        const state = await files.stat(uri);
        if (state?.kind !== "file" || state.size > limits.bytes) return undefined;
        const read = decode(await files.readFile(uri), strictUtf8);
        return "text" in read ? read.text : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
