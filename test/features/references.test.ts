// Every place that names what stands under the cursor, as a list and as highlights.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DocumentHighlightKind, type Range } from "vscode-languageserver-types";
import { type FactTable, NO_FACTS } from "../../server/src/core/links/factTable.ts";
import { documentHighlights } from "../../server/src/features/documentHighlights.ts";
import { references } from "../../server/src/features/references.ts";
import { reportOf } from "../support/drafts.ts";
import { offsetAt } from "../support/edits.ts";
import { lines } from "../support/lines.ts";
import { markText, parseMarked, positionAt } from "../support/marked.ts";

const KINDS: Readonly<Record<DocumentHighlightKind, string>> = {
  [DocumentHighlightKind.Text]: "text",
  [DocumentHighlightKind.Read]: "read",
  [DocumentHighlightKind.Write]: "write",
};

/** The text with what lights up when the cursor stands at ‸; the list of references is checked to be the same. */
function check(marked: string, ignore: readonly string[] = [], facts: FactTable = NO_FACTS): void {
  const { text, cursor = 0 } = parseMarked(marked);
  const report = reportOf(text);
  const position = positionAt(text, cursor);
  const span = (kind: string, { start, end }: Range) => ({
    kind,
    start: offsetAt(text, start),
    end: offsetAt(text, end),
  });
  const highlights = documentHighlights(report, position, { ignore, facts }) ?? [];
  const lit = highlights.map(({ range, kind = DocumentHighlightKind.Text }) => span(KINDS[kind], range));
  assert.equal(markText(text, lit), marked.replace("‸", ""));
  const listed = (all: boolean) =>
    (references(report, position, all, { ignore, facts }) ?? []).map(({ range }) => span("", range).start);
  const starts = (kinds: string[]) =>
    lit.filter(({ kind }) => kinds.includes(kind)).map(({ start }) => start);
  assert.deepEqual(
    listed(true),
    starts(["read", "write", "text"]).sort((a, b) => a - b),
  );
  assert.deepEqual(listed(false), starts(["read", "text"]));
}

test("a section: its contents entry and the references to it", () => {
  check(
    lines(
      "目录",
      "一、目标",
      "⟦read:二、措施⟧",
      "",
      "一、目标",
      "见⟦read:第二部分⟧，再见⟦read:第二‸部分⟧。",
      "⟦write:二、措施⟧",
    ),
  );
});

test("an attachment: its line in the note and the places that name it", () => {
  check(lines("见⟦read:附件1⟧。", "附件：⟦read:1. 分工表⟧", "⟦write:附‸件1⟧", "分工表"));
});

test("a short name: its definition and the uses behind it", () => {
  check(
    lines(
      "工作专班前身是办公室。",
      "设立治水工作专班（以下简称“⟦write:工作‸专班⟧”）。",
      "由⟦read:工作专班⟧统筹，⟦read:工作专班⟧报告。",
    ),
  );
});

test("a mask: the same mask wherever it stands", () => {
  check(lines("⟦text:X‸市⟧召开会议。", "⟦text:X市⟧与×区签约，X镇参加。"));
});

test("a mask in a section's name is meant there, not the section", () => {
  check(lines("目录", "一、⟦text:X‸市⟧情况", "二、打算", "", "一、⟦text:X市⟧情况", "二、打算"));
});

test("an ignored mask lights nothing", () => check(lines("X‸市召开会议。", "X市与×区签约。"), ["X市"]));

test("words that name nothing light nothing", () => check(lines("一、目‸标", "治水。")));

test("nothing certain is no answer, so that an editor may look for the word", () => {
  const report = reportOf("治水。");
  assert.equal(documentHighlights(report, { line: 0, character: 1 }, { ignore: [], facts: NO_FACTS }), null);
  assert.equal(references(report, { line: 0, character: 1 }, true, { ignore: [], facts: NO_FACTS }), null);
});

test("a figure: the figures of the same subject and unit, not the changes of it", () => {
  check(
    lines(
      "一、总体情况",
      "办理信访事项⟦text:125‸0件⟧，同比下降8%。走访群众30户。",
      "二、主要工作",
      "全年办理信访事项⟦text:1250件⟧，办理提案20件。",
    ),
  );
});

test("a figure that stands alone lights up nothing", () => {
  check(lines("一、总体情况", "办理信访事项125‸0件，走访群众30户。"));
});
