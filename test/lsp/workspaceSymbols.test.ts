// Searching a real folder over the server's stdio door.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  FileChangeType,
  type LogMessageParams,
  type RegistrationParams,
  type WorkspaceSymbol,
} from "vscode-languageserver/node";
import { lines } from "../support/lines.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const report = (section: string) =>
  lines("青禾县水务局2026年工作总结", "一、主要做法", "治水。", `二、${section}`);

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongwen-workspace-"));
  await writeFile(join(folder, "总结.txt"), report("存在不足"));
  await writeFile(join(folder, "清单.txt"), lines("一、牛奶", "二、不足五元的面包"));
});
after(() => rm(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

/** A client with the folder open. */
async function clientFor(
  folders: readonly string[],
  capabilities: ClientCapabilities = {},
  gongwen: unknown = {},
): Promise<TestClient & { registered: string[]; find(query: string): Promise<string[]> }> {
  const client = await startClient({ uninitialized: true });
  const registered: string[] = [];
  client.connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  await client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((path) => ({ uri: pathToFileURL(path).href, name: "稿件" })),
    capabilities,
    initializationOptions: { gongwen },
  });
  await client.notify("initialized", {});
  const find = async (query: string) =>
    (await client.request<WorkspaceSymbol[]>("workspace/symbol", { query })).map(
      ({ name, containerName }) => `${containerName}：${name}`,
    );
  return { ...client, registered, find };
}

test("sections of the folder's reports are found, those of other texts are not", async (t) => {
  const client = await clientFor([folder]);
  t.after(client.stop);
  assert.deepEqual(await client.find("不足"), ["总结.txt：二、存在不足"]);
  const [found] = await client.request<WorkspaceSymbol[]>("workspace/symbol", { query: "存在不足" });
  assert.deepEqual(found?.location, {
    uri: uriOf("总结.txt"),
    range: { start: { line: 3, character: 0 }, end: { line: 3, character: 6 } },
  });
});

test("an open document is searched as it stands in the editor, under whatever form of its uri", async (t) => {
  const client = await clientFor([folder]);
  t.after(client.stop);
  await client.open(decodeURIComponent(uriOf("总结.txt")), report("不足之处"));
  assert.deepEqual(await client.find("不足"), ["总结.txt：二、不足之处"]);
  await client.open("untitled:Untitled-1", report("另有不足"));
  assert.deepEqual(await client.find("不足"), ["总结.txt：二、不足之处", "Untitled-1：二、另有不足"]);
});

test("a client that watches files is asked to, and what it tells of is found", async (t) => {
  const client = await clientFor([folder], {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  t.after(client.stop);
  assert.deepEqual(await client.find("新情况"), []);
  assert.ok(client.registered.includes("workspace/didChangeWatchedFiles"));
  await writeFile(join(folder, "新稿.txt"), report("新情况"));
  const changes = [{ uri: uriOf("新稿.txt"), type: FileChangeType.Created }];
  await client.notify("workspace/didChangeWatchedFiles", { changes });
  assert.deepEqual(await client.find("新情况"), ["新稿.txt：二、新情况"]);
  await rm(join(folder, "新稿.txt"));
  await client.notify("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriOf("新稿.txt"), type: FileChangeType.Deleted }],
  });
  assert.deepEqual(await client.find("新情况"), []);
});

test("a folder that is added is searched too, one that is removed no longer", async (t) => {
  const client = await clientFor([], { workspace: { workspaceFolders: true } });
  t.after(client.stop);
  assert.deepEqual(await client.find("不足"), []);
  const here = { uri: pathToFileURL(folder).href, name: "稿件" };
  await client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [here], removed: [] } });
  assert.deepEqual(await client.find("不足"), ["总结.txt：二、存在不足"]);
  await client.notify("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [here] } });
  assert.deepEqual(await client.find("不足"), []);
});

/** A folder of a hundred reports, and one that is too large beside them. */
async function largeFolder(t: TestContext): Promise<string> {
  const large = await mkdtemp(join(tmpdir(), "gongwen-large-"));
  t.after(() => rm(large, { recursive: true }));
  await Promise.all(
    Array.from({ length: 100 }, (_, i) => writeFile(join(large, `${i}.txt`), report(`第${i}项工作`))),
  );
  await writeFile(join(large, "全集.txt"), "字".repeat(1_500_000));
  return large;
}

interface Told {
  readonly token: string;
  readonly value: { readonly kind: string; readonly title?: string; readonly percentage?: number };
}

test("that many files are read is shown in the editor, where the writer can end it", async (t) => {
  const client = await clientFor([await largeFolder(t)], { window: { workDoneProgress: true } });
  t.after(client.stop);
  const asked = new Promise<string>((resolve) => {
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      resolve(token);
      return null;
    });
  });
  const answer = client.find("工作");
  const token = await asked;
  const begin = await client.next<Told>("$/progress", ({ value }) => value.kind === "begin");
  assert.deepEqual(begin, {
    token,
    value: { kind: "begin", title: "公文：正在读文件夹里的文稿", cancellable: true, percentage: 0 },
  });
  await client.notify("window/workDoneProgress/cancel", { token });
  await client.next<Told>("$/progress", ({ value }) => value.kind === "end");
  await answer;
  assert.equal((await client.find("工作")).length, 200, "the next question goes on");
});

test("a file that is too large is told of in the log, once", async (t) => {
  const client = await clientFor([await largeFolder(t)]);
  t.after(client.stop);
  await client.find("工作");
  const isOfIt = ({ message }: LogMessageParams) => message.includes("全集.txt");
  const told = await client.next("window/logMessage", isOfIt);
  assert.match(told.message, /全集\.txt超过 4 MB，没有读/);
  await client.notify("workspace/didChangeWatchedFiles", { changes: [] });
  await client.find("工作");
  assert.equal(client.count("window/logMessage", isOfIt), 1);
});

test("a long report is found as well as a short one", async (t) => {
  const long = await mkdtemp(join(tmpdir(), "gongwen-long-"));
  t.after(() => rm(long, { recursive: true }));
  await writeFile(join(long, "汇编.txt"), report("长稿") + "全县各项工作平稳有序。\n".repeat(40_000));
  const client = await clientFor([long]);
  t.after(client.stop);
  assert.deepEqual(await client.find("长稿"), ["汇编.txt：二、长稿"]);
});

test("where gongwen is off nothing is found, and where it is always on every text is", async (t) => {
  const off = await clientFor([folder], {}, { enable: "off" });
  t.after(off.stop);
  assert.deepEqual(await off.find("不足"), []);
  await off.notify("workspace/didChangeConfiguration", { settings: { gongwen: { enable: "always" } } });
  assert.deepEqual(await off.find("不足"), ["总结.txt：二、存在不足", "清单.txt：二、不足五元的面包"]);
});
