// The server's first moment: initialize is answered at once, and what serves the drafts is loaded behind the answer.
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities.ts";
import { type Client, clientOf } from "./client.ts";
import type { Gate } from "./gate.ts";
import { nextTurn } from "./turn.ts";

/** What the entrance needs of the door. */
export interface EntranceOptions {
  /** The gate that the connection's messages go through. */
  readonly gate: Gate;
  /** The project's version, told to the client. */
  readonly version: string;
  /** Loads what serves the drafts and has it listen; messages wait meanwhile. Its failing ends the process. */
  load(client: Client): Promise<void>;
}

/** Listens on the connection: refuses requests until initialize has come, then lets the client in, once. */
export function openEntrance(connection: Connection, { gate, version, load }: EntranceOptions): void {
  const refusal = connection.onRequest(
    () => new ResponseError(ErrorCodes.ServerNotInitialized, "语言服务尚未初始化"),
  );
  let isIn = false;
  connection.onInitialize((params) => {
    if (isIn) return new ResponseError(ErrorCodes.InvalidRequest, "已经初始化过了", { retry: false });
    isIn = true;
    refusal.dispose();
    const client = clientOf(params);
    gate.holdUntil(answered().then(() => load(client)));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "gongwen", version } };
  });
  connection.listen();
}

/** Until the answer is on its way: the library takes one turn to write it. */
async function answered(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
