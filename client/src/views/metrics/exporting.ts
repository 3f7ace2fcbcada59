// 导出数据: writes the table, or the comparison, into a file that the writer names.
import * as vscode from "vscode";
import {
  EXPORT_METRICS_REQUEST,
  METRICS_REQUEST,
  type TableFormat,
} from "../../../../server/src/protocol.ts";
import { bytesOf } from "../../base64.ts";
import { besideDraft } from "../../besideDraft.ts";
import type { Server } from "../../client.ts";
import { fileName } from "../../fileName.ts";
import { identifierOf } from "../../identifier.ts";
import { offerWritten } from "../../offerWritten.ts";
import { say } from "../../say.ts";
import { sayUnanswered } from "../../undone.ts";
import { t } from "../../words.ts";
import { writeWhole } from "../../writeWhole.ts";
import type { OlderReport } from "./olderReport.ts";

type FormatChoice = vscode.QuickPickItem & { readonly format: TableFormat };

function formats(): readonly FormatChoice[] {
  return [
    { format: "xlsx", label: "Excel（.xlsx）", detail: t("数字可以直接计算") },
    { format: "csv", label: "CSV（.csv）", detail: t("Excel 和其他程序都能打开") },
    { format: "md", label: "Markdown（.md）", detail: t("作附件或贴进文稿") },
    { format: "json", label: "JSON（.json）", detail: t("给程序用") },
  ];
}

/** Asks for the form and the place, and writes the file. */
export async function exportTable(
  server: Server,
  document: vscode.TextDocument,
  older: OlderReport | undefined,
): Promise<void> {
  const figures = await server.ask(METRICS_REQUEST, { textDocument: identifierOf(document.uri) });
  if (!figures) return sayUnanswered(server, undefined, t("没有导出"));
  if (figures.rows.length === 0) return say(t("这份文稿里没有数据，没有导出。"));
  const picked = await vscode.window.showQuickPick(formats(), { title: t("导出成哪种文件？") });
  if (!picked) return;
  const { format } = picked;
  const target = await vscode.window.showSaveDialog({
    defaultUri: besideDraft(document, `${older ? t("（与上年对比）") : t("（数据表）")}.${format}`),
    filters: { [picked.label]: [format] },
  });
  if (!target) return;
  const content = await contentOf(server, document, format, older);
  if (!content) return sayUnanswered(server, undefined, t("没有导出"));
  if (!(await writeWhole(target, content))) return;
  await offerWritten(vscode.window.showInformationMessage, t("已导出 {0}。", fileName(target)), target);
}

/** The table as text, for the clipboard; null where the server cannot give it. */
export async function tableAsText(
  server: Server,
  document: vscode.TextDocument,
  format: Exclude<TableFormat, "xlsx">,
  older: OlderReport | undefined,
): Promise<string | null> {
  const content = await contentOf(server, document, format, older);
  return content && new TextDecoder().decode(content);
}

async function contentOf(
  server: Server,
  { uri }: vscode.TextDocument,
  format: TableFormat,
  older: OlderReport | undefined,
): Promise<Uint8Array | null> {
  const textDocument = identifierOf(uri);
  const file = await server.ask(EXPORT_METRICS_REQUEST, { textDocument, format, ...(older && { older }) });
  return file && bytesOf(file.content);
}
