// A folder for what is fetched once and kept, outside the project: VS Code's server, a Node for it, a desktop VS Code.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";

const ONE_DAY = 24 * 60 * 60 * 1000;

/** A place in the cache: GONGWEN_CACHE, else the system's cache folder, then `gongwen`, then `parts`. */
export function cachePath(...parts) {
  const system = process.platform === "win32" ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return join(process.env.GONGWEN_CACHE || system || join(homedir(), ".cache"), "gongwen", ...parts);
}

/**
 * The cache folder `name`, made by `fill(folder)` on first need. It is filled beside its place and then renamed,
 * so a broken download leaves nothing behind and of two runs at once the first to finish wins.
 */
export async function fetchOnce(name, fill) {
  const place = cachePath(name);
  if (existsSync(place)) return place;
  await mkdir(dirname(place), { recursive: true });
  await removeAbandoned(place);
  const draft = await mkdtemp(`${place}.part-`);
  try {
    await fill(draft);
    await rename(draft, place);
  } catch (fault) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw fault;
  }
  return place;
}

/** Clears away what a killed run left half filled; what is younger than a day may still be in the making. */
async function removeAbandoned(place) {
  for (const name of await readdir(dirname(place))) {
    if (!name.startsWith(`${basename(place)}.part-`)) continue;
    const path = join(dirname(place), name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > ONE_DAY) await rm(path, { recursive: true, force: true });
  }
}
