// The writer's own patterns: what they find, what is said of bad ones, and that none can hold the server up.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createMarkerFinder } from "../../server/src/adapters/markerFinder.ts";
import { analyse } from "../../server/src/core/analysis.ts";
import { draftOf } from "../support/drafts.ts";

/** The holes of a text by patterns of one's own. */
function holes(text: string, ...patterns: string[]): string[] {
  const { finder } = createMarkerFinder(patterns);
  return analyse(draftOf(text, "markdown"), finder).placeholders.map(({ kind, text }) => `${kind} ${text}`);
}

test("what a pattern finds is a marker, beside those that are known", () => {
  assert.deepEqual(holes("由X市〔待李处核〕，经费@@补@@，会议地点待定。", "〔待[^〕]*〕", "@@.+?@@"), [
    "masked-name X市",
    "marker 〔待李处核〕",
    "marker @@补@@",
    "marker 待定",
  ]);
});

test("what is known already stays as it is; of two that overlap the pattern that comes first has it", () => {
  assert.deepEqual(holes("赴X市调研", "X.调"), ["masked-name X市"]);
  assert.deepEqual(holes("甲乙丙丁", "乙丙", "丙丁"), ["marker 乙丙"]);
});

test("code, addresses and empty finds are passed over, characters stay whole", () => {
  assert.deepEqual(holes("`〔待核〕`和https://a.cn/@@b@@", "〔待[^〕]*〕", "@@.+?@@"), []);
  assert.deepEqual(holes("甲乙", "丙*"), []);
  assert.deepEqual(holes("𠮷", "\\x{d842}"), []);
});

test("a bad pattern is named and skipped, the others hold", () => {
  const { finder, problems } = createMarkerFinder(["(甲", "(?<=甲)乙", "丙", "丁".repeat(600)]);
  assert.equal(problems.length, 3);
  assert.match(
    problems[0] ?? "",
    /gongwen\.placeholderPatterns 中的“\(甲”写法有误（.+），这一条没有使用，其余各条照常。/,
  );
  assert.match(problems[2] ?? "", /太长/);
  assert.deepEqual(finder.markers("甲乙丙"), [{ start: 2, end: 3 }]);
});

test("a pattern that would keep another engine busy for ever is done at once", () => {
  assert.deepEqual(holes(`${"a".repeat(20_000)}！`, "(a+)+$"), []);
});

test("an edit reads only the paragraphs that it touches", () => {
  const asked: string[] = [];
  const finder = {
    markers(text: string) {
      asked.push(text);
      return [];
    },
  };
  const draft = draftOf("甲\n乙\n");
  assert.deepEqual(analyse(draft, finder).placeholders, []);
  assert.deepEqual(analyse({ ...draft, version: 2 }, finder).placeholders, []);
  assert.deepEqual(asked, ["甲", "乙"]);
});
