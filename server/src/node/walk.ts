// The drafts below a folder on disk.
import { type Dirent, promises as fs } from "node:fs";
import { join } from "node:path";
import { mayBeDraft, mayHoldDrafts } from "../adapters/draftNames.ts";

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

/** Symbolic links are not followed: they may lead anywhere, or round in a circle. */
function isDraft(entry: Dirent): boolean {
  return entry.isFile() && mayBeDraft(entry.name);
}

function isOpenFolder(entry: Dirent): boolean {
  return entry.isDirectory() && mayHoldDrafts(entry.name);
}
