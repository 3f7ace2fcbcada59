// 数据表, 与上年对比, 导出数据: the commands for the figures of the draft at hand.
import * as vscode from "vscode";
import type { ShowMetricsArguments } from "../../../server/src/protocol.ts";
import { exportTable } from "../views/metrics/exporting.ts";
import { goToFigure } from "../views/metrics/goToFigure.ts";
import { draftAtHand } from "./draftAtHand.ts";
import type { Session } from "./session.ts";

/**
 * Opens the page with the figures beside the draft. From the line above a section the page shows that section, and the
 * text the section's first figure that wants a second look.
 */
export async function showMetrics(
  { metrics }: Session,
  asked?: Partial<ShowMetricsArguments>,
): Promise<void> {
  const document = openDocument(asked?.uri) ?? draftAtHand({ metrics });
  if (!document) return;
  if (asked?.finding) await goToFigure(document, asked.finding);
  metrics.show(document, "table", asked?.from);
}

/** The open document of an address; menus hand over other things than ours. */
function openDocument(uri: unknown): vscode.TextDocument | undefined {
  if (typeof uri !== "string") return undefined;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** Asks for another report and shows both side by side. */
export async function compareMetrics({ metrics }: Session): Promise<void> {
  const document = draftAtHand({ metrics });
  if (document) await metrics.compare(document);
}

/** Writes the figures into a file. */
export async function exportMetrics({ metrics, server }: Session): Promise<void> {
  const document = draftAtHand({ metrics });
  if (document) await exportTable(server, document, undefined);
}
