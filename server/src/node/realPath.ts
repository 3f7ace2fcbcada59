// Where a path really leads: links may lead out of the folder that they lie in.
import { promises as fs } from "node:fs";
import { relative, sep } from "node:path";

/** Where a path really leads, if that lies in the folder; undefined where it leads out of it or nowhere. */
export async function realPathIn(root: string, path: string): Promise<string | undefined> {
  try {
    const [home, real] = await Promise.all([fs.realpath(root), fs.realpath(path)]);
    const way = relative(home, real);
    return way === ".." || way.startsWith(`..${sep}`) || way === real ? undefined : real;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** False where the path lies in a folder's .gongwen and really leads out of that folder. */
export async function staysHome(path: string): Promise<boolean> {
  const at = `${path}${sep}`.lastIndexOf(`${sep}.gongwen${sep}`);
  return at < 0 || (await realPathIn(path.slice(0, at + 1), path)) !== undefined;
}
