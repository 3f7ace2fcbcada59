// Finding and reading the drafts of a folder on disk.
import assert from "node:assert/strict";
import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { FileLimits } from "../../server/src/adapters/listFolder.ts";
import { createFiles } from "../../server/src/node/files.ts";

const RUNNING = { aborted: false };
const LIMITS = { files: 100, folders: 100, bytes: 1000 };

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-files-"));
  await put("总结.txt", "一、做法");
  await put("材料/方案.md", "# 方案");
  await put("材料/2026/通知.gongwen", "通知");
  await put("图.png", "x");
  await put("代码.ts", "x");
  await put(".git/说明.txt", "x");
  await put("node_modules/a/README.md", "x");
  await put("过大.txt", "字".repeat(400));
  await symlink(folder, join(folder, "材料", "回环"), "junction");
});
after(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Uint8Array): Promise<string> {
  const whole = join(folder, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, content);
  return pathToFileURL(whole).href;
}

const root = () => pathToFileURL(folder).href;
const listed = async (limits: FileLimits, signal = RUNNING) =>
  (await createFiles(limits).list(root(), signal)).files;
const namesOf = (files: readonly { readonly uri: string }[]) =>
  files.map(({ uri }) => decodeURIComponent(uri.slice(root().length + 1)));

test("finds texts at any depth, the top ones first; no hidden folders, no packages, no loops, nothing too large", async () => {
  const { files, tooLarge, full } = await createFiles(LIMITS).list(root(), RUNNING);
  assert.deepEqual(namesOf(files), ["总结.txt", "材料/方案.md", "材料/2026/通知.gongwen"]);
  assert.deepEqual(
    tooLarge.map((uri) => namesOf([{ uri }])),
    [["过大.txt"]],
    "but that one is told of",
  );
  assert.equal(full, false);
});

test("stops at its limits and when told to", async () => {
  assert.equal((await listed({ ...LIMITS, files: 2 })).length, 2);
  assert.deepEqual(namesOf(await listed({ ...LIMITS, folders: 1 })), ["总结.txt"]);
  assert.deepEqual(await listed(LIMITS, { aborted: true }), []);
  for (const limits of [
    { ...LIMITS, files: 2 },
    { ...LIMITS, folders: 1 },
  ]) {
    assert.equal((await createFiles(limits).list(root(), RUNNING)).full, true, "there is more");
  }
});

test("the stamp changes with the content", async () => {
  const uri = await put("改动.txt", "一、做法");
  const stamp = async () => (await listed(LIMITS)).find((file) => file.uri === uri)?.stamp;
  const old = await stamp();
  await appendFile(join(folder, "改动.txt"), "二、问题");
  assert.notEqual(await stamp(), old);
  await rm(join(folder, "改动.txt"));
});

test("reads UTF-8 with or without a mark, GBK and UTF-16; what is none of them is no text", async () => {
  const { read } = createFiles(LIMITS);
  const bytes = async (content: string | number[]) => {
    const uri = await put("编码.txt", typeof content === "string" ? content : Uint8Array.from(content));
    const text = await read(uri);
    await rm(join(folder, "编码.txt"));
    return text;
  };
  assert.equal(await bytes("公文"), "公文");
  assert.equal(await bytes([0xef, 0xbb, 0xbf, 0xe5, 0x85, 0xac]), "公");
  assert.equal(await bytes([0xb9, 0xab, 0xce, 0xc4]), "公文");
  assert.equal(await bytes([0xff, 0xfe, 0x6c, 0x51, 0x0a, 0x00]), "公\n");
  assert.equal(await bytes([0xff, 0xff, 0xff]), undefined);
});

test("what is gone, too large or no file on this disk has no text", async () => {
  const { read, list } = createFiles(LIMITS);
  assert.equal(await read(`${root()}/没有.txt`), undefined);
  assert.equal(await read(`${root()}/过大.txt`), undefined);
  assert.equal(await read("untitled:稿"), undefined);
  assert.deepEqual((await list("vscode-vfs://github/a/b", RUNNING)).files, []);
  assert.deepEqual((await list(`${root()}/没有`, RUNNING)).files, []);
});
