// What VS Code's two kinds of extension hosts differ in: one runs in Node, the other in a browser's worker.
import type * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

/** What an entry of the extension gives the rest of it. */
export interface Door {
  /** A client of a server of its own, neither of them started yet; `extension` is the folder of the extension. */
  connect(extension: vscode.Uri, options: LanguageClientOptions): BaseLanguageClient;
  /** The path of the writer's home folder; undefined where files have no paths. */
  readonly home: string | undefined;
}
