// Answers the request for the draft as a Word document.
import type { Block } from "../core/layout/block.ts";
import type { Form } from "../core/layout/form.ts";
import { layoutOf } from "../core/layout/layout.ts";
import type { Report } from "../core/report/report.ts";
import type { Finding } from "../core/rules/rule.ts";
import { findingComments } from "../features/findingComments.ts";
import type { ExportWordResult } from "../protocol.ts";
import { base64 } from "./base64.ts";

/** Makes the bytes of a Word document of the draft at an address. */
export type WordWriter = (blocks: readonly Block[], form: Form, draft: string) => Promise<Uint8Array>;

/**
 * The content of a file with the draft as it stands, laid out as an official document in the form that the settings ask for;
 * the findings stand beside the words as comments.
 */
export async function exportedWord(
  report: Report,
  form: Form,
  word: WordWriter,
  findings: readonly Finding[] = [],
): Promise<ExportWordResult> {
  const comments = findingComments(report, findings);
  const bytes = await word(layoutOf(report, comments), form, report.draft.uri);
  return { content: base64(bytes), comments: comments.length };
}
