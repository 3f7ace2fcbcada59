// 新建公文: the writer picks a kind, a new draft of it opens with its holes to be filled in.
import * as vscode from "vscode";
import type { BankEntry } from "../../../server/src/protocol.ts";
import { currentDraft } from "../currentDraft.ts";
import { bankOf } from "../phrases/bankOf.ts";
import { type Group, pickEntry } from "../phrases/pick.ts";
import { t } from "../words.ts";
import type { Session } from "./session.ts";

/**
 * Asks for a kind and opens a new draft of it, in Markdown where the writer's present draft is; an empty unsaved draft is
 * filled instead. A keybinding of the user's own may name the document by its id, as the tree does.
 */
export async function newDocument(
  session: Session,
  given?: { readonly id?: string } | { readonly entry: BankEntry },
): Promise<void> {
  const { server, memory } = session;
  const present = currentDraft();
  const bank = bankOf(server, present);
  const id = given && ("entry" in given ? given.entry.id : given.id);
  const entry = id === undefined ? await choose(bank) : (await bank)?.entries.find((one) => one.id === id);
  if (!entry) return;
  const language = present?.document.languageId === "markdown" ? "markdown" : "plaintext";
  const editor = isEmpty(present) ? present : await openNew(language);
  await editor.insertSnippet(new vscode.SnippetString(entry.body), new vscode.Position(0, 0));
  await memory.take(entry.id, Date.now());
}

async function choose(bank: ReturnType<typeof bankOf>): Promise<BankEntry | undefined> {
  const groups = bank.then((found): Group[] => {
    const shelves = new Map<string, BankEntry[]>();
    for (const entry of found?.entries ?? []) {
      if (entry.sort === "document") shelves.set(entry.shelf, [...(shelves.get(entry.shelf) ?? []), entry]);
    }
    return [...shelves].map(([name, entries]) => ({ name, entries }));
  });
  return pickEntry(groups, { title: t("新建公文"), placeHolder: t("输入文种、拼音首字母或全拼") });
}

async function openNew(language: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: "" }));
}

function isEmpty(editor: vscode.TextEditor | undefined): editor is vscode.TextEditor {
  return (
    editor !== undefined &&
    editor === vscode.window.activeTextEditor &&
    editor.document.isUntitled &&
    editor.document.getText().trim() === ""
  );
}
