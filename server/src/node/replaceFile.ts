// Puts a file into its place as a whole: a full disk or a power cut leaves what was there.
import { randomUUID } from "node:crypto";
import { promises as fs } from "node:fs";

/** Writes beside the path and renames. Rejects with Node's error; nothing half-written is left then. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await fs.writeFile(beside, content, { flag: "wx" });
    await fs.rename(beside, path);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  }
}
