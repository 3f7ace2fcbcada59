// Completion and the office's own phrases over the server's stdio door.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  type CompletionList,
  CompletionTriggerKind,
  type ShowMessageParams,
} from "vscode-languageserver/node";
import {
  type AskedCompletion,
  INSERT_SECTION_COMMAND,
  PHRASE_TAKEN_COMMAND,
  PHRASE_USES_NOTIFICATION,
} from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { parseMarked, positionAt } from "../support/marked.ts";
import { startClient, type TestClient } from "../support/stdioClient.ts";

const folder = mkdtempSync(join(tmpdir(), "completion-"));
const office = join(folder, "材料");
const uriOf = (path: string) => pathToFileURL(path).href;
let settings: Record<string, unknown> = {};
let client: TestClient;
before(async () => {
  mkdirSync(join(office, "综合科/.gongwen/phrases"), { recursive: true });
  mkdirSync(join(office, ".gongwen/phrases"), { recursive: true });
  mkdirSync(join(folder, "自己"), { recursive: true });
  writeFileSync(
    join(office, ".gongwen/phrases/本局.json"),
    '{"phrases": [\n"我局始终坚持稳字当头，",\n7\n]}',
  );
  writeFileSync(
    join(office, "综合科/.gongwen/phrases/本科.md"),
    "- 我科牵头抓总，\n- 我局始终坚持稳字当头，\n",
  );
  writeFileSync(join(folder, "自己/我的.md"), "## 结尾\n- 我的结尾，请审示。\n");
  client = await startClient({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    initializationOptions: {
      commands: [INSERT_SECTION_COMMAND, PHRASE_TAKEN_COMMAND],
      phrasesFolder: uriOf(join(folder, "自己")),
    },
    folders: [uriOf(office)],
    configuration: () => settings,
  });
});
after(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

let copies = 0;
async function ask(marked: string, more: AskedCompletion & { context?: object } = {}, path?: string) {
  copies += 1;
  const { text, cursor = 0 } = parseMarked(marked);
  const uri = uriOf(join(folder, path ?? `别处/稿-${copies}.txt`));
  await client.open(uri, text);
  const position = positionAt(text, cursor);
  const put = () =>
    client.request<CompletionList | null>("textDocument/completion", {
      textDocument: { uri },
      position,
      ...more,
    });
  // While the phrases are being read, a key gets an empty list that the next key asks for again.
  let list = await put();
  while (list?.isIncomplete && list.items.length === 0) list = await put();
  await client.close(uri);
  return list;
}

const SUMMARY = "某市林业局2026年工作总结";

test("the bank that comes with the project answers, by Han characters and by initials", async () => {
  const byHan = await ask(lines(SUMMARY, "为深入贯‸"));
  assert.match(byHan?.items[0]?.label ?? "", /^为深入贯彻/);
  const byInitials = await ask(lines(SUMMARY, "wsrgc‸"));
  assert.match(byInitials?.items[0]?.label ?? "", /^为深入贯彻/);
  assert.equal(byHan?.isIncomplete, true);
});

test("a file that is no report, and one where completion is off, stay quiet", async () => {
  assert.equal(await ask("购物清单\n为深入贯‸"), null);
  settings = { completion: "off" };
  assert.equal(await ask(lines(SUMMARY, "为深入贯‸")), null);
  settings = {};
});

test("an empty file offers the kinds of document where its writer asks", async () => {
  const list = await ask("‸", { gongwenAsked: true });
  assert.ok(list && list.items.length > 0);
  assert.ok(list.items.every(({ labelDetails }) => labelDetails?.description === "文种"));
});

test("an editor that does not say who asks: by hand where nothing is typed, else while typing", async () => {
  const context = { triggerKind: CompletionTriggerKind.Invoked };
  assert.ok(await ask(lines(SUMMARY, "‸"), { context }));
  assert.equal(await ask(lines(SUMMARY, "我‸"), { context }), null);
});

test("own phrases: the folder's, those nearer to the draft first, and the writer's own everywhere", async () => {
  const labels = async (path: string) =>
    (await ask(lines(SUMMARY, "我‸"), { gongwenAsked: true }, path))?.items
      .filter(({ labelDetails }) => labelDetails?.description?.startsWith("本单位"))
      .map(({ label }) => label) ?? [];
  assert.deepEqual(await labels("材料/总结.txt"), ["我局始终坚持稳字当头，", "我的结尾，请审示。"]);
  assert.deepEqual(await labels("材料/综合科/总结.txt"), [
    "我科牵头抓总，",
    "我局始终坚持稳字当头，",
    "我的结尾，请审示。",
  ]);
  assert.deepEqual(await labels("别处/总结.txt"), ["我的结尾，请审示。"]);
  const byInitials = await ask(lines(SUMMARY, "wksz‸"), {}, "材料/综合科/总结.txt");
  assert.equal(byInitials, null);
  assert.equal(
    (await ask(lines(SUMMARY, "wjsz‸"), {}, "材料/甲.txt"))?.items[0]?.label,
    "我局始终坚持稳字当头，",
  );
});

test("a bad entry is told once, with file, line and reason", async () => {
  const { message } = await client.next<ShowMessageParams>("window/showMessage");
  assert.match(message, /^常用语文件 材料\/\.gongwen\/phrases\/本局\.json 第 3 行：.+。其余照常使用。$/);
  assert.equal(client.count("window/showMessage"), 1);
});

test("a changed file is read again", async () => {
  const file = join(office, ".gongwen/phrases/本局.json");
  writeFileSync(file, '{"phrases": ["我局始终坚持稳字当头，", "我局从严从实抓好整改，"]}');
  await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(file), type: 2 }] });
  const list = await ask(lines(SUMMARY, "我局从‸"), {}, "材料/乙.txt");
  assert.equal(list?.items[0]?.label, "我局从严从实抓好整改，");
});

test("what is used often comes first", async () => {
  const first = async () => (await ask(lines(SUMMARY, "我局‸"), {}, "材料/丙.txt"))?.items[0];
  const [before] = [await first()];
  const other = (await ask(lines(SUMMARY, "我局‸"), {}, "材料/丙.txt"))?.items[1];
  const id: string = other?.command?.arguments?.[0];
  await client.notify(PHRASE_USES_NOTIFICATION, { uses: { [id]: 5 } });
  const now = await first();
  assert.equal(now?.label, other?.label);
  assert.notEqual(now?.label, before?.label);
});
