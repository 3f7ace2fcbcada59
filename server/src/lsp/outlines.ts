// Symbols and folding for clients that keep them until the text changes: the protocol has no refresh for either, so
// they are registered anew when settings change what they are.
import {
  BulkRegistration,
  type BulkUnregistration,
  type Connection,
  DocumentSymbolRequest,
  FoldingRangeRequest,
} from "vscode-languageserver";
import { OUTLINE_LABEL } from "./capabilities.ts";

/** Gives a function that registers both, the second time and later in place of the registration before. */
export function createOutlines(connection: Connection): () => Promise<void> {
  let registered: Promise<BulkUnregistration> | undefined;
  return async () => {
    const before = registered;
    const both = BulkRegistration.create();
    both.add(DocumentSymbolRequest.type, { documentSelector: null, label: OUTLINE_LABEL });
    both.add(FoldingRangeRequest.type, { documentSelector: null });
    // First the old is taken back: of two at once the client would show everything twice.
    registered = Promise.resolve(before).then((old) => {
      old?.dispose();
      return connection.client.register(both);
    });
    await registered;
  };
}
