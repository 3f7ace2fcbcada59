// Does the bank offer the right thing? What a writer has typed at a place, and what must be among the first three offered.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type BankIndex, createBankIndex } from "../../server/src/core/bank/bankIndex.ts";
import { entriesOf } from "../../server/src/core/bank/entries.ts";
import type { Bank } from "../../server/src/core/bank/types.ts";
import { entriesHere } from "../../server/src/features/bankEntries.ts";
import { completion } from "../../server/src/features/completion.ts";
import { INSERT_SECTION_COMMAND } from "../../server/src/protocol.ts";
import { reportOf } from "../support/drafts.ts";
import { parseMarked, positionAt } from "../support/marked.ts";
import { CASES, type Case, ENOUGH, FIRST, PLACES } from "../support/suggestionCases.ts";

const folder = mkdtempSync(join(tmpdir(), "bank-"));
let index: BankIndex;
let bank: Bank;
before(async () => {
  const { makeBank } = await import(new URL("../../.scripts/bank.mjs", import.meta.url).href);
  await makeBank(folder);
  bank = JSON.parse(readFileSync(join(folder, "bank.json"), "utf8"));
  index = createBankIndex(entriesOf(bank));
});
after(() => rmSync(folder, { recursive: true }));

/** The text with what was typed, and what is offered for it. */
function offered([place, typed, , asked]: Case) {
  return offeredAt(PLACES[place].replace("‸", `${typed}‸`), asked);
}

function offeredAt(marked: string, asked: Case[3]) {
  const { text, cursor = 0 } = parseMarked(marked);
  const options = {
    asked: asked === "asked",
    uses: new Map(),
    today: { year: 2026, month: 3, day: 5 },
    commands: [INSERT_SECTION_COMMAND] as const,
    snippets: true,
  };
  const list = completion(reportOf(text), positionAt(text, cursor), { index, kinds: bank.kinds }, options);
  return { text, cursor, items: list?.items ?? [] };
}

test(`of ${CASES.length} cases the expected phrase is among the first three in nine of ten`, () => {
  assert.ok(CASES.length >= 50);
  const missed = CASES.filter((each) => {
    const first = offered(each).items.slice(0, FIRST);
    return !first.some(({ label }) => label.startsWith(each[2]));
  });
  const told = missed.map(
    (each) =>
      `${each[0]} “${each[1]}” → ${each[2]}；有：${offered(each)
        .items.slice(0, 4)
        .map(({ label }) => label)
        .join(" | ")}`,
  );
  assert.ok(missed.length <= CASES.length * (1 - ENOUGH), told.join("\n"));
});

describe("asked for in a report that is being written", () => {
  const SUMMARY = "某市林业局2026年工作总结\n一、主要工作\n";
  const kindsOf = (marked: string) =>
    offeredAt(marked, "asked").items.map(({ label, labelDetails }) => ({
      label,
      what: labelDetails?.description,
    }));

  test("on an empty line the sections that are lacking stand behind the first phrases, the needed one first", () => {
    const items = kindsOf(`${SUMMARY}进展平稳。\n‸\n二、下一步打算\n落实责任。`);
    const at = items.findIndex(({ what }) => what === "标准章节");
    assert.ok(at > 0 && at < 10, String(at));
    assert.equal(items[at]?.label, "存在的主要问题");
    assert.ok(!items.some(({ label }) => label === "工作总结导语" || label === "下一步工作打算"));
  });
  test("a list to choose from is told which sections are lacking, in the order of the kind", () => {
    const report = reportOf(`${SUMMARY}进展平稳。\n二、存在的主要问题\n管网老化。\n`);
    const here = entriesHere(report, { line: 2, character: 3 }, { index, kinds: bank.kinds }, new Map());
    const sections = here.filter((id) => id.startsWith("section:"));
    assert.equal(sections[0], "section:highlights");
    assert.ok(sections.includes("section:next-steps") && !sections.includes("section:main-problems"));
    assert.ok(!sections.includes("section:summary-lead"));
  });
  test("behind 二是 in the section on the work stands what was done, on the problems what is lacking", () => {
    const [first] = kindsOf(`${SUMMARY}一是压实责任；\n二是‸\n二、存在的问题`);
    assert.equal(first?.what, "工作举措");
    const [other] = kindsOf(`${SUMMARY}平稳。\n二、存在的问题\n一是学习不够；\n二是‸`);
    assert.equal(other?.what, "问题不足");
  });
});

describe("whatever is offered", () => {
  test("takes the place of what was typed of it, and of nothing else", () => {
    for (const each of CASES) {
      const { text, cursor, items } = offered(each);
      const line = text.slice(text.lastIndexOf("\n", cursor - 1) + 1, cursor);
      for (const { textEdit, filterText, label } of items) {
        assert.ok(textEdit && "range" in textEdit, label);
        assert.equal(textEdit.range.end.character, line.length, label);
        const replaced = line.slice(textEdit.range.start.character);
        assert.ok(each[1].endsWith(replaced), `${label}: ${replaced}`);
        if (replaced !== "") assert.equal(filterText, replaced);
      }
    }
  });
  test("is offered once", () => {
    for (const each of CASES) {
      const labels = offered(each).items.map(
        ({ label, labelDetails }) => `${label} ${labelDetails?.description}`,
      );
      assert.equal(new Set(labels).size, labels.length, each.join());
    }
  });
  test("goes the way the document goes: no 请批示 in a 函, no 函复 in a 请示", () => {
    const all = (place: keyof typeof PLACES) =>
      offered([place, "", "", "asked"])
        .items.map(({ label }) => label)
        .join();
    assert.doesNotMatch(all("letterEnd"), /请批[示复]/);
    assert.doesNotMatch(all("requestEnd"), /函[告复达]/);
  });
});
