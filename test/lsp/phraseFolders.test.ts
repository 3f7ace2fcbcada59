// Which folders' phrases a document may use.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phraseFoldersFor } from "../../server/src/lsp/phraseFolders.ts";

for (const [what, uri, open, folders] of [
  [
    "from a draft's own folder up to its workspace folder",
    "file:///w/报告/2026/总结.txt",
    ["file:///w"],
    ["file:///w/报告/2026", "file:///w/报告", "file:///w"],
  ],
  [
    "of folders one in the other, up to the inner one",
    "file:///w/报告/2026/总结.txt",
    ["file:///w", "file:///w/报告"],
    ["file:///w/报告/2026", "file:///w/报告"],
  ],
  [
    "where editors write the same address in two ways",
    "file:///c%3A/%E6%9D%90%E6%96%99/2026/a.txt",
    ["file:///C:/材料"],
    ["file:///c%3A/%E6%9D%90%E6%96%99/2026", "file:///c%3A/%E6%9D%90%E6%96%99"],
  ],
  ["outside of them, its own folder alone", "file:///别处/总结.txt", ["file:///w"], ["file:///别处"]],
  ["a name that only begins alike is another folder", "file:///ww/a.txt", ["file:///w"], ["file:///ww"]],
  [
    "not saved yet, all of them",
    "untitled:Untitled-1",
    ["file:///w", "file:///v"],
    ["file:///w", "file:///v"],
  ],
  [
    "in a file system of an extension's as on a disk",
    "vscode-vfs://host/w/2026/a.txt",
    ["vscode-vfs://host/w"],
    ["vscode-vfs://host/w/2026", "vscode-vfs://host/w"],
  ],
] as const) {
  test(`${what}: ${uri}`, () => {
    assert.deepEqual(
      phraseFoldersFor(uri, open),
      folders.map((folder) => `${folder}/.gongwen/phrases`),
    );
  });
}
