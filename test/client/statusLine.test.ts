// What the status item says in each state.
import assert from "node:assert/strict";
import { test } from "node:test";
import { statusLine } from "../../client/src/statusLine.ts";

const on = {
  uri: "file:///a.txt",
  state: "on",
  reason: "内容像公文：标题、章节",
  placeholders: 3,
  revision: 0,
  characters: 6087,
} as const;

test("读着的文稿：待填几处、多少字，点一下到下一处", () => {
  const line = statusLine("running", on);
  assert.equal(line.text, "公文 · 待填 3 · 字数 6,087");
  assert.equal(line.detail, on.reason);
  assert.equal(line.command?.command, "gongwen.nextPlaceholder");
});

test("处数多时也分节", () => {
  assert.equal(statusLine("running", { ...on, placeholders: 3171 }).text, "公文 · 待填 3,171 · 字数 6,087");
});

test("填完以后只说字数", () => {
  const line = statusLine("running", { ...on, placeholders: 0 });
  assert.equal(line.text, "公文 · 字数 6,087");
  assert.equal(line.command, undefined);
});

test("不像公文的：说未启用和原因，点一下可以启用", () => {
  const line = statusLine("running", {
    ...on,
    state: "off",
    reason: "内容不像公文",
    placeholders: 0,
    characters: 0,
  });
  assert.equal(line.text, "公文 · 未启用");
  assert.equal(line.detail, "内容不像公文");
  assert.equal(line.command?.command, "gongwen.enableHere");
});

test("服务还没答话时显示忙", () => {
  assert.equal(statusLine("starting", undefined).busy, true);
  assert.equal(statusLine("running", undefined).busy, true);
});

test("服务停了：显示出错，点一下重新启动，旧的计数不再显示", () => {
  const line = statusLine("failed", on);
  assert.equal(line.failed, true);
  assert.equal(line.text, "公文 · 已停止");
  assert.equal(line.command?.command, "gongwen.restartServer");
});
