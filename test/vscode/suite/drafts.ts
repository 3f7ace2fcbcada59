// Drafts in the test's editor: copies to be changed, and what the extension says of them.
import * as vscode from "vscode";
import { openDraft } from "./editor.ts";
import { nextEvent, until } from "./waiting.ts";
import { shownTexts, untilShown } from "./window.ts";
import { words } from "./words.ts";

const STATUS = "#status\\.languageStatus a";

/** Opens a copy of a draft of the test workspace under another name, free to be changed. */
export async function openCopy(of: string, name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, of));
  return openDraft(name, new TextDecoder().decode(bytes));
}

/** Puts the cursor there; done when the window has it there too. */
export async function putCursor(editor: vscode.TextEditor, at: vscode.Position): Promise<void> {
  await select(editor, new vscode.Range(at, at));
}

/** Selects a range; done when the window shows it selected. */
export async function select(editor: vscode.TextEditor, { start, end }: vscode.Range): Promise<void> {
  const wanted = new vscode.Selection(start, end);
  if (editor.selection.isEqual(wanted)) return;
  const moved = nextEvent("光标移动", vscode.window.onDidChangeTextEditorSelection, ({ selections }) =>
    selections.every((selection) => selection.isEqual(wanted)),
  );
  editor.selection = wanted;
  await moved;
}

/** Undoes once and waits until the document's text is as it was. */
export async function undone(document: vscode.TextDocument, before: string): Promise<void> {
  await vscode.commands.executeCommand("undo");
  await until("撤销后回到原样", () => document.getText() === before);
}

/** Our diagnostics of a document, each as its rule's id and the text it stands on, in document order. */
export function findings(document: vscode.TextDocument): string[] {
  return diagnosticsOf(document).map((found) => `${ruleOf(found)} ${document.getText(found.range)}`);
}

/** The id of the rule that a diagnostic of ours comes from; it is the code, alone or with the rule's page behind it. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Our diagnostics of a document, in document order. */
export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "公文")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until our diagnostics are as many as said. */
export async function untilFindings(document: vscode.TextDocument, count: number): Promise<void> {
  let seen = -1;
  await until(`标出 ${count} 处`, () => {
    seen = diagnosticsOf(document).length;
    return seen === count;
  }).catch((fault) => {
    throw new Error(`${fault.message}，最后标出 ${seen} 处`);
  });
}

/** The symbols of a document, one line each: two spaces a level, the name. Empty where there are none. */
export async function outline(document: vscode.TextDocument): Promise<string[]> {
  return (await symbols(document)).flatMap((symbol) => lines(symbol, ""));
}

/** The symbols of a document as VS Code has them from all providers. */
export async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const command = "vscode.executeDocumentSymbolProvider";
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri)) ?? []
  );
}

function lines({ name, children }: vscode.DocumentSymbol, indent: string): string[] {
  return [indent + name, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

/** Waits until the status item of the active editor says so, and gives all that it says. */
export function untilStatus(fitting: string | RegExp): Promise<string> {
  return untilShown(STATUS, fitting);
}

/** Waits until the status item says that the open draft is read; gives all that it says. */
export async function untilOn(): Promise<string> {
  const counted = (await words("公文 · 字数 {0}", "")).trim().split(" ").at(-1) ?? "";
  return untilStatus(counted);
}

/** Waits until the status item says that the open file is left alone; gives all that it says. */
export async function untilOff(): Promise<string> {
  return untilStatus(await words("公文 · 未启用"));
}

/** The status item's text at this moment. */
export async function status(): Promise<string> {
  return (await shownTexts(STATUS)).join("\n");
}

/** Where a text stands for the first time (or from `from` on), as a range. */
export function placeOf(document: vscode.TextDocument, text: string, from = 0): vscode.Range {
  const start = document.getText().indexOf(text, from);
  if (start < 0) throw new Error(`文稿里没有“${text}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}
