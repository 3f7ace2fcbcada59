// Where a file lies that a uri names.
import { fileURLToPath } from "node:url";

/** The path; undefined where the uri names nothing on this machine's disks. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
