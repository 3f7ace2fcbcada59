// Which files and folders may hold drafts, and the drafts below a folder.
import { type Dirent, promises as fs } from "node:fs";
import { join } from "node:path";

const DRAFT = /\.(?:txt|md|markdown|gongwen)$/i;
/** Folders of programs' own files; hidden ones are passed over as well. */
const FOREIGN = new Set(["node_modules", "bower_components", "vendor", "venv", "__pycache__"]);

/** True for a file that may hold a draft. Symbolic links are not followed: they may lead anywhere, or round in a circle. */
export function isDraft(entry: Dirent): boolean {
  return entry.isFile() && DRAFT.test(entry.name);
}

/** True for a folder that is to be looked into. */
export function isOpenFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith(".") && !FOREIGN.has(entry.name);
}

/** The paths of the drafts below a folder, its own first, by name. A folder that cannot be read gives its error. */
export async function* draftsBelow(folder: string): AsyncGenerator<{ path: string; error?: unknown }> {
  const folders = [folder];
  for (let next = 0; next < folders.length; next++) {
    const place = folders[next] as string;
    let entries: Dirent[];
    try {
      entries = await fs.readdir(place, { withFileTypes: true });
    } catch (error) {
      yield { path: place, error };
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) if (isOpenFolder(entry)) folders.push(join(place, entry.name));
    for (const entry of entries) if (isDraft(entry)) yield { path: join(place, entry.name) };
  }
}
