// Remembers the semantic tokens last sent for each document, so that the next answer may be a change to them.

import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
} from "vscode-languageserver";
import { sameEnds } from "../core/text/sameEnds.ts";

/** The tokens last sent, by document. */
export interface SentTokens {
  /** Notes the tokens as sent and names them. */
  full(uri: string, tokens: SemanticTokens | null): SemanticTokens | null;
  /** The change since the result that the client names, or all tokens where that is not the last one sent. */
  delta(
    params: SemanticTokensDeltaParams,
    tokens: SemanticTokens | null,
  ): SemanticTokens | SemanticTokensDelta | null;
  forget(uri: string): void;
}

/** A memory for one connection. */
export function createSentTokens(): SentTokens {
  const sent = new Map<string, { resultId: string; data: number[] }>();
  let count = 0;
  const keep = (uri: string, data: number[]) => {
    count += 1;
    const result = { resultId: String(count), data };
    sent.set(uri, result);
    return result;
  };
  return {
    full: (uri, tokens) => tokens && keep(uri, tokens.data),
    delta({ textDocument: { uri }, previousResultId }, tokens) {
      if (!tokens) return null;
      const previous = sent.get(uri);
      const { resultId, data } = keep(uri, tokens.data);
      if (previous?.resultId !== previousResultId) return { resultId, data };
      return { resultId, edits: difference(previous.data, data) };
    },
    forget: (uri) => void sent.delete(uri),
  };
}

/** The edits that turn the old data into the new: none, or one over everything that differs. */
function difference(old: readonly number[], next: readonly number[]): SemanticTokensEdit[] {
  const { head, tail } = sameEnds(old, next);
  if (head === old.length && head === next.length) return [];
  return [{ start: head, deleteCount: old.length - head - tail, data: next.slice(head, next.length - tail) }];
}
