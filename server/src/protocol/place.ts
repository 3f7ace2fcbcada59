// Places in documents, and the documents, as requests of ours name them.

/** A place in a document, 0-based, in UTF-16 units; the same shape as LSP's Position. */
export interface ProtocolPosition {
  line: number;
  character: number;
}

/** A stretch of a document, `end` exclusive; the same shape as LSP's Range. */
export interface ProtocolRange {
  start: ProtocolPosition;
  end: ProtocolPosition;
}

/** What a request asks with that needs nothing but an open document. */
export interface DocumentParams {
  textDocument: { uri: string };
}
