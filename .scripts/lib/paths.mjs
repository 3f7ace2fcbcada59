// The project's own places.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder, which is also the extension's. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
