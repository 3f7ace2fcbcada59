// 导出 Word 文档, as editors ask for it: the draft as a file that office software opens.
import type { Method } from "./method.ts";

/** Request, client → server: the draft as a .docx in the form of GB/T 9704—2012. Answered whether the status is on or off. */
export const EXPORT_WORD_REQUEST: Method<ExportWordParams, ExportWordResult | null> = "gongwen/exportWord";

/** The parameters of {@link EXPORT_WORD_REQUEST}. */
export interface ExportWordParams {
  textDocument: { uri: string };
  /** True where what the rules find is to stand beside the words as comments (批注). */
  comments?: boolean;
}

/** The answer to {@link EXPORT_WORD_REQUEST}; null for a document that is not open. */
export interface ExportWordResult {
  /** The file's content in base64. */
  content: string;
  /** How many comments are in it. */
  comments: number;
}
