// What 忽略 writes into the settings, without losing what stands there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withIgnored } from "../../client/src/ignoring.ts";

test("写进个人设置；文件夹有自己的列表时也写一份，否则在这里不起作用", () => {
  assert.deepEqual(withIgnored({ globalValue: ["某市"] }, "X市"), { global: ["某市", "X市"] });
  const setting = { folderValue: ["X区"] };
  assert.deepEqual(withIgnored(setting, "X市"), { global: ["X市"], folder: ["X区", "X市"] });
});

test("已经在列表里的不重复", () => {
  assert.deepEqual(withIgnored({ globalValue: ["X市"] }, "X市"), { global: ["X市"] });
});

test("设置里写的不是列表，就不改写它", () => {
  assert.throws(() => withIgnored({ globalValue: "X市" }, "某市"), /gongwen\.ignore/);
  assert.throws(() => withIgnored({ folderValue: [1] }, "某市"), /gongwen\.ignore/);
});
