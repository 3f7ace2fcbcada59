// Answers the request for the draft as a Word document.
import type { Block } from "../core/layout/block.ts";
import { layoutOf } from "../core/layout/layout.ts";
import type { Report } from "../core/report/report.ts";
import type { ExportWordResult } from "../protocol.ts";

/** Makes the bytes of a Word document. */
export type WordWriter = (blocks: readonly Block[]) => Promise<Uint8Array>;

/** The content of a file with the draft as it stands, laid out as an official document. */
export async function exportedWord(report: Report, word: WordWriter): Promise<ExportWordResult> {
  return { content: Buffer.from(await word(layoutOf(report))).toString("base64") };
}
