// What the client is told of each document: on or off, why, and how much is left to do.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { STATUS_NOTIFICATION, type StatusParams } from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

let client: TestClient;
before(async () => {
  client = await startClient();
});
after(() => client.stop());

const next = (uri: string) => client.next<StatusParams>(STATUS_NOTIFICATION, (params) => params.uri === uri);

test("a report is on, with its placeholders and characters, and follows the edits", async () => {
  const uri = "file:///status.txt";
  await client.open(uri, lines("X市林业局2026年工作总结", "一、主要做法"));
  assert.deepEqual(await next(uri), {
    uri,
    state: "on",
    reason: "内容像公文：标题、章节",
    placeholders: 1,
    characters: 17,
    revision: 0,
  });
  await client.change(uri, 2, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    text: "培训*名。",
  });
  assert.deepEqual(await next(uri), {
    uri,
    state: "on",
    reason: "内容像公文：标题、章节",
    placeholders: 2,
    characters: 22,
    revision: 0,
  });
});

test("a shopping list is off, and goes on once it turns into a report", async () => {
  const uri = "file:///list.txt";
  await client.open(uri, lines("一、牛奶", "二、面包"));
  assert.deepEqual(await next(uri), {
    uri,
    state: "off",
    reason: "内容不像公文",
    placeholders: 0,
    characters: 0,
    revision: 0,
  });
  await client.change(uri, 2, { text: lines("关于牛奶供应情况的报告", "一、基本情况") });
  assert.equal((await next(uri)).state, "on");
});

test("the language 公文 is always on", async () => {
  const uri = "file:///draft.gongwen";
  await client.open(uri, "今天", "gongwen");
  assert.deepEqual(await next(uri), {
    uri,
    state: "on",
    reason: "语言模式为公文",
    placeholders: 0,
    characters: 2,
    revision: 0,
  });
});
