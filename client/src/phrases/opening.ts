// Opens the list of suggestions where the editor does not do it by itself: at the end of a word in Markdown.
import * as vscode from "vscode";
import { type CompletionList, type CompletionParams, CompletionRequest } from "vscode-languageclient";
import type { AskedCompletion, Method } from "../../../server/src/protocol.ts";
import type { Server } from "../client.ts";
import { DRAFTS } from "../drafts.ts";
import { identifierOf } from "../identifier.ts";

/** Han characters that an input method puts in; while it spells, only letters and marks between them change. */
const HAN_AT_END = /\p{Script=Han}$/u;
const LETTER = /^[a-z]$/;

/** A place where something has just been typed, before the editor has told where the cursor is. */
interface Typed {
  readonly document: vscode.TextDocument;
  readonly version: number;
}

/**
 * VS Code has switched its suggestions while typing off for Markdown, for the sake of its words. The writer's phrases come
 * all the same: after each thing typed the server is asked, and the list opens only where it has something to say.
 */
export function openSuggestions(server: Server): vscode.Disposable {
  let typed: Typed | undefined;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
      const isTyped = reason === undefined && contentChanges.length === 1 && contentChanges.every(wasTyped);
      typed = isTyped ? { document, version: document.version } : undefined;
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const last = typed;
      typed = undefined;
      if (last && textEditor.document === last.document && isWanted(server, last.document)) {
        void openAt(server, textEditor, last.version);
      }
    }),
  );
}

/** An input method's letters take each other's place; those of the keyboard come one behind the other. */
function wasTyped({ text, rangeLength }: vscode.TextDocumentContentChangeEvent): boolean {
  return HAN_AT_END.test(text) || (rangeLength === 0 && LETTER.test(text));
}

async function openAt(server: Server, editor: vscode.TextEditor, version: number): Promise<void> {
  const { document, selection } = editor;
  const at = selection.active;
  if (!selection.isEmpty || !(await hasSuggestions(server, document, at))) return;
  const stays = editor.selection.isEmpty && editor.selection.active.isEqual(at);
  if (document.version !== version || !stays || editor !== vscode.window.activeTextEditor) return;
  await vscode.commands.executeCommand("editor.action.triggerSuggest", { auto: true });
}

/** Whether there is anything to suggest for what has been typed. */
async function hasSuggestions(
  server: Server,
  { uri }: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<boolean> {
  const answer = await server.ask(COMPLETION, {
    textDocument: identifierOf(uri),
    position: { line, character },
    gongwenAsked: false,
  });
  return Boolean(answer?.items.length);
}

const COMPLETION: Method<CompletionParams & AskedCompletion, CompletionList | null> =
  CompletionRequest.method;

function isWanted(server: Server, document: vscode.TextDocument): boolean {
  if (vscode.languages.match(DRAFTS, document) === 0 || !server.isOn(document.uri)) return false;
  const settings = vscode.workspace.getConfiguration("", document);
  const own = settings.get<{ other?: unknown }>("editor.quickSuggestions")?.other;
  return (own === "off" || own === false) && settings.get("gongwen.completion") === "auto";
}
