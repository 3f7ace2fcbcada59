// Diagnostics on the wire: answered where the client asks, pushed after a pause where it does not; never both.
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { diagnostics } from "../features/diagnostics.ts";
import { createDebounce, type Debounce } from "./debounce.ts";
import { described } from "./faults.ts";
import { type Bytes, bytesOf, withJson } from "./knownJson.ts";
import { movedOrMade } from "./movedJson.ts";
import type { Reader, Reading } from "./reading.ts";

const PAUSE_MS = 200;

/**
 * The answer to a client that asks. The result id says of which items the answer is made, so "unchanged" can be said without
 * remembering any answer, and an edit that moves no finding sends none again.
 */
export function diagnosticReport(
  { report, findings }: Pick<Reading, "report" | "findings">,
  { previousResultId }: DocumentDiagnosticParams,
  rulePages: string,
): DocumentDiagnosticReport {
  const items = diagnostics(report, findings, rulePages);
  const resultId = idOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const answer: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  return withJson(answer, () => {
    const bare = JSON.stringify({ ...answer, items: [] });
    const pieces = items.map((item, i) => (i === 0 ? jsonOf(item).subarray(COMMA.length) : jsonOf(item)));
    return [bytesOf(bare.slice(0, -LIST_END.length)), ...pieces, bytesOf(LIST_END)];
  });
}

/** What closes a list that ends an object. */
const LIST_END = "]}";

/** The diagnostics of a document that is not open: none. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/** Pushes diagnostics for clients that do not ask. A version that is no longer the newest is not sent. */
export function createPusher(
  connection: Connection,
  read: Reader,
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

/** FNV-1a over the items' numbers, twice with different starts: 64 bits. What stays over an edit is the same object. */
function idOf(items: readonly Diagnostic[]): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const item of items) {
    const number = numberOf(item);
    a = Math.imul(a ^ number, 0x01000193);
    b = Math.imul(b ^ number, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** From anywhere on: an id that another server's process gave, which has ended since, means nothing here. */
let lastNumber = Math.floor(Math.random() * 2 ** 32);
const numbers = new WeakMap<Diagnostic, number>();

function numberOf(item: Diagnostic): number {
  let number = numbers.get(item);
  if (number === undefined) {
    number = ++lastNumber;
    numbers.set(item, number);
  }
  return number;
}

/** An item's JSON behind the comma that parts it from the one before. */
function jsonOf(item: Diagnostic): Bytes {
  return movedOrMade(item, () => COMMA + JSON.stringify(item));
}

const COMMA = ",";
