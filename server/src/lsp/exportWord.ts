// Answers the request for the draft as a Word document.
import type { Block } from "../core/layout/block.ts";
import type { Form } from "../core/layout/form.ts";
import { layoutOf } from "../core/layout/layout.ts";
import type { Report } from "../core/report/report.ts";
import type { ExportWordResult } from "../protocol.ts";

/** Makes the bytes of a Word document of the draft at an address. */
export type WordWriter = (blocks: readonly Block[], form: Form, draft: string) => Promise<Uint8Array>;

/** The content of a file with the draft as it stands, laid out as an official document in the form that the settings ask for. */
export async function exportedWord(report: Report, form: Form, word: WordWriter): Promise<ExportWordResult> {
  return { content: Buffer.from(await word(layoutOf(report), form, report.draft.uri)).toString("base64") };
}
