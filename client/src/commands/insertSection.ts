// 插入标准章节: the writer picks a section, it goes in at the cursor with the number that fits there.
import * as vscode from "vscode";
import {
  BANK_REQUEST,
  type InsertSectionArguments,
  NEXT_NUMBER_REQUEST,
  type NextNumberResult,
  type ProtocolRange,
} from "../../../server/src/protocol.ts";
import { readBank } from "../bank.ts";
import type { Server } from "../client.ts";
import { identifierOf } from "../identifier.ts";
import { type SearchRow, searchPick } from "../phrases/searchPick.ts";
import { type Spot, spotFor } from "../placing.ts";
import { rangeOf } from "../ranges.ts";
import { say, warn } from "../say.ts";
import type { SectionNumber } from "../sectionNumbers.ts";
import { isNumbered, paragraphsOf, preview, type Section, sectionsIn, snippetFor } from "../sections.ts";
import { within } from "../within.ts";
import { t } from "../words.ts";
import { draftEditor } from "./draftEditor.ts";
import type { Session } from "./session.ts";

const FIRST: SectionNumber = { style: "han", number: "一、", value: 1, prefix: "" };

type Item = SearchRow & { readonly section?: Section };

/**
 * Asks for a section and inserts it at the main cursor of the active editor, as one undo step. A keybinding of the
 * user's own may name the section by its id in the bank: `"args": { "id": "next-steps" }`; a completion also names what
 * was typed of it, which the section takes the place of.
 */
export async function insertSection(
  { server, extensionUri, memory }: Session,
  given?: InsertSectionArguments,
): Promise<void> {
  const editor = await draftEditor();
  if (!editor) {
    return say(t("请先打开文稿，把光标放在要插入章节的地方。"));
  }
  const bank = readBank(extensionUri);
  const section = given?.id
    ? (await bank).find(({ id }) => id === given.id)
    : await choose(server, editor, bank);
  if (!section) return;
  const asked = isNumbered(section)
    ? await numberFor(server, editor, sectionsIn(section), given?.typed)
    : NOWHERE;
  const { number, following } = asked;
  const paragraphs = paragraphsOf(section, number);
  // Only now: the text may have changed while the server was asked.
  const typed = given?.typed;
  const spot = spotIn(editor, paragraphs[0], typed);
  const snippet = new vscode.SnippetString(snippetFor(paragraphs, spot));
  const movesOn = following.length > 0 && asked.version === editor.document.version;
  if (movesOn) await moveOn(editor, following);
  const options = { undoStopBefore: !movesOn, undoStopAfter: true };
  if (!(await editor.insertSnippet(snippet, placeOf(spot, typed), options))) {
    return warn(t("这份文稿不能修改，没有插入。"));
  }
  await memory.take(`section:${section.id}`, Date.now());
}

/** A section's number, and how those behind it are to go on in that version of the document. */
type Numbering = { readonly number: SectionNumber } & Pick<NextNumberResult, "version" | "following">;

const NOWHERE: Numbering = { number: FIRST, version: 0, following: [] };

/** The server's word on the number of so many sections, else the first number of all. */
async function numberFor(
  server: Server,
  editor: vscode.TextEditor,
  count: number,
  typed: ProtocolRange | undefined,
): Promise<Numbering> {
  const { document } = editor;
  const known = await server.ask(NEXT_NUMBER_REQUEST, {
    textDocument: identifierOf(document.uri),
    position: spotIn(editor, "", typed).start,
    count,
  });
  if (known) return { ...known, number: known };
  const hashes = document.languageId === "markdown" && /^#{1,6} /m.test(document.getText());
  return hashes ? { ...NOWHERE, number: { ...FIRST, prefix: "## " } } : NOWHERE;
}

/** The numbers behind move on; the section that then goes in is the same step of the undo list. */
async function moveOn(editor: vscode.TextEditor, following: Numbering["following"]): Promise<void> {
  await editor.edit(
    (edits) => {
      for (const { range, newText } of following) edits.replace(rangeOf(range), newText);
    },
    { undoStopBefore: true, undoStopAfter: false },
  );
}

async function choose(
  server: Server,
  editor: vscode.TextEditor,
  bank: Promise<readonly Section[]>,
): Promise<Section | undefined> {
  const items = Promise.all([bank, lackingIn(server, editor), numberHere(server, editor)]).then((known) =>
    itemsOf(...known),
  );
  const picked = await searchPick(items, {
    title: t("插入标准章节"),
    placeHolder: t("输入名称、拼音首字母或正文里的词"),
  });
  return picked?.section;
}

/** The number that a section at the cursor would get, for the list; the first of all where the server does not say so soon. */
async function numberHere(server: Server, editor: vscode.TextEditor): Promise<SectionNumber> {
  const asked = numberFor(server, editor, 1, undefined).catch(() => NOWHERE);
  return ((await within(PATIENCE_MS, asked)) ?? NOWHERE).number;
}

/** The sections that the document lacks, by their ids; none where the server does not say so soon. */
async function lackingIn(
  server: Server,
  { document, selection }: vscode.TextEditor,
): Promise<readonly string[]> {
  const { line, character } = selection.active;
  const asked = server.ask(BANK_REQUEST, {
    textDocument: identifierOf(document.uri),
    position: { line, character },
    language: document.languageId,
  });
  const answer = await within(PATIENCE_MS, asked).catch(() => null);
  return (answer?.here ?? []).filter((id) => id.startsWith(SECTION)).map((id) => id.slice(SECTION.length));
}

const SECTION = "section:";
/** The list of all sections does not wait longer for what is lacking. */
const PATIENCE_MS = 500;

function itemsOf(sections: readonly Section[], lacking: readonly string[], number: SectionNumber): Item[] {
  const missing = lacking.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const others = sections.filter((section) => !missing.includes(section));
  const first = shelved(missing, number).filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  if (first.length === 0) return shelved(sections, number);
  return [
    { label: t("这份文稿还没有的"), kind: vscode.QuickPickItemKind.Separator },
    ...first,
    ...shelved(others, number),
  ];
}

function shelved(sections: readonly Section[], number: SectionNumber): Item[] {
  const today = new Date();
  return sections.flatMap((section, i) => {
    const { title: label, pinyin, keywords, place: shelf, description: about } = section;
    const text = preview(section, number, today);
    const sought = { label, text, about, shelf, spellings: [pinyin, ...keywords] };
    const item: Item = { label, description: pinyin, detail: text, sought, section };
    if (section.place === sections[i - 1]?.place) return [item];
    return [{ label: section.place, kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

/** The spot at the cursor; a line of which a part was typed only to find the section counts without that part. */
function spotIn({ document, selection }: vscode.TextEditor, opening = "", typed?: ProtocolRange): Spot {
  const lines = Array.from({ length: document.lineCount }, (_, line) => {
    const { text } = document.lineAt(line);
    return line === typed?.end.line ? text.slice(typed.end.character) : text;
  });
  return spotFor(lines, { cursor: selection.active, markdown: document.languageId === "markdown", opening });
}

function placeOf({ start, end }: Spot, typed: ProtocolRange | undefined): vscode.Range {
  const shift = end.line === typed?.end.line ? typed.end.character : 0;
  return new vscode.Range(start.line, start.character, end.line, end.character + shift);
}
