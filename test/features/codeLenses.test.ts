// The line above each section with figures.
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeLenses } from "../../server/src/features/codeLenses.ts";
import { findingsOf } from "../../server/src/features/findings.ts";
import { type ClientCommand, SHOW_METRICS_COMMAND } from "../../server/src/protocol.ts";
import { reportOf } from "../support/drafts.ts";
import { lines } from "../support/lines.ts";

const DRAFT = lines(
  "市水务局2026年工作总结",
  "一、主要工作",
  "（一）抓供水。改造水厂3座，供水管网120公里。",
  "（二）抓治理。治理项目38项，其中省级12项、市级40项。",
  "二、存在问题",
  "力量不足。",
);

function lensesOf(commands: readonly ClientCommand[]) {
  const report = reportOf(DRAFT);
  return codeLenses(report, findingsOf(report, { rules: {}, ignore: [] }), { commands });
}

test("figures are counted by section, what lies below with it; a section without figures has no line", () => {
  assert.deepEqual(
    lensesOf([]).map(({ range, command }) => `${range.start.line} ${command?.title}`),
    ["1 数据 5 · 待核 1", "2 数据 2", "3 数据 3 · 待核 1"],
  );
});

test("a click opens the table at the section, and the text at the first figure that wants a second look", () => {
  const commands = lensesOf([SHOW_METRICS_COMMAND]).map(({ command }) => command);
  const given = commands.map((command) => command?.arguments?.[0]);
  assert.ok(commands.every((command) => command?.command === SHOW_METRICS_COMMAND));
  assert.deepEqual(
    given.map(({ from }) => from.line),
    [1, 2, 3],
  );
  assert.deepEqual(
    given.map(
      ({ finding }) =>
        finding &&
        DRAFT.split("\n")[finding.start.line]?.slice(finding.start.character, finding.end.character),
    ),
    ["40项", undefined, "40项"],
  );
});

test("an editor that has no such command only reads the line", () => {
  for (const { command } of lensesOf([])) assert.equal(command?.command, "");
});
