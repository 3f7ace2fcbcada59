// The extension in VS Code for the Web: its language server is a worker of the browser's, which reads files through the editor.
import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activateWith } from "./activation.ts";
import { ID, name } from "./clientOptions.ts";
import type { Door } from "./door.ts";
import { serveFiles } from "./fileServing.ts";

const SERVER = "dist/web/server.js";

const WEB: Door = {
  connect(extension, options) {
    const start = async () => {
      const worker = new Worker(vscode.Uri.joinPath(extension, SERVER).toString(true));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient(ID, name(), start, {
      ...options,
      initializationOptions: {
        ...options.initializationOptions,
        servesFiles: true,
        extensionFolder: extension.toString(),
      },
    });
    serveFiles(client);
    return client;
  },
  home: undefined,
};

/** Called by VS Code when a text that may be a draft opens or one of our commands is run. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateWith(context, WEB);
}

export { deactivate } from "./activation.ts";
