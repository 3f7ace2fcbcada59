// The fact file: what is read of it, what is said of its faults, how it is extended, and what it does for a draft.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { CodeAction, FullDocumentDiagnosticReport, ShowMessageParams } from "vscode-languageserver/node";
import * as z from "zod";
import { extendFacts } from "../../server/src/lsp/extendFacts.ts";
import { factFileSchema, readFactFile } from "../../server/src/lsp/factFile.ts";
import { createFactFiles } from "../../server/src/lsp/factFiles.ts";
import { createFolders } from "../../server/src/lsp/folders.ts";
import {
  BANK_REQUEST,
  type BankResult,
  PLACEHOLDERS_REQUEST,
  type PlaceholdersResult,
  STATUS_NOTIFICATION,
  type StatusParams,
} from "../../server/src/protocol.ts";
import { applyEdits, editsIn } from "../support/edits.ts";
import { startClient } from "../support/stdioClient.ts";

describe("reading", () => {
  const read = (text: string) => {
    const { facts, problems } = readFactFile(text);
    return { facts: Object.fromEntries(facts), problems };
  };

  test("names and values; an empty file, comments and a last comma do no harm", () => {
    assert.deepEqual(read('{\n  // 地名\n  "X市": " 滨海市 ",\n  "某局": "",\n}'), {
      facts: { X市: "滨海市", 某局: "" },
      problems: [],
    });
    assert.deepEqual(read(" \n"), { facts: {}, problems: [] });
  });

  test("a value that is no text costs its own entry, named with its line", () => {
    assert.deepEqual(read('{\n  "X市": "滨海市",\n  "X县": 7,\n  "X区": "海滨区"\n}'), {
      facts: { X市: "滨海市", X区: "海滨区" },
      problems: ['第 3 行“X县”的值应是一行文字，如 "滨海市"，这一项没有使用。请改正，其余各项照常使用。'],
    });
  });

  for (const [text, reason, facts] of [
    ['{\n  "X市": "滨海市"\n  "X县": "临江县"\n}', /第 3 行缺少逗号/, { X市: "滨海市", X县: "临江县" }],
    ['{\n  "X市"： "滨海市"\n}', /第 2 行有不认识的符号.*英文/, {}],
    ['{\n  "X市": "滨海市",\n  “X县”: "临江县"\n}', /第 3 行有不认识的符号/, { X市: "滨海市" }],
    ['{\n  "X市": "滨海市"', /第 2 行缺少右花括号/, { X市: "滨海市" }],
    ['["X市"]', /第 1 行应以 { 开头.*这份对照表不起作用。$/, {}],
    ['{ "X市": "某市", "某市": "X市" }', /“X市”绕了一圈又指回自己/, { X市: "某市", 某市: "X市" }],
    ['{ "  ": "滨海市" }', /第 1 行的名称是空的/, {}],
  ] as const) {
    test(`a fault is told with its line and what can be read holds: ${text.slice(0, 40)}`, () => {
      const found = read(text);
      assert.match(found.problems[0] ?? "", reason);
      assert.deepEqual(found.facts, facts);
    });
  }
});

describe("the schema that the editor checks by", () => {
  const contributed = JSON.parse(
    readFileSync(new URL("../../client/schemas/facts.json", import.meta.url), "utf8"),
  );

  /** Without what only explains or completes. */
  const bare = ({ type, pattern, propertyNames, additionalProperties }: Record<string, unknown>): unknown =>
    JSON.parse(
      JSON.stringify({
        type,
        pattern,
        propertyNames: propertyNames && bare(propertyNames as Record<string, unknown>),
        additionalProperties: additionalProperties && bare(additionalProperties as Record<string, unknown>),
      }),
    );

  test("it says the same as the server's", () => {
    assert.deepEqual(bare(contributed), bare(z.toJSONSchema(factFileSchema)));
  });

  test("the names that it completes are entries like all others", () => {
    for (const value of Object.values<Record<string, unknown>>(contributed.properties)) {
      assert.deepEqual(bare(value), bare(contributed.additionalProperties));
    }
  });
});

describe("extending", () => {
  test("a new file has the names without values", () => {
    assert.deepEqual(extendFacts("", ["X市", "X县"]), {
      text: '{\n  "X市": "",\n  "X县": ""\n}\n',
      added: ["X市", "X县"],
    });
  });

  test("what stands there stays as it is written", () => {
    const text = '{\n\t// 地名\n\t"X市":   "滨海市",\n}\n';
    const answer = extendFacts(text, ["X市", "X县"]);
    assert.ok("text" in answer);
    assert.deepEqual(answer.added, ["X县"]);
    assert.ok(answer.text.startsWith('{\n\t// 地名\n\t"X市":   "滨海市",'), answer.text);
    assert.deepEqual(
      [...readFactFile(answer.text).facts],
      [
        ["X市", "滨海市"],
        ["X县", ""],
      ],
    );
  });

  test("a broken file is not touched, and the reason is told", () => {
    assert.match(
      (extendFacts('{ "X市" }', ["X县"]) as { refused: string }).refused,
      /facts\.json：第 1 行缺少冒号/,
    );
  });
});

describe("keeping", () => {
  test("a file is read again when a change is told; each fault is told once a text", async () => {
    let text: string | undefined = '{ "X市": 1 }';
    let reads = 0;
    const told: string[] = [];
    const files = createFactFiles({
      read: async () => {
        reads++;
        return text;
      },
      folderOf: createFolders(["file:///w"]).of,
      tell: (message) => told.push(message),
    });
    await files.of("file:///w/a.txt");
    await files.of("file:///w/b.txt");
    assert.deepEqual([reads, told.length], [1, 1]);
    files.stale();
    await files.of("file:///w/a.txt");
    assert.deepEqual([reads, told.length], [2, 1]);
    text = '{ "X市": "滨海市" }';
    files.stale();
    assert.deepEqual([...(await files.of("file:///w/a.txt"))], [["X市", "滨海市"]]);
    text = undefined;
    files.stale();
    assert.equal((await files.of("file:///w/a.txt")).size, 0);
  });

  test("a document belongs to the innermost folder, an unsaved one to the first, a lone file to its own", () => {
    const folders = createFolders(["file:///w", "file:///w/%E6%8A%A5%E5%91%8A"]);
    assert.equal(folders.of("file:///w/a.txt"), "file:///w");
    assert.equal(folders.of("file:///w/报告/a.txt"), "file:///w/%E6%8A%A5%E5%91%8A");
    assert.equal(folders.of("file:///ww/a.txt"), "file:///ww");
    assert.equal(folders.of("untitled:Untitled-1"), "file:///w");
    folders.change([], ["file:///w", "file:///w/%E6%8A%A5%E5%91%8A"]);
    assert.equal(folders.of("untitled:Untitled-1"), undefined);
  });
});

test("a draft beside a fact file: the fixes put the value in, here and everywhere; a fault is told", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-facts-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, ".gongwen"));
  writeFileSync(join(folder, ".gongwen", "facts.json"), '{ "X市": "滨海市", "X县": 3 }');
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  t.after(client.stop);
  const uri = pathToFileURL(join(folder, "总结.txt")).href;
  const text = "X市水务局2026年工作总结\n一、主要做法\n赴X市调研。\n";
  await client.open(uri, text);
  const textDocument = { uri };
  const { items } = await client.request<FullDocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument,
  });
  const [first] = items;
  assert.ok(first);
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument,
    range: first.range,
    context: { diagnostics: [first] },
  });
  assert.deepEqual(actions.map(({ title }) => title).slice(0, 2), [
    "填入“滨海市”",
    "填入“滨海市”，全文 2 处",
  ]);
  const [here, all] = actions.map(({ edit }) => applyEdits(text, editsIn(edit, uri)));
  assert.equal(here, text.replace("X市", "滨海市"));
  assert.equal(all, text.replaceAll("X市", "滨海市"));
  const { message } = await client.next<ShowMessageParams>("window/showMessage");
  assert.match(message, /^填写对照表 \S+\/\.gongwen\/facts\.json：第 1 行“X县”的值/);
});

describe("a folder's own files", () => {
  const TEXT = "X市水务局2026年工作总结\n一、主要做法\n赴X市调研，培训*名。\n";

  async function opened(t: TestContext, options: { untrusted?: boolean } = {}) {
    const folder = mkdtempSync(join(tmpdir(), "gongwen-facts-"));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, ".gongwen"));
    const write = (name: string, text: string) => writeFileSync(join(folder, ".gongwen", name), text);
    write("facts.json", '{ "X市": "滨海市" }');
    write("ignore.json", '{ "ignore": [{ "text": "*名" }] }');
    const client = await startClient({
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      initializationOptions: { ...options, commands: ["gongwen.ignoreText"] },
      folders: [pathToFileURL(folder).href],
    });
    t.after(client.stop);
    const uri = pathToFileURL(join(folder, "总结.txt")).href;
    await client.open(uri, TEXT);
    const status = () => client.next<StatusParams>(STATUS_NOTIFICATION);
    const listed = async () => {
      const params = { textDocument: { uri } };
      const { items } = await client.request<PlaceholdersResult>(PLACEHOLDERS_REQUEST, params);
      return items.map(({ text, value }) => [text, value]);
    };
    return { client, folder, uri, write, status, listed };
  }

  test("when only the fact file changes, the client is told to look again and finds the new value", async (t) => {
    const { client, folder, write, status, listed } = await opened(t);
    const first = await status();
    assert.deepEqual(await listed(), [
      ["X市", "滨海市"],
      ["X市", "滨海市"],
    ]);
    write("facts.json", '{ "X市": "临江市" }');
    const changes = [{ uri: pathToFileURL(join(folder, ".gongwen", "facts.json")).href, type: 2 }];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
    const { revision, ...rest } = await status();
    assert.notEqual(revision, first.revision);
    assert.deepEqual({ ...rest, revision: first.revision }, first);
    assert.deepEqual((await listed())[0], ["X市", "临江市"]);
  });

  test("when the folder that holds it is deleted, no value is left", async (t) => {
    const { client, folder, status, listed } = await opened(t);
    await status();
    assert.deepEqual((await listed())[0], ["X市", "滨海市"]);
    rmSync(join(folder, ".gongwen"), { recursive: true });
    const changes = [{ uri: pathToFileURL(join(folder, ".gongwen")).href, type: 3 }];
    await client.notify("workspace/didChangeWatchedFiles", { changes });
    await status();
    assert.deepEqual((await listed())[0], ["X市", undefined]);
  });

  for (const untrusted of [false, true]) {
    test(`phrases are offered ${untrusted ? "not where the writer does not trust" : "where the writer trusts"} the folder`, async (t) => {
      const { client, folder, uri } = await opened(t, { untrusted });
      mkdirSync(join(folder, ".gongwen", "phrases"));
      writeFileSync(join(folder, ".gongwen", "phrases", "本局.md"), "- 我局始终坚持稳字当头，\n");
      const params = { textDocument: { uri } };
      const { entries } = await client.request<BankResult>(BANK_REQUEST, params);
      const own = entries.filter(({ source }) => source !== "").map(({ label }) => label);
      assert.deepEqual(own, untrusted ? [] : ["我局始终坚持稳字当头，"]);
    });
  }

  test("are not read, nor written, where the writer does not trust the folder", async (t) => {
    const { client, folder, uri, listed } = await opened(t, { untrusted: true });
    assert.deepEqual(await listed(), [
      ["X市", undefined],
      ["X市", undefined],
      ["*名", undefined],
    ]);
    const argument = { uri, inFile: true, text: "X市" };
    await client.request("workspace/executeCommand", { command: "gongwen.ignore", arguments: [argument] });
    const { message } = await client.next<ShowMessageParams>("window/showMessage");
    assert.match(message, /没有写成：这个文件夹还没有受信任/);
    assert.equal(
      readFileSync(join(folder, ".gongwen", "ignore.json"), "utf8"),
      '{ "ignore": [{ "text": "*名" }] }',
    );
  });
});
