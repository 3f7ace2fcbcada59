// What the reports of a folder say alike, asked over the wire: files on disk, and open drafts as they stand.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { REPEATS_REQUEST, type RepeatsResult } from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { startClient } from "../support/stdioClient.ts";

const SENTENCE = "全县造林面积比上年增加三千二百亩，成活率稳步提高。";

test("both places are given; an open draft counts as it stands in the editor", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-repeats-"));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  };
  write("甲.txt", lines("2025年工作总结", SENTENCE));
  const uri = write("乙.txt", lines("2026年工作总结", "一、成效", SENTENCE));
  const client = await startClient();
  try {
    const ask = () => client.request<RepeatsResult>(REPEATS_REQUEST, { folder: pathToFileURL(folder).href });
    const { files, repeats } = await ask();
    assert.equal(files, 2);
    assert.deepEqual(
      repeats.map(({ text, first, again }) => [
        text,
        [first, again].map(({ range }) => range.start.line).sort(),
      ]),
      [[SENTENCE, [1, 2]]],
    );
    await client.open(uri, lines("2026年工作总结", "一、成效", "另写了一句完全不同的话，与往年的都不一样。"));
    assert.deepEqual((await ask()).repeats, []);
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true });
  }
});

test("a request that says how is told how far the work has come; what is too large is said", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-repeats-"));
  for (let i = 0; i < 4; i++) writeFileSync(join(folder, `${i}.txt`), lines("2025年工作总结", SENTENCE));
  writeFileSync(join(folder, "全集.txt"), "字".repeat(1_500_000));
  const client = await startClient();
  try {
    const params = { folder: pathToFileURL(folder).href, workDoneToken: "甲" };
    const answer = await client.request<RepeatsResult>(REPEATS_REQUEST, params);
    assert.equal(answer.files, 4);
    const told: unknown[] = [];
    while (told.length < 5) told.push(await client.next<{ value: unknown }>("$/progress"));
    assert.deepEqual(told, [
      { token: "甲", value: { kind: "begin", title: "公文：正在读文件夹里的文稿", percentage: 0 } },
      ...[1, 2, 3].map((done) => ({
        token: "甲",
        value: { kind: "report", percentage: done * 25, message: `${done}/4` },
      })),
      { token: "甲", value: { kind: "end" } },
    ]);
    const { message } = await client.next<{ message: string }>("window/showMessage");
    assert.match(message, /全集\.txt超过 4 MB，没有读。要查，请分成几份。/);
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true });
  }
});
