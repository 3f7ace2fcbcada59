// The extension's beginning and end, the same in every kind of host: the status item and the commands stand at once, the server
// starts with a draft.
import * as vscode from "vscode";
import { Server } from "./client.ts";
import { registerCommands } from "./commands/index.ts";
import { continueNumbers } from "./continuation.ts";
import type { Door } from "./door.ts";
import { DRAFTS } from "./drafts.ts";
import { takeDropped } from "./phrases/dropping.ts";
import { createPhraseMemory } from "./phrases/memory.ts";
import { openSuggestions } from "./phrases/opening.ts";
import { Proposals } from "./proposals.ts";
import { MetricsPanel } from "./views/metrics/panel.ts";
import { Outline } from "./views/outline/outline.ts";
import { VIEW as PHRASE_VIEW, Phrases } from "./views/phrases/phrases.ts";
import { Placeholders } from "./views/placeholders/placeholders.ts";
import { showStatus } from "./views/status.ts";
import { useTranslations } from "./words.ts";

let server: Server | undefined;
let phrases: Phrases | undefined;

/** Puts the extension into an editor, behind the door of its host. */
export async function activateWith(context: vscode.ExtensionContext, door: Door): Promise<void> {
  const { extensionUri, subscriptions } = context;
  const log = vscode.window.createOutputChannel("公文", { log: true });
  await readTranslations(extensionUri, log);
  const memory = createPhraseMemory(context.globalState, () => {
    server?.tellUses();
    phrases?.show();
  });
  const folder = vscode.Uri.joinPath(context.globalStorageUri, "phrases");
  const here = new Server((options) => door.connect(extensionUri, options), log, {
    folder,
    uses: memory.uses,
  });
  server = here;
  const shelf = new Phrases(here, memory);
  phrases = shelf;
  const outline = new Outline(here, context.globalState);
  const proposals = new Proposals();
  const metrics = new MetricsPanel(here, extensionUri);
  const placeholders = new Placeholders(here);
  const session = {
    server: here,
    outline,
    phrases: shelf,
    memory,
    ownPhrases: folder,
    home: door.home,
    metrics,
    proposals,
    placeholders,
    log,
    extensionUri,
  };
  const startFor = (document: vscode.TextDocument) => {
    if (vscode.languages.match(DRAFTS, document)) here.start();
  };
  subscriptions.push(
    log,
    here,
    outline,
    proposals,
    metrics,
    shelf,
    placeholders,
    showStatus(here),
    continueNumbers(here),
    openSuggestions(here),
    ...registerCommands(session),
    takeDropped(session, PHRASE_VIEW),
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.workspace.onDidGrantWorkspaceTrust(() => here.health !== "idle" && here.restart()),
  );
  vscode.workspace.textDocuments.forEach(startFor);
}

/** Called by VS Code at the end; resolves when the server has ended. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

async function readTranslations(extension: vscode.Uri, log: vscode.LogOutputChannel): Promise<void> {
  if (vscode.env.language.toLowerCase().startsWith("zh")) return;
  const file = vscode.Uri.joinPath(extension, "client/l10n/bundle.l10n.en.json");
  try {
    useTranslations(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))));
  } catch (error) {
    log.warn(`${file.fsPath}: ${error}`);
  }
}
