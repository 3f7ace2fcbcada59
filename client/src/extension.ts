// The extension in VS Code on a desktop or a server: its language server is a process of Node's.
import { homedir } from "node:os";
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith } from "./activation.ts";
import { ID, name } from "./clientOptions.ts";
import type { Door } from "./door.ts";

const SERVER_MODULE = "dist/server/main.js";

const NODE: Door = {
  connect(extension, options) {
    const module = vscode.Uri.joinPath(extension, SERVER_MODULE).fsPath;
    return new LanguageClient(ID, name(), { module, transport: TransportKind.ipc }, options);
  },
  home: homedir(),
};

/** Called by VS Code when a text that may be a draft opens or one of our commands is run. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateWith(context, NODE);
}

export { deactivate } from "./activation.ts";
