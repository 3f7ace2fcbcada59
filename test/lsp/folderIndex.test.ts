// The index over the workspace's folders: what is read when, and what is not read again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SymbolKind } from "vscode-languageserver-types";
import { createFolderIndex } from "../../server/src/lsp/folderIndex.ts";

const place = { line: 0, start: 0, end: 2 };

/** A folder in memory: stamps by uri. Reading notes the uri. */
function index(files: Map<string, string>, watched = true) {
  const read: string[] = [];
  const gates: Promise<void>[] = [];
  const folders = createFolderIndex({
    list: async (folder) =>
      [...files].filter(([uri]) => uri.startsWith(folder)).map(([uri, stamp]) => ({ uri, stamp })),
    read: async (uri) => {
      read.push(uri);
      await gates.shift();
      const name = `${files.get(uri)}`;
      return uri.endsWith("空.txt") ? [] : [{ name, compared: name, kind: SymbolKind.Module, place }];
    },
    watched: () => watched,
  });
  const names = async () => (await folders.files()).flatMap(({ symbols }) => symbols.map(({ name }) => name));
  return { folders, names, gates, readSince: () => read.splice(0) };
}

test("nothing is read before the first question; a file without symbols is left out", async () => {
  const { folders, names, readSince } = index(
    new Map([
      ["a/1.txt", "甲"],
      ["a/空.txt", "空"],
      ["b/2.txt", "乙"],
    ]),
  );
  folders.open(["a"]);
  assert.deepEqual(readSince(), []);
  assert.deepEqual(await names(), ["甲"]);
  assert.deepEqual(readSince(), ["a/1.txt", "a/空.txt"]);
});

test("asked again, only what differs is read, and only after the client has told of it", async () => {
  const files = new Map([
    ["a/1.txt", "甲"],
    ["a/2.txt", "乙"],
  ]);
  const { folders, names, readSince } = index(files);
  folders.open(["a"]);
  await names();
  readSince();
  files.set("a/2.txt", "丙").set("a/3.txt", "丁").delete("a/1.txt");
  assert.deepEqual(await names(), ["甲", "乙"]);
  folders.stale();
  assert.deepEqual(await names(), ["丙", "丁"]);
  assert.deepEqual(readSince(), ["a/2.txt", "a/3.txt"]);
});

test("for a client that tells of nothing every question looks at the folders again", async () => {
  const files = new Map([["a/1.txt", "甲"]]);
  const { folders, names, readSince } = index(files, false);
  folders.open(["a"]);
  await names();
  files.set("a/1.txt", "乙");
  assert.deepEqual(await names(), ["乙"]);
  await names();
  assert.deepEqual(readSince(), ["a/1.txt", "a/1.txt"]);
});

test("folders come and go", async () => {
  const { folders, names } = index(
    new Map([
      ["a/1.txt", "甲"],
      ["b/2.txt", "乙"],
    ]),
  );
  folders.open(["a"]);
  await names();
  folders.change(["b"], ["a"]);
  assert.deepEqual(await names(), ["乙"]);
});

test("two questions at once are one reading", async () => {
  const { folders, names, readSince } = index(new Map([["a/1.txt", "甲"]]));
  folders.open(["a"]);
  assert.deepEqual(await Promise.all([names(), names()]), [["甲"], ["甲"]]);
  assert.deepEqual(readSince(), ["a/1.txt"]);
});

test("what changes while the folders are read is in the answer that waits for it", async () => {
  const files = new Map([["a/1.txt", "甲"]]);
  const { folders, names, gates, readSince } = index(files);
  let open = () => {};
  gates.push(new Promise((resolve) => (open = resolve)));
  folders.open(["a"]);
  const answer = names();
  while (readSince().length === 0) await new Promise((resolve) => setImmediate(resolve));
  files.set("a/1.txt", "乙");
  folders.stale();
  open();
  assert.deepEqual(await answer, ["乙"]);
});

test("what was read under old settings is forgotten, also in the middle of reading", async () => {
  const { folders, names, gates, readSince } = index(new Map([["a/1.txt", "甲"]]));
  let open = () => {};
  gates.push(new Promise((resolve) => (open = resolve)));
  folders.open(["a"]);
  const answer = names();
  while (readSince().length === 0) await new Promise((resolve) => setImmediate(resolve));
  folders.forget();
  open();
  assert.deepEqual(await answer, ["甲"]);
  assert.deepEqual(readSince(), ["a/1.txt"], "read again");
});

test("once disposed of it reads no more", async () => {
  const { folders, names, readSince } = index(new Map([["a/1.txt", "甲"]]));
  folders.open(["a"]);
  folders.dispose();
  assert.deepEqual(await names(), []);
  assert.deepEqual(readSince(), []);
});
