// 插入常用语: the writer picks a phrase, a formulation or a section, it goes in at the cursor.
import type * as vscode from "vscode";
import type { BankEntry } from "../../../server/src/protocol.ts";
import { bankOf } from "../phrases/bankOf.ts";
import { insertEntry } from "../phrases/insertEntry.ts";
import { shelfNames } from "../phrases/names.ts";
import { type Group, pickEntry } from "../phrases/pick.ts";
import { shelvesOf } from "../phrases/shelves.ts";
import { say } from "../say.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

/**
 * Asks for an entry and inserts it at the cursor, as one undo step. The tree gives the entry; a keybinding of the user's
 * own may name one by its id: `"args": { "id": "closing-…" }`.
 */
export async function insertPhrase(
  session: Session,
  given?: { readonly id?: string } | { readonly entry: BankEntry },
): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return say(t("请先打开文稿，把光标放在要插入的地方。"));
  const entry = given && "entry" in given ? given.entry : await choose(session, editor, given?.id);
  if (entry) await insertEntry(session, editor, entry);
}

async function choose(
  { server, memory }: Session,
  editor: vscode.TextEditor,
  id: string | undefined,
): Promise<BankEntry | undefined> {
  const bank = bankOf(server, editor);
  if (id !== undefined) return (await bank)?.entries.find((entry) => entry.id === id);
  const groups = bank.then((found): Group[] => {
    const entries = (found?.entries ?? []).filter(({ sort }) => sort !== "document");
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const here = (found?.here ?? [])
      .flatMap((one) => byId.get(one) ?? [])
      .filter(({ sort }) => sort === "phrase");
    const remembered = { favourites: memory.favourites(), recent: memory.recent() };
    return [{ name: t("这里用得上"), entries: here }, ...shelvesOf(entries, remembered, shelfNames())];
  });
  return pickEntry(groups, { title: t("插入常用语"), placeHolder: t("输入汉字、拼音首字母、全拼或英文词") });
}
