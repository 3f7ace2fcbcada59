// The project's own places.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder, which is also the extension's. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of the sample drafts, and in it the one that is shown. */
export const SAMPLES = join(ROOT, "client", "sample");
export const SAMPLE = "2026年度工作报告（样稿）.txt";
