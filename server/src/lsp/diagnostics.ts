// Diagnostics on the wire: answered where the client asks, pushed after a pause where it does not; never both.
import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { diagnostics } from "../features/diagnostics.ts";
import { createDebounce, type Debounce } from "./debounce.ts";
import { described } from "./guard.ts";
import type { Reading } from "./reading.ts";

const PAUSE_MS = 200;

/**
 * The answer to a client that asks. The result id is a fingerprint of the answer itself, so "unchanged" can be said
 * without remembering anything, and an edit that moves no finding sends none again.
 */
export function diagnosticReport(
  { report, findings }: Reading,
  { previousResultId }: DocumentDiagnosticParams,
  rulePages: string,
): DocumentDiagnosticReport {
  const items = diagnostics(report, findings, rulePages);
  const resultId = fingerprint(JSON.stringify(items));
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** The diagnostics of a document that is not open: none. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/** Pushes diagnostics for clients that do not ask. A version that is no longer the newest is not sent. */
export function createPusher(
  connection: Connection,
  read: (uri: string) => Promise<Reading | undefined>,
  rulePages: string,
): Debounce & { close(uri: string): void } {
  const push = async (uri: string): Promise<void> => {
    try {
      const reading = await read(uri);
      if (!reading) return;
      const { draft, report, findings } = reading;
      await connection.sendDiagnostics({
        uri,
        version: draft.version,
        diagnostics: diagnostics(report, findings, rulePages),
      });
    } catch (error) {
      connection.console.error(`检查 ${uri} 出错：${described(error)}`);
    }
  };
  const debounce = createDebounce(PAUSE_MS, (uri) => void push(uri));
  return {
    ...debounce,
    close(uri) {
      debounce.cancel(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
