// Tells the client after each pause what the server thinks of a document.
import type { Connection } from "vscode-languageserver";
import { type OwnStatus, statusOff, statusOn } from "../features/status.ts";
import { STATUS_NOTIFICATION, type StatusParams } from "../protocol.ts";
import { createDebounce, type Debounce } from "./debounce.ts";
import { described } from "./faults.ts";
import type { Reader, Reading } from "./reading.ts";

const PAUSE_MS = 250;

/** Sends the status of documents that were scheduled; the same status is not sent twice in a row. */
export function createStatus(
  connection: Connection,
  read: Reader,
  revision: () => number,
): Debounce & { now(uri: string): void; close(uri: string): void } {
  const sent = new Map<string, string>();
  const send = async (uri: string): Promise<void> => {
    try {
      const reading = await read(uri);
      if (!reading) return;
      const status: StatusParams = { ...statusOf(reading), revision: revision() };
      const text = JSON.stringify(status);
      if (sent.get(uri) === text) return;
      sent.set(uri, text);
      await connection.sendNotification(STATUS_NOTIFICATION, status);
    } catch (error) {
      connection.console.error(`统计 ${uri} 出错：${described(error)}`);
    }
  };
  const debounce = createDebounce(PAUSE_MS, (uri) => void send(uri));
  return {
    ...debounce,
    now: (uri) => void send(uri),
    close(uri) {
      debounce.cancel(uri);
      sent.delete(uri);
    },
  };
}

function statusOf({ draft, report, standing, options }: Reading): OwnStatus {
  return standing.on
    ? statusOn(report, standing.reason, options.ignore)
    : statusOff(draft.uri, standing.reason);
}
