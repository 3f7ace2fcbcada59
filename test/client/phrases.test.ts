// The client's side of the bank: shelves, search, what is remembered, and the list that phrases are saved to.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write their holes.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withoutDoubledMark } from "../../client/src/phrases/doubledMark.ts";
import { fitting } from "../../client/src/phrases/fitting.ts";
import { createPhraseMemory } from "../../client/src/phrases/memory.ts";
import { withPhrases } from "../../client/src/phrases/phraseFile.ts";
import { shelvesOf } from "../../client/src/phrases/shelves.ts";
import { isMeant } from "../../client/src/phrases/spelled.ts";
import { readPhraseList } from "../../server/src/core/bank/phraseList.ts";
import type { BankEntry } from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";

const NAMES = {
  favourites: "收藏",
  recent: "最近使用",
  own: "本单位",
  section: (place: string) => `章节 ${place}`,
};

function entry(id: string, label: string, more: Partial<BankEntry> = {}): BankEntry {
  const bare = { sort: "phrase" as const, shelf: "结尾用语", about: "", source: "", spellings: [] };
  return { ...bare, id, label, body: label, text: label, ...more };
}

const REPORT = entry("report", "特此报告。", { spellings: ["tcbg", "tecibaogao", "closing"] });
const GAP = entry("gap", "还有差距，", { shelf: "问题不足" });
const OWN = entry("own", "我局的话，", { source: "file:///本局.md" });
const SECTION = entry("section:a", "原因分析", { sort: "section", shelf: "问题" });
const DOCUMENT = entry("document:a", "请示", { sort: "document", shelf: "上行文" });
const ALL = [OWN, DOCUMENT, SECTION, REPORT, GAP];

describe("the list to choose from", () => {
  const heading: { name: string; sought?: BankEntry } = { name: "用得上" };
  const rows = [heading, ...[GAP, SECTION, REPORT, DOCUMENT].map((sought) => ({ name: sought.id, sought }))];
  const found = (typed: string) => fitting(rows, typed).map(({ name }) => name);
  test("all with their headings while nothing is typed", () =>
    assert.deepEqual(found(" "), ["用得上", "gap", "section:a", "report", "document:a"]));
  test("by spellings that are not shown; nothing that does not fit", () => {
    assert.deepEqual(found("tecibao"), ["report"]);
    assert.deepEqual(found("TCBG"), ["report"]);
    assert.deepEqual(found("zzz"), []);
  });
  test("a name by initials and pinyin from its middle, after those that begin so", () => {
    const notice = entry("notice", "工作通知", { spellings: ["gztz", "gongzuotongzhi", "notice"] });
    const survey = entry("survey", "投资情况", { spellings: ["tzqk", "touziqingkuang"] });
    const names = [notice, survey, REPORT].map((sought) => ({ sought }));
    const ids = (typed: string) => fitting(names, typed).map(({ sought }) => sought.id);
    assert.deepEqual(ids("tz"), ["survey", "notice"]);
    assert.deepEqual(ids("tongzhi"), ["notice"]);
    assert.deepEqual(ids("on"), []);
  });
  test("a name of which something was left out, from its first character on, where nothing fits better", () => {
    const gaps = entry("gaps", "存在的主要问题", { spellings: ["czdzywt", "cunzaidezhuyaowenti"] });
    const found = entry("found", "检查发现的问题", { spellings: ["jcfxdwt", "jianchafaxiandewenti"] });
    const names = [gaps, found].map((sought) => ({ sought }));
    const ids = (typed: string) => fitting(names, typed).map(({ sought }) => sought.id);
    assert.deepEqual(ids("czdwt"), ["gaps"]);
    assert.deepEqual(ids("存在的问题"), ["gaps"]);
    assert.deepEqual(ids("czwtd"), []);
    assert.deepEqual(ids("zwt"), []);
  });
  test("what begins so stands before what holds it", () => {
    const both = [entry("late", "有关问题"), entry("first", "问题清单")].map((sought) => ({ sought }));
    assert.deepEqual(
      fitting(both, "问题").map(({ sought }) => sought.id),
      ["first", "late"],
    );
  });
});

describe("shelves", () => {
  test("favourites, recent and own first, then phrases, sections and documents; nothing empty", () => {
    const shelves = shelvesOf(ALL, { favourites: ["gap"], recent: ["report", "gone"] }, NAMES);
    assert.deepEqual(
      shelves.map(({ name, entries }) => [name, entries.map(({ id }) => id)]),
      [
        ["收藏", ["gap"]],
        ["最近使用", ["report"]],
        ["本单位", ["own"]],
        ["结尾用语", ["report"]],
        ["问题不足", ["gap"]],
        ["章节 问题", ["section:a"]],
        ["上行文", ["document:a"]],
      ],
    );
  });
  test("a search keeps what is meant", () => {
    const shelves = shelvesOf(ALL, { favourites: ["gap"], recent: [] }, NAMES, "tcb");
    assert.deepEqual(
      shelves.flatMap(({ entries }) => entries),
      [REPORT],
    );
  });
  test("by Han characters, initials, pinyin, an English word, several words", () => {
    for (const typed of ["报告", "tcbg", "TeCi", "clos", "特此 tcbg", ""])
      assert.ok(isMeant(REPORT, typed), typed);
    for (const typed of ["cbg", "请示", "特此 请示"]) assert.ok(!isMeant(REPORT, typed), typed);
  });
});

describe("memory", () => {
  function memory() {
    const kept = new Map<string, unknown>();
    let told = 0;
    const store = {
      get: <T>(key: string, otherwise: T) => (kept.get(key) as T | undefined) ?? otherwise,
      update: async (key: string, value: unknown) => void kept.set(key, value),
    };
    return { ...createPhraseMemory(store, () => (told += 1)), told: () => told };
  }
  test("use is counted, what was used last comes first, and each change is told", async () => {
    const { take, uses, recent, told } = memory();
    await take("a", 1);
    await take("b", 2);
    await take("a", 3);
    assert.deepEqual(uses(), { a: 2, b: 1 });
    assert.deepEqual(recent(), ["a", "b"]);
    assert.equal(told(), 3);
  });
  test("favourites are set and taken back, none twice", async () => {
    const { setFavourite, favourites, isFavourite } = memory();
    await setFavourite("a", true);
    await setFavourite("a", true);
    await setFavourite("b", true);
    assert.deepEqual(favourites(), ["a", "b"]);
    await setFavourite("a", false);
    assert.ok(!isFavourite("a") && isFavourite("b"));
  });
  test("what has not been used for longest is forgotten in the end", async () => {
    const { take, recent } = memory();
    for (let i = 0; i < 510; i++) await take(`${i}`, i);
    assert.equal(recent().length, 500);
    assert.equal(recent()[0], "509");
  });
});

describe("the list that phrases are saved to", () => {
  test("a new one, and more below a heading that is there, with nothing else changed", () => {
    const first = withPhrases("", "问题", ["力度不够，"]);
    assert.equal(first, lines("## 问题", "", "- 力度不够，"));
    const mine = lines("# 我的", "", "## 问题", "- 旧的一句，", "", "## 结尾", "- 此复。");
    assert.equal(
      withPhrases(mine, "问题", ["新的一句，"]),
      lines("# 我的", "", "## 问题", "- 旧的一句，", "- 新的一句，", "", "## 结尾", "- 此复。"),
    );
    assert.equal(withPhrases(mine, "开头", ["根据，"]), `${mine}\n## 开头\n\n- 根据，\n`);
  });
  test("what was saved is read as it was, over several lines too", () => {
    const saved = withPhrases("", "打算", ["第一行，\n第二行。", "${1:某局}将"]);
    assert.deepEqual(
      readPhraseList("", saved).phrases.map(({ text, place }) => [text, place]),
      [
        ["第一行，\n第二行。", "next"],
        ["${1:某局}将", "next"],
      ],
    );
  });
});

test("before a mark a phrase does not bring its own", () => {
  assert.equal(withoutDoubledMark("特此报告。", "。"), "特此报告");
  assert.equal(withoutDoubledMark("特此报告。", ""), "特此报告。");
});
