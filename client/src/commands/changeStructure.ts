// The commands that change a draft's structure, at the cursor or at a row of the outline.
import * as vscode from "vscode";
import type { SectionNumberStyle, StructureEdit } from "../../../server/src/protocol.ts";
import { numberStyles } from "../numberStyles.ts";
import { say } from "../say.ts";
import { moveFor } from "../views/outline/drop.ts";
import type { Row } from "../views/outline/rows.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";
import { editStructure, type Place } from "./structure.ts";

/** Where a command is to work: at a row, at the row selected in the outline, or else at the cursor. */
export type Where = Row | "selected";

/** What an edit of a section is at a point's row: there the point alone is meant, never the section around it. */
const AT_A_POINT: Partial<Record<StructureEdit, StructureEdit>> = {
  moveUp: "movePointUp",
  moveDown: "movePointDown",
};

/** Makes an edit that needs nothing but its place. */
export async function changeStructure(session: Session, edit: StructureEdit, where?: Where): Promise<void> {
  const atPoint = rowOf(session, where)?.item.kind === "point" ? AT_A_POINT[edit] : undefined;
  const place = await placeOf(session, where, atPoint ? "point" : "heading");
  if (place) await editStructure(session, place, { edit: atPoint ?? edit });
}

/** Turns the headings of the draft into # headings. They are that only in Markdown, so the draft becomes Markdown too. */
export async function toMarkdownHeadings(session: Session): Promise<void> {
  const place = await placeOf(session);
  if (!place || !(await editStructure(session, place, { edit: "toMarkdown" }))) return;
  const { document } = place;
  if (document.languageId === "markdown") return;
  await vscode.languages.setTextDocumentLanguage(document, "markdown");
  // A draft without a file gets its extension when it is saved.
  if (!document.isUntitled) void offerToSaveAs(document);
}

async function offerToSaveAs(document: vscode.TextDocument): Promise<void> {
  const saveAs = t("另存为…");
  const message = t("这份文件不是 .md，下次打开会当作纯文本。要一直是 Markdown，请另存为 .md 文件。");
  if ((await vscode.window.showInformationMessage(message, saveAs)) !== saveAs) return;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("workbench.action.files.saveAs");
}

/**
 * Asks for a style and gives it to the numbers of the section at the cursor and of its siblings. A keybinding of the
 * user's own may name the style: `"args": { "style": "arabic" }`.
 */
export async function switchNumberStyle(
  session: Session,
  given?: { readonly style?: SectionNumberStyle },
): Promise<void> {
  const place = await placeOf(session);
  if (!place) return;
  const style = given?.style ?? (await chooseStyle());
  if (style) await editStructure(session, place, { edit: "switchStyle", style });
}

/** Moves a dragged row, by its id, to where it was dropped: before another, or to the end of its siblings. */
export async function dropSection(session: Session, dragged: string, onto?: string): Promise<void> {
  const section = await session.outline.locate(dragged);
  const target = onto === undefined ? undefined : await session.outline.locate(onto);
  if (!section || (onto !== undefined && !target)) return sayGone();
  const move = moveFor(section.row, target?.row);
  if (!move) return;
  if ("refused" in move) return say(move.refused);
  const { range, ...wish } = move;
  await editStructure(session, { document: section.document, range }, wish);
}

function rowOf({ outline }: Session, where: Where | undefined): Row | undefined {
  return where === "selected" ? outline.selected : where;
}

async function placeOf(
  session: Session,
  where?: Where,
  kind: Row["item"]["kind"] = "heading",
): Promise<Place | undefined> {
  if (!where) {
    const editor = await draftEditor();
    if (!editor) say(t("请先打开文稿，把光标放在要改的章节里。"));
    return editor && { document: editor.document, range: editor.selection };
  }
  const row = rowOf(session, where);
  if (row?.item.kind !== kind) {
    say(t("请先在大纲里选中一个章节。"));
    return undefined;
  }
  const located = await session.outline.locate(row.id);
  if (!located) sayGone();
  return located && { document: located.document, range: located.row.item.selectionRange };
}

async function chooseStyle(): Promise<SectionNumberStyle | undefined> {
  const choices = numberStyles().map(({ style, sample, use }) => ({
    label: sample,
    description: use,
    style,
  }));
  const placeHolder = t("本节和同级各节的序号改成哪一种？");
  return (await vscode.window.showQuickPick(choices, { title: t("切换序号样式"), placeHolder }))?.style;
}

function sayGone(): void {
  say(t("文稿刚刚改动过，这一节找不到了。请再试一次。"));
}
