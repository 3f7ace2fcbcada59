// The index over the workspace's folders: what is read when, and what is not read again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SymbolKind } from "vscode-languageserver-types";
import { createFolderIndex } from "../../server/src/lsp/folderIndex.ts";

const place = { line: 0, start: 0, end: 2 };

/** A folder in memory: stamps by uri. Reading notes the uri. */
function index(
  files: Map<string, string>,
  { watched = true, open = [] as string[], workspace = ["a"] } = {},
) {
  const read: string[] = [];
  const shown: { ending: AbortController; told: string[]; ended: boolean }[] = [];
  const gates: Promise<void>[] = [];
  const folders = createFolderIndex({
    folders: () => workspace,
    list: async (folder) =>
      [...files].filter(([uri]) => uri.startsWith(folder)).map(([uri, stamp]) => ({ uri, stamp })),
    read: async (uri) => {
      read.push(uri);
      await gates.shift();
      const name = `${files.get(uri)}`;
      return uri.endsWith("空.txt") ? [] : [{ name, compared: name, kind: SymbolKind.Module, place }];
    },
    watched: () => watched,
    open: () => open,
    show() {
      const one = { ending: new AbortController(), told: [] as string[], ended: false };
      shown.push(one);
      return {
        pace: { signal: one.ending.signal, tell: (done, all) => void one.told.push(`${done}/${all}`) },
        end: () => {
          one.ended = true;
        },
      };
    },
  });
  const names = async () => (await folders.files()).flatMap(({ symbols }) => symbols.map(({ name }) => name));
  return { folders, names, gates, shown, readSince: () => read.splice(0) };
}

test("nothing is read before the first question; a file without symbols is left out", async () => {
  const { names, readSince } = index(
    new Map([
      ["a/1.txt", "甲"],
      ["a/空.txt", "空"],
      ["b/2.txt", "乙"],
    ]),
  );
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
  const { names, readSince } = index(files, { watched: false });
  await names();
  files.set("a/1.txt", "乙");
  assert.deepEqual(await names(), ["乙"]);
  await names();
  assert.deepEqual(readSince(), ["a/1.txt", "a/1.txt"]);
});

test("a folder that could not be listed is listed again at the next question", async () => {
  const faults = [new Error("后台进程已退出")];
  const folders = createFolderIndex({
    folders: () => ["a"],
    async list() {
      const fault = faults.pop();
      if (fault) throw fault;
      return [{ uri: "a/1.txt", stamp: "1" }];
    },
    read: async () => [{ name: "甲", compared: "甲", kind: SymbolKind.Module, place }],
    watched: () => true,
    open: () => [],
    show: () => assert.fail("one file is not worth showing"),
  });
  await assert.rejects(folders.files(), /已退出/);
  assert.equal((await folders.files()).length, 1);
});

test("folders come and go", async () => {
  const workspace = ["a"];
  const files = new Map([
    ["a/1.txt", "甲"],
    ["b/2.txt", "乙"],
  ]);
  const { folders, names } = index(files, { workspace });
  assert.deepEqual(await names(), ["甲"]);
  workspace.splice(0, 1, "b");
  folders.stale();
  assert.deepEqual(await names(), ["乙"]);
});

test("two questions at once are one reading", async () => {
  const { names, readSince } = index(new Map([["a/1.txt", "甲"]]));
  assert.deepEqual(await Promise.all([names(), names()]), [["甲"], ["甲"]]);
  assert.deepEqual(readSince(), ["a/1.txt"]);
});

test("what changes while the folders are read is in the answer that waits for it", async () => {
  const files = new Map([["a/1.txt", "甲"]]);
  const { folders, names, gates, readSince } = index(files);
  let open = () => {};
  gates.push(new Promise((resolve) => (open = resolve)));
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
  const answer = names();
  while (readSince().length === 0) await new Promise((resolve) => setImmediate(resolve));
  folders.forget();
  open();
  assert.deepEqual(await answer, ["甲"]);
  assert.deepEqual(readSince(), ["a/1.txt"], "read again");
});

test("what lies near an open document is read first; the answers stand in the folders' order", async () => {
  const files = ["远.txt", "总结/2025/甲.txt", "总结/旁.txt", "总结/2026/附/乙.txt", "总结/2026/丙.txt"];
  const { names, readSince } = index(new Map(files.map((uri) => [`a/${uri}`, uri])), {
    open: ["a/总结/2026/正在写.txt"],
  });
  assert.deepEqual(await names(), files);
  assert.deepEqual(readSince(), [
    "a/总结/2026/丙.txt",
    "a/总结/2026/附/乙.txt",
    "a/总结/2025/甲.txt",
    "a/总结/旁.txt",
    "a/远.txt",
  ]);
});

const MANY = new Map(Array.from({ length: 100 }, (_, i) => [`a/${i}.txt`, `第${i}份`]));

test("that many files are read is shown to the end; few are read without a word", async () => {
  const many = index(MANY);
  await many.names();
  assert.deepEqual(
    many.shown.map(({ told, ended }) => [told.length, told.at(-1), ended]),
    [[100, "100/100", true]],
  );
  const few = index(new Map([...MANY].slice(1)));
  await few.names();
  assert.deepEqual(few.shown, []);
});

test("where the writer ends the reading, what has been read is found, and the next question goes on with the rest", async () => {
  const { names, gates, shown, readSince } = index(MANY);
  let open = () => {};
  gates.push(Promise.resolve(), new Promise((resolve) => (open = resolve)));
  const answer = names();
  while (gates.length > 0) await new Promise((resolve) => setImmediate(resolve));
  shown[0]?.ending.abort();
  open();
  assert.deepEqual(await answer, ["第0份", "第1份"]);
  assert.equal(shown[0]?.ended, true);
  readSince();
  assert.equal((await names()).length, 100);
  assert.equal(readSince().length, 98);
});

test("once disposed of it reads no more", async () => {
  const { folders, names, readSince } = index(new Map([["a/1.txt", "甲"]]));
  folders.dispose();
  assert.deepEqual(await names(), []);
  assert.deepEqual(readSince(), []);
});
