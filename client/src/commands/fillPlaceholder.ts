// 填写…: asks for the words that a placeholder stands for and puts them in, here, in this section or in all the draft.
import * as vscode from "vscode";
import {
  type FillPlaceholderArguments,
  PLACEHOLDERS_REQUEST,
  type PlaceholderItem,
} from "../../../server/src/protocol.ts";
import { select } from "../draftEditors.ts";
import { identifierOf } from "../identifier.ts";
import {
  codeOf,
  maskOf,
  neighbour,
  objection,
  type Placeholder,
  question,
  type Reach,
  reachOf,
  settled,
  touching,
} from "../placeholders.ts";
import { rangeOf } from "../ranges.ts";
import { warn } from "../say.ts";
import { sayUnanswered } from "../undone.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import { putIn } from "./putIn.ts";
import type { Session } from "./session.ts";
import { sayNone, shownPlaceholders } from "./shownPlaceholders.ts";
import { untilMarked } from "./untilMarked.ts";

/** Fills the placeholder that a quick fix names; without one, that at the cursor or else the next. */
export async function fillPlaceholder(session: Session, given?: FillPlaceholderArguments): Promise<void> {
  if (!given) return fillAtCursor(session);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(given.uri));
  const range = rangeOf(given.range);
  if (document.getText(range) === given.text) await fill(session, document, range);
  else sayChanged();
}

/** Asks once and fills all of the places, which stand for the same. */
export async function fillAlike(
  document: vscode.TextDocument,
  alike: readonly PlaceholderItem[],
): Promise<void> {
  const [first] = alike;
  const answer = first && (await ask(first, alike.length));
  if (answer !== undefined) await putIn(document, alike, answer);
}

async function fillAtCursor(session: Session): Promise<void> {
  const editor = await draftEditor();
  if (!editor) return;
  await untilMarked(session.server, editor.document);
  const all = shownPlaceholders(editor.document).filter(({ code }) => code !== "placeholder/residue");
  const hole = touching(all, editor.selection.active) ?? neighbour(all, editor.selection, 1);
  if (!hole) return sayNone(session.server, editor.document);
  select(editor, hole.range);
  await fill(session, editor.document, hole.range);
}

async function fill({ server }: Session, document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const { version } = document;
  const listed = await server.ask(PLACEHOLDERS_REQUEST, { textDocument: identifierOf(document.uri) });
  if (!listed) return sayUnanswered(server, document.uri, t("没有填写"));
  const reach = listed.version === version ? reachOf(listed, range) : undefined;
  if (!reach) return sayChanged();
  const answer = await ask(reach.here, reach.all.length);
  if (answer === undefined) return;
  const chosen = await choose(reach);
  if (chosen) await putIn(document, chosen, answer);
}

/** What the fact file says stands in the box already, to be confirmed or typed over. */
async function ask(item: PlaceholderItem, count: number): Promise<string | undefined> {
  const hole: Pick<Placeholder, "code" | "text"> = { code: codeOf(item), text: item.text };
  const answer = await vscode.window.showInputBox({
    title: t("填写“{0}”", hole.text),
    prompt: count > 1 ? t("{0}（全文共 {1} 处）", question(hole), count) : question(hole),
    value: item.value ?? hole.text,
    valueSelection: item.value === undefined ? [...maskOf(hole)] : [0, item.value.length],
    validateInput: (words) => objection(hole, words),
  });
  return answer && settled(hole, answer);
}

/** Asks how far the answer reaches, if the same is masked more than once. */
async function choose({
  here,
  section,
  sectionName,
  all,
}: Reach): Promise<readonly PlaceholderItem[] | undefined> {
  if (all.length < 2) return [here];
  const inSection = section.length > 1 && section.length < all.length;
  const choices = [
    { label: t("仅此处"), holes: [here] },
    ...(inSection
      ? [{ label: t("本节 {0} 处", section.length), description: sectionName, holes: section }]
      : []),
    { label: t("全文 {0} 处", all.length), holes: all },
  ];
  const placeHolder = t("全文共有 {0} 处“{1}”", all.length, here.text);
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.holes;
}

function sayChanged(): void {
  warn(t("这一处已经改动过，没有填写。"));
}
