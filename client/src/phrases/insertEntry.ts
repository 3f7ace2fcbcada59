// Puts an entry of the bank into a draft, and keeps in mind that it was used.
import * as vscode from "vscode";
import type { BankEntry } from "../../../server/src/protocol.ts";
import { insertSection } from "../commands/insertSection.ts";
import type { Session } from "../commands/session.ts";
import { warn } from "../say.ts";
import { t } from "../words.ts";
import { withoutDoubledMark } from "./doubledMark.ts";

/** Inserts a phrase at each cursor, in the place of what is selected; a section where sections go. One undo. */
export async function insertEntry(
  session: Session,
  editor: vscode.TextEditor,
  entry: BankEntry,
): Promise<void> {
  if (entry.sort === "section") return insertSection(session, { id: entry.id.slice("section:".length) });
  const { document, selection } = editor;
  const after = document.lineAt(selection.end).text.slice(selection.end.character);
  const snippet = new vscode.SnippetString(withoutDoubledMark(entry.body, after));
  if (!(await editor.insertSnippet(snippet))) return warn(t("这份文稿不能修改，没有插入。"));
  await session.memory.take(entry.id, Date.now());
}
