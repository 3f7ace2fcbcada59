// What belongs to each kind of document agrees with the sections and the documents; nothing about persons is shipped.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { markdownLines } from "../../server/src/core/bank/documentForm.ts";
import { BANK_KINDS, type BankDocument, type BankKind } from "../../server/src/core/bank/types.ts";
import { withVariables } from "../../server/src/core/bank/variables.ts";
import { standing } from "../../server/src/features/standing.ts";
import { draftOf } from "../support/drafts.ts";
import { readData, type Section, sections } from "./bank.ts";
import { unfilled } from "./written.ts";

const { kinds } = readData("bank/kinds.json") as { kinds: BankKind[] };
const documents = readdirSync(new URL("../../snippets/bank/documents", import.meta.url)).map(
  (name) => readData(`bank/documents/${name}`) as BankDocument,
);
const VARIABLES = { 年份: "2026", 单位: "【填写：本单位】", 日期: "2026年11月22日" };
/** Kinds whose titles say what was done, not what kind they are. */
const NAMED_OTHERWISE = ["交流发言"];
const byId = new Map(sections.map((section) => [section.id, section]));

test("every kind has its entry, in the order of the list, and a document to start from", () => {
  assert.deepEqual(
    kinds.map(({ kind }) => kind),
    BANK_KINDS,
  );
  for (const { kind } of kinds)
    assert.ok(
      documents.some((document) => document.kind === kind),
      kind,
    );
});

/** What stands in one of the lists alone. */
function differing(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))];
}

describe("a kind's sections", () => {
  for (const { kind, sections: ids, needs } of kinds) {
    test(kind, () => {
      const named = sections.filter((section) => section.kinds.includes(kind)).map(({ id }) => id);
      assert.deepEqual(
        [...ids].sort(),
        named.sort(),
        `kinds.json 里“${kind}”的 sections 与 sections.json 里 kinds 写了“${kind}”的各节不一致：${differing(ids, named).join("、")}`,
      );
      for (const id of needs) {
        assert.ok(ids.includes(id), id);
        assert.ok((byId.get(id) as Section & { signs?: string[] }).signs?.length, id);
      }
      const places = ids.map((id) => byId.get(id)?.place ?? "");
      assert.equal(places[0], places.includes("导语") ? "导语" : places[0]);
      const shortcoming = places.indexOf("问题");
      const next = places.indexOf("打算");
      if (shortcoming >= 0 && next >= 0) assert.ok(shortcoming < next);
    });
  }
});

test("80 sections or more", () => assert.ok(sections.length >= 80));

test("a section with a heading of its own is told by a word of that heading", () => {
  for (const section of sections as (Section & { signs?: string[] })[]) {
    const headings = section.body.filter((paragraph) => paragraph.startsWith("# "));
    if (headings.length > 0 && section.signs) {
      const own = [section.title, ...headings].join();
      assert.ok(
        section.signs.some((sign) => own.includes(sign)),
        section.title,
      );
    }
  }
});

test("nothing about persons", () => {
  const root = new URL("../../snippets/", import.meta.url);
  for (const name of readdirSync(root, { recursive: true }) as string[]) {
    if (!name.endsWith(".json")) continue;
    const text = readFileSync(new URL(name, root), "utf8");
    assert.doesNotMatch(text, /近平|泽东|小平|泽民|锦涛|总书记|国家主席|总理/, name);
  }
});

describe("a whole document", () => {
  for (const document of documents) {
    const { name, kind, body } = document;
    const { text } = unfilled(withVariables(body, VARIABLES).join("\n"));
    test(`${name} is taken for a draft as it is inserted`, () => {
      assert.equal(standing(draftOf(text), "auto").on, true);
      assert.equal(
        standing(draftOf(markdownLines(text.split("\n")).join("\n"), "markdown"), "auto").on,
        true,
      );
    });

    test(`${name} has what its kind needs`, () => {
      const entry = kinds.find((one) => one.kind === kind);
      const headings = text.split("\n").filter((line) => /^[一二三四五六七八九]、/.test(line));
      for (const id of entry?.needs ?? []) {
        const { signs = [] } = byId.get(id) as Section & { signs?: string[] };
        assert.ok(
          headings.some((heading) => signs.some((sign) => heading.includes(sign))),
          id,
        );
      }
      if (entry?.direction) assert.equal(document.direction, entry.direction);
    });

    if (!NAMED_OTHERWISE.includes(kind))
      test(`${name} ends its title with its kind`, () => {
        const entry = kinds.find((one) => one.kind === kind);
        const title = (text.split("\n")[0] ?? "").replace(/（[^（）]*）$/, "");
        assert.ok(
          [kind, ...(entry?.aliases ?? [])].some((word) => title.endsWith(word)),
          title,
        );
      });
  }
});
