// Colours for plain text: what is marked as what.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TOKEN_TYPES } from "../../server/src/features/offers.ts";
import { semanticTokens } from "../../server/src/features/semanticTokens.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";
import { markText } from "../support/marked.ts";

/** The text with its tokens as marks. */
function shown(text: string, range?: Parameters<typeof semanticTokens>[1]): string {
  const { data = [] } = semanticTokens(reportOf(text), range) ?? {};
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const spans = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = (starts[line] ?? 0) + character;
    spans.push({ kind: TOKEN_TYPES[type] ?? "unknown", start, end: start + length });
  }
  return markText(text, spans);
}

test("section numbers, points, figures, placeholders and quoted names", () => {
  const text = lines("一、做法", "（一）抓好培训。一是在X市办班14场次。二是学习《条例》和“十项守则”。");
  assert.equal(
    shown(text),
    lines(
      "⟦keyword:一、⟧做法",
      "⟦keyword:（一）⟧抓好培训。⟦type:一是⟧在⟦macro:X市⟧办班⟦number:14场次⟧。⟦type:二是⟧学习⟦string:《条例》⟧和⟦string:“十项守则”⟧。",
    ),
  );
});

test("a quotation goes around the placeholder in it", () => {
  assert.equal(shown("印发《X市护林办法》。"), "印发⟦string:《⟧⟦macro:X市⟧⟦string:护林办法》⟧。");
});

test("a quotation without its end is none", () => {
  assert.equal(shown("印发《护林办法。"), "印发《护林办法。");
});

test("of a range only its lines are answered", () => {
  const text = lines("一、做法", "二、打算", "三、建议");
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
  assert.equal(shown(text, range), lines("一、做法", "⟦keyword:二、⟧打算", "三、建议"));
});

test("Markdown has its grammar and gets none", () => {
  assert.equal(semanticTokens(reportOf("## 一、做法\n", "markdown")), null);
});
