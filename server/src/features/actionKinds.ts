// Which kinds of code actions a client asks for.
import type { CodeActionKind } from "vscode-languageserver-types";

/** Whether one of the kinds asked for is the kind, or stands above it: refactor above refactor.move, "" above all. */
export function isWanted(kind: CodeActionKind, only: readonly CodeActionKind[]): boolean {
  return only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}
