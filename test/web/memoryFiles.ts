// Files of an editor, in memory.
import type { FileKind, FileState } from "../../server/src/protocol.ts";
import type { FileSystem } from "../../server/src/web/fileSystem.ts";

/** A file system that holds the files by their uris, and what has become of them. Links are files whose text begins with "→". */
export interface MemoryFiles extends FileSystem {
  put(uri: string, content: string | Uint8Array): void;
  text(uri: string): string | undefined;
  uris(): readonly string[];
}

/** An empty one. */
export function createMemoryFiles(): MemoryFiles {
  const files = new Map<string, { readonly content: Uint8Array; readonly mtime: number }>();
  let now = 0;
  const put = (uri: string, content: string | Uint8Array): void => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    files.set(decodeURI(uri), { content: bytes, mtime: ++now });
  };
  const text = (uri: string): string | undefined => {
    const file = files.get(decodeURI(uri));
    return file && new TextDecoder().decode(file.content);
  };
  const stat = async (uri: string): Promise<FileState | undefined> => {
    const file = files.get(decodeURI(uri));
    if (file)
      return {
        kind: text(uri)?.startsWith("→") ? "link" : "file",
        size: file.content.length,
        mtime: file.mtime,
      };
    const isFolder = [...files.keys()].some((each) => each.startsWith(`${decodeURI(uri)}/`));
    return isFolder ? { kind: "folder", size: 0, mtime: 0 } : undefined;
  };
  return {
    put,
    text,
    uris: () => [...files.keys()].sort(),
    stat,
    async readFile(uri) {
      const file = files.get(decodeURI(uri));
      if (!file) throw Object.assign(new Error(uri), { code: "ENOENT" });
      return file.content;
    },
    async readFolder(uri) {
      const home = `${decodeURI(uri)}/`;
      const names = [...files.keys()].filter((each) => each.startsWith(home));
      const entries = new Set(names.map((each) => each.slice(home.length).split("/")[0] as string));
      if (entries.size === 0) throw Object.assign(new Error(uri), { code: "ENOENT" });
      return Promise.all(
        [...entries].map(async (name): Promise<readonly [string, FileKind]> => {
          return [name, (await stat(`${home}${name}`))?.kind ?? "file"];
        }),
      );
    },
    async writeFile(uri, content) {
      put(uri, content);
    },
  };
}
