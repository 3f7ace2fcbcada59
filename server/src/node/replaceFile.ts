// Puts a file into its place as a whole: a full disk or a power cut leaves what was there.
import { randomUUID } from "node:crypto";
import { promises as fs } from "node:fs";

/** The permissions of new files where nothing else is said. */
const USUAL_MODE = 0o666;

/**
 * Writes beside the path and, once that is on the disk, renames; `mode` are the file's permissions. Rejects with Node's error;
 * nothing half-written is left then.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  mode = USUAL_MODE,
): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await fs.writeFile(beside, content, { flag: "wx", flush: true, mode });
    await fs.rename(beside, path);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  }
}
