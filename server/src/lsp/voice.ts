// How the server speaks where it is not asked: to the log, and to the writer.
import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { described } from "./faults.ts";

/** The server's voice. */
export interface Voice {
  /** Lets a request go out, or work go on, that nobody waits for; its fault is logged. */
  ask(request: Promise<unknown>): void;
  log(message: string): void;
  /** Logs what went wrong. */
  logFault(message: string): void;
  /** Shows the writer a message, a warning where not said otherwise. */
  tell(message: string, type?: MessageType): void;
}

/** The voice on a connection. */
export function createVoice(connection: Connection): Voice {
  const log = (message: string): void => connection.console.log(message);
  const ask = (request: Promise<unknown>): void => void request.catch((error) => log(described(error)));
  return {
    ask,
    log,
    logFault: (message) => connection.console.error(message),
    tell: (message, type = MessageType.Warning) =>
      ask(connection.sendNotification(ShowMessageNotification.type, { type, message })),
  };
}
