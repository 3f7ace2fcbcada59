// Tells the writer what is wrong with a file that a folder carries in .gongwen, which few know how to find.
import {
  type Connection,
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
} from "vscode-languageserver";

/** Tells of a fault in the file with an address. */
export type Complain = (message: string, file: string) => Promise<void>;

const OPEN = { title: "打开" };

/** Complaints to a client; one that opens documents is given a button to open the file. */
export function createComplaints(connection: Connection, opensDocuments: boolean): Complain {
  const type = MessageType.Warning;
  return async (message, file) => {
    if (!opensDocuments) return connection.sendNotification(ShowMessageNotification.type, { type, message });
    const answer = await connection.sendRequest(ShowMessageRequest.type, { type, message, actions: [OPEN] });
    if (answer?.title !== OPEN.title) return;
    await connection.sendRequest(ShowDocumentRequest.type, { uri: file, takeFocus: true });
  };
}
