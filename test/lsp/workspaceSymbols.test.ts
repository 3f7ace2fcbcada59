// Searching a real folder over the server's stdio door.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  FileChangeType,
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

test("where gongwen is off nothing is found, and where it is always on every text is", async (t) => {
  const off = await clientFor([folder], {}, { enable: "off" });
  t.after(off.stop);
  assert.deepEqual(await off.find("不足"), []);
  await off.notify("workspace/didChangeConfiguration", { settings: { gongwen: { enable: "always" } } });
  assert.deepEqual(await off.find("不足"), ["总结.txt：二、存在不足", "清单.txt：二、不足五元的面包"]);
});
