// Settings: every key has a default, a bad value costs its own key and is named once in Chinese.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MessageType, type ShowMessageParams } from "vscode-languageserver/node";
import { STANDARD_FORM } from "../../server/src/core/layout/form.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";
import {
  FINAL_CHECK_REQUEST,
  type FinalCheckResult,
  PLACEHOLDERS_REQUEST,
  type PlaceholdersResult,
  STATUS_NOTIFICATION,
  type StatusParams,
} from "../../server/src/protocol.ts";
import { lines } from "../support/lines.ts";
import { startClient } from "../support/stdioClient.ts";

const DEFAULTS = {
  enable: "auto",
  diagnostics: { enable: true },
  rules: {},
  ignore: [],
  continueNumbering: true,
  inlayHints: false,
  codeLens: false,
  completion: "auto",
  phrases: { folder: "" },
  placeholderPatterns: [],
  word: STANDARD_FORM,
};

describe("reading", () => {
  for (const [name, section] of [
    ["nothing", undefined],
    ["null, as some editors answer", null],
    ["an empty object", {}],
    [
      "keys that are null",
      { enable: null, diagnostics: null, rules: null, ignore: null, placeholderPatterns: null },
    ],
    ["something that is no object", 7],
  ] as const) {
    test(`${name} gives the defaults and no complaint`, () => {
      assert.deepEqual(readSettings(section), { settings: DEFAULTS, problems: [] });
    });
  }

  test("good values are taken", () => {
    const section = {
      enable: "always",
      diagnostics: { enable: false },
      rules: { "placeholder/blank": "off" },
      ignore: ["X市"],
      continueNumbering: false,
      inlayHints: true,
      codeLens: true,
      completion: "manual",
      phrases: { folder: "~/常用语" },
      placeholderPatterns: ["〔待[^〕]*〕"],
      word: {
        fonts: { ...STANDARD_FORM.fonts, title: "方正小标宋_GBK", body: "仿宋" },
        lineSpacing: 28.8,
        pageNumbers: "center",
      },
    };
    assert.deepEqual(readSettings(section), { settings: section, problems: [] });
  });

  test("a folder that no path leads to is named, blanks around one are not", () => {
    const read = (folder: string) => readSettings({ phrases: { folder } });
    assert.deepEqual(read("常用语").problems, [
      "设置 gongwen.phrases.folder 的值“常用语”无效，应为文件夹的完整路径，或以 ~ 开头。现按默认值处理。",
    ]);
    for (const folder of [
      " D:\\常用语 ",
      "\\\\共享\\常用语",
      "/home/文秘/常用语",
      "file:///w/%E8%AF%AD",
      "~",
      " ",
    ]) {
      const { settings, problems } = read(folder);
      assert.deepEqual([settings.phrases.folder, problems], [folder.trim(), []]);
    }
  });

  test("a bad value costs its key and leaves the others", () => {
    const { settings, problems } = readSettings({
      enable: "yes",
      ignore: ["X市"],
      diagnostics: { enable: "no" },
    });
    assert.deepEqual(settings, { ...DEFAULTS, ignore: ["X市"] });
    assert.deepEqual(problems, [
      "设置 gongwen.enable 的值“yes”无效，可用的值：auto、always、off。现按默认值处理。",
      "设置 gongwen.diagnostics.enable 的值“no”无效，可用的值：true、false。现按默认值处理。",
    ]);
  });

  test("a face's bad name costs that face, an empty one none, an unknown use is named", () => {
    const { settings, problems } = readSettings({
      word: { fonts: { title: 7, body: " 仿宋 ", heading1: "", 标题: "黑体" }, lineSpacing: 100 },
    });
    assert.deepEqual(settings.word, { ...STANDARD_FORM, fonts: { ...STANDARD_FORM.fonts, body: "仿宋" } });
    assert.deepEqual(problems, [
      "设置 gongwen.word.fonts 中 title 的值 7 无效，应为字体名称。现用“方正小标宋简体”。",
      "设置 gongwen.word.fonts 中没有名为“标题”的用处，可用的有：title、body、heading1、heading2、latin、pageNumber。此项不起作用。",
      "设置 gongwen.word.lineSpacing 的值 100 无效，应为 20 到 40 之间的磅数。现按默认值处理。",
    ]);
  });

  test("a rule's bad level costs that rule, an unknown rule is named", () => {
    const { settings, problems } = readSettings({
      rules: { "placeholder/blank": "loud", "placeholder/marker": "hint", "no/such": "off" },
    });
    assert.deepEqual(settings.rules, { "placeholder/marker": "hint" });
    assert.deepEqual(problems, [
      "设置 gongwen.rules 中 placeholder/blank 的值“loud”无效，可用的值：error、warning、information、hint、off。现按该规则的默认级别处理。",
      "设置 gongwen.rules 中没有名为“no/such”的规则，此项不起作用。",
    ]);
  });

  test("a preset sets the rules' levels, the writer's own levels hold over it", () => {
    const { settings, problems } = readSettings({ preset: "final", rules: { "placeholder/blank": "hint" } });
    assert.deepEqual(problems, []);
    assert.equal(settings.rules["placeholder/marker"], "error");
    assert.equal(settings.rules["placeholder/blank"], "hint");
    assert.deepEqual(readSettings({ preset: "review" }).settings, DEFAULTS);
  });

  test("a long bad value is shown shortened", () => {
    const [problem = ""] = readSettings({ enable: "长".repeat(500) }).problems;
    assert.ok(problem.length < 150, problem);
  });
});

const REPORT = lines("X市林业局2026年工作总结", "一、主要做法");

describe("on the wire", () => {
  test("settings are asked for per document; a bad one is named once, the rest holds", async (t) => {
    const client = await startClient({
      configuration: (uri) => (uri.endsWith("a.txt") ? { enable: "off" } : { enable: 3, ignore: ["X市"] }),
    });
    t.after(client.stop);
    const status = (uri: string) =>
      client.next<StatusParams>(STATUS_NOTIFICATION, (params) => params.uri === uri);
    await client.open("file:///a.txt", REPORT);
    await client.open("file:///b.txt", REPORT);
    await client.open("file:///c.txt", REPORT);
    assert.deepEqual(await status("file:///a.txt"), {
      uri: "file:///a.txt",
      state: "off",
      reason: "已在设置中关闭（gongwen.enable 为 off）",
      placeholders: 0,
      characters: 0,
      revision: 0,
    });
    for (const uri of ["file:///b.txt", "file:///c.txt"]) {
      const { state, placeholders } = await status(uri);
      assert.deepEqual({ state, placeholders }, { state: "on", placeholders: 0 }, "X市 is ignored");
    }
    const message = await client.next<ShowMessageParams>("window/showMessage");
    assert.equal(message.type, MessageType.Warning);
    assert.match(message.message, /gongwen\.enable 的值 3 无效/);
    assert.equal(client.count("window/showMessage"), 1);
  });

  test("changed settings count at once, and the client is told to ask for diagnostics again", async (t) => {
    let settings: unknown = {};
    const client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
      configuration: () => settings,
    });
    t.after(client.stop);
    const uri = "file:///draft.txt";
    const count = async () =>
      (await client.request<{ items: unknown[] }>("textDocument/diagnostic", { textDocument: { uri } })).items
        .length;
    await client.open(uri, REPORT);
    assert.equal(await count(), 1);
    settings = { rules: { "placeholder/masked-name": "off" } };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.next("workspace/diagnostic/refresh");
    assert.equal(await count(), 0);
    settings = { diagnostics: { enable: false } };
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.next("workspace/diagnostic/refresh");
    assert.equal(await count(), 0);
  });

  test("what a switched off rule would find is neither counted nor listed", async (t) => {
    const client = await startClient({
      configuration: () => ({ rules: { "placeholder/masked-name": "off" } }),
    });
    t.after(client.stop);
    const textDocument = { uri: "file:///draft.txt" };
    await client.open(textDocument.uri, `${REPORT}培训*名。\n`);
    assert.equal((await client.next<StatusParams>(STATUS_NOTIFICATION)).placeholders, 1);
    const { items } = await client.request<PlaceholdersResult>(PLACEHOLDERS_REQUEST, { textDocument });
    assert.deepEqual(
      items.map(({ text }) => text),
      ["*名"],
    );
  });

  test("the final check knows the writer's own markers", async (t) => {
    const client = await startClient({ configuration: () => ({ placeholderPatterns: ["〔待[^〕]*〕"] }) });
    t.after(client.stop);
    const textDocument = { uri: "file:///draft.txt" };
    await client.open(
      textDocument.uri,
      lines("林业局2026年工作总结", "一、主要做法", "会议在〔待局办提供〕召开。"),
    );
    const { groups } = await client.request<FinalCheckResult>(FINAL_CHECK_REQUEST, { textDocument });
    assert.deepEqual(
      groups.flatMap(({ items }) => items.map(({ text }) => text)),
      ["〔待局办提供〕"],
    );
  });

  test("a client that answers no questions gives its settings at the start and sends the changes", async (t) => {
    const client = await startClient({ initializationOptions: { gongwen: { enable: "always" } } });
    t.after(client.stop);
    const status = () => client.next<StatusParams>(STATUS_NOTIFICATION);
    await client.open("file:///draft.txt", "今天\n");
    assert.equal((await status()).reason, "设置为始终开启（gongwen.enable 为 always）");
    await client.notify("workspace/didChangeConfiguration", { settings: { gongwen: { enable: "auto" } } });
    assert.equal((await status()).reason, "内容不像公文");
  });
});
